import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ChartSpec } from '../../catalogue/chart-spec.ts';
import { keyAlong, selectObservations } from '../../catalogue/select.ts';
import type { Observation } from '../../domain/observation.ts';
import { compare } from '../comparison/compare.ts';
import { settleComparison } from '../comparison/settle-comparison.ts';
import { headlineFigure } from '../headline.ts';
import { nameObservation } from '../name-observation.ts';
import type { AreaContext, AreaFigure } from './area-figure.ts';

/** One of the most telling figures of an area, large, and what it says. */
export interface AreaFinding {
  /** Observation id. */
  readonly id: string;
  /** The figure with its qualifier, and its unit where that can be set apart. */
  readonly figure: string;
  readonly unit: string;
  readonly isDerived: boolean;
  readonly name: string;
  readonly sentence: string;
  /** The chart whose finding the sentence is; null for a sentence made for the area. */
  readonly chart: string | null;
}

/** So many findings are read before the eye moves on. */
const MOST = 3;

/** What speaks for a figure, in points: a chart made to tell it, a place that is certain, a value, and being printed. */
const WORTH = { told: 4, placed: 3, atAnEnd: 1, valued: 2, printed: 1, current: 1 } as const;

/** A figure below this says too little to be set large. */
const LEAST = 4;

interface Candidate {
  readonly observation: Observation;
  readonly chart: ChartSpec | null;
  readonly worth: number;
}

/** The most telling figures of an area, at most one of each topic and one of each chart. */
export function areaFindings(figures: readonly AreaFigure[], context: AreaContext): readonly AreaFinding[] {
  const candidates = figures
    .flatMap((figure) => {
      const observation = context.catalogue.observations.get(figure.id);
      return observation === undefined ? [] : candidateOf(figure, observation, context.catalogue);
    })
    .filter(({ worth }) => worth >= LEAST)
    .toSorted((a, b) => b.worth - a.worth);
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    const isTold = chosen.some(({ observation }) => observation.dataset === candidate.observation.dataset);
    if (!isTold && chosen.length < MOST) chosen.push(candidate);
  }
  return chosen.map((candidate) => findingOf(candidate, context));
}

function candidateOf({ value, standing }: AreaFigure, observation: Observation, catalogue: Catalogue): Candidate {
  const chart = [...catalogue.charts.values()].find((spec) => isAbout(spec, observation, catalogue)) ?? null;
  const place = standing !== null && standing.place.best === standing.place.worst ? standing.place : null;
  const isAtAnEnd = place !== null && (place.best === 1 || place.worst === place.among);
  const worth =
    (chart === null ? 0 : WORTH.told) +
    (place === null ? 0 : WORTH.placed) +
    (isAtAnEnd ? WORTH.atAnEnd : 0) +
    (value.value === null ? 0 : WORTH.valued) +
    (value.origin === 'printed' ? WORTH.printed : 0) +
    (observation.status === 'actual' ? WORTH.current : 0);
  return { observation, chart, worth };
}

/** Whether the finding of a chart is about a figure: it, or its region, is what the chart sets in front. */
function isAbout(chart: ChartSpec, observation: Observation, catalogue: Catalogue): boolean {
  const shown = chart.select.flatMap((pick) => selectObservations(pick, catalogue));
  if (!shown.includes(observation)) return false;
  if (chart.focus.length === 0) return shown.every(({ region }) => region === observation.region);
  const dimensions = chart.series === undefined ? [chart.across] : [chart.across, chart.series];
  return dimensions.some((dimension) => chart.focus.includes(keyAlong(dimension, observation)));
}

function findingOf({ observation, chart }: Candidate, context: AreaContext): AreaFinding {
  const { catalogue, language } = context;
  return {
    id: observation.id,
    ...headlineFigure(observation, catalogue, language),
    isDerived: observation.provenance.kind === 'derived',
    name: nameObservation(observation, catalogue, language),
    sentence: chart?.finding[language] ?? sentenceOf(observation, context),
    chart: chart?.id ?? null,
  };
}

/** The answer of the comparison that the figure would be opened in. */
function sentenceOf(observation: Observation, { catalogue, frame, language }: AreaContext): string {
  const { indicator, period, category, status, region } = observation;
  const asked = { indicator, period, category, status, highlight: region };
  const { comparison } = settleComparison(asked, catalogue, frame);
  return compare(comparison, catalogue, frame, language).sentences[0] ?? '';
}
