import type { ChartSpec } from '../../catalogue/chart-spec.ts';
import type { Observation } from '../../domain/observation.ts';
import { comparePeriods } from '../../domain/period.ts';
import { askComparison } from '../comparison/ask-comparison.ts';
import { findSlice, slicesOf } from '../comparison/slices.ts';
import { readIn } from '../read-in.ts';
import { resolveComparison } from '../comparison/resolve-comparison.ts';
import { headlineFigure } from '../headline.ts';
import type { AreaContext } from './area-context.ts';
import type { OwnFigure } from './area-figure.ts';

/** One of the most telling figures of an area, large, and what it says. */
export interface AreaFinding {
  /** Observation id. */
  readonly id: string;
  /** The figure with its qualifier, and its unit where that can be set apart. */
  readonly figure: string;
  readonly unit: string;
  readonly isDerived: boolean;
  /** The figure as printed, original Chinese; empty for a derived one. */
  readonly printed: string;
  readonly name: string;
  readonly sentence: string;
  /** The chart whose finding the sentence is; null for a sentence made for the area. */
  readonly chart: string | null;
}

/** So many findings are read before the eye moves on. */
const MOST = 3;

/** What speaks for a figure, in points: a chart made to tell it, what is known of its place, a value, and being printed. */
const WORTH = { told: 4, placed: 3, narrowed: 1, atAnEnd: 1, valued: 2, printed: 1, current: 1 } as const;

interface Candidate {
  readonly observation: Observation;
  readonly chart: ChartSpec | null;
  /** Whether it cannot have just any place among its siblings. */
  readonly isNarrowed: boolean;
  readonly worth: number;
}

/** The most telling of an area's own figures, at most one of each topic. Those of its groups never stand large on its page. */
export function areaFindings(figures: readonly OwnFigure[], context: AreaContext): readonly AreaFinding[] {
  const candidates = figures.flatMap((figure) => {
    const observation = context.catalogue.observations.get(figure.id);
    const candidate = observation && candidateOf(figure, observation, context);
    return candidate !== undefined && isTelling(candidate, context) ? candidate : [];
  });
  return mostTelling(candidates).map((candidate) => findingOf(candidate, context));
}

function mostTelling(candidates: readonly Candidate[]): readonly Candidate[] {
  const byWorth = candidates.toSorted(
    (a, b) => b.worth - a.worth || comparePeriods(b.observation.period, a.observation.period),
  );
  const chosen: Candidate[] = [];
  for (const each of byWorth) if (!chosen.some((other) => isTold(each, other))) chosen.push(each);
  return chosen.slice(0, MOST);
}

function isTold(one: Candidate, other: Candidate): boolean {
  const isSameChart = one.chart !== null && one.chart === other.chart;
  return isSameChart || one.observation.dataset === other.observation.dataset;
}

/**
 * A figure that may have any place among siblings, or that stands alone and no chart is about, says little when set
 * large. Groups have no siblings; their figures say something beside those of others.
 */
function isTelling({ chart, isNarrowed, observation }: Candidate, { catalogue }: AreaContext): boolean {
  if (chart !== null || isNarrowed) return true;
  const slice = findSlice(slicesOf(observation.indicator, catalogue), observation);
  return catalogue.regions.get(observation.region)?.kind === 'group' && (slice?.observations.size ?? 0) > 1;
}

function candidateOf({ value, standing }: OwnFigure, observation: Observation, { chartAbout }: AreaContext): Candidate {
  const chart = chartAbout.get(observation.id) ?? null;
  const { best, worst, among } = standing?.place ?? { best: 1, worst: 1, among: 1 };
  const isNarrowed = best > 1 || worst < among;
  const isPlaced = isNarrowed && best === worst;
  const worth =
    (chart === null ? 0 : WORTH.told) +
    (isNarrowed ? WORTH.narrowed : 0) +
    (isPlaced ? WORTH.placed : 0) +
    (isPlaced && (best === 1 || worst === among) ? WORTH.atAnEnd : 0) +
    (value.value === null ? 0 : WORTH.valued) +
    (value.origin === 'printed' ? WORTH.printed : 0) +
    (observation.status === 'actual' ? WORTH.current : 0);
  return { observation, chart, isNarrowed, worth };
}

function findingOf({ observation, chart }: Candidate, context: AreaContext): AreaFinding {
  const { language } = context;
  const { provenance } = observation;
  return {
    id: observation.id,
    ...headlineFigure(observation, context),
    isDerived: provenance.kind === 'derived',
    printed: provenance.kind === 'printed' ? provenance.printed : '',
    name: context.titleOf(observation),
    sentence: chart?.finding[language] ?? sentenceOf(observation, context),
    chart: chart?.id ?? null,
  };
}

/** The answer of the comparison that the figure would be opened in. */
function sentenceOf(observation: Observation, { catalogue, frame, language }: AreaContext): string {
  const { indicator, period, category, status, region } = observation;
  const asked = { indicator, period, category, status, highlight: region };
  const { comparison: usual } = resolveComparison(asked, catalogue, frame);
  // Groups are left out of a comparison unless they are asked for.
  const regions = usual.regions.includes(region) ? usual.regions : [...usual.regions, region];
  return askComparison({ ...asked, regions }, readIn(catalogue, language), frame).sentences[0] ?? '';
}
