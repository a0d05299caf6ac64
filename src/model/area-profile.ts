import { group } from 'd3-array';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Language } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import type { Region } from '../domain/region.ts';
import { areaWords } from '../i18n/area-words.ts';
import { formatPeriod } from '../i18n/period.ts';
import { nameAlong } from './dimension.ts';
import type { ComparisonFrame } from './comparison/comparison-frame.ts';
import { type Place, placeAmong } from './comparison/place-among.ts';
import { settleComparison } from './comparison/settle-comparison.ts';
import { findSlice, slicesOf } from './comparison/slices.ts';
import { shownWords } from './shown-words.ts';

/** One figure of an area. */
export interface AreaFigure {
  readonly id: string;
  readonly indicator: string;
  /** Period, category and status as far as they tell something. */
  readonly particulars: string;
  readonly text: string;
  readonly derived: boolean;
  /** The places that it may have among its siblings; null where fewer than three of them have a figure. */
  readonly rank: Place | null;
  readonly note: string | null;
  /** What opens the comparison with all regions that have the figure; null where there is no other. */
  readonly comparison: Comparison | null;
}

/** Everything that the catalogue holds on a region. */
export interface AreaProfile {
  readonly region: Region;
  readonly topics: readonly {
    readonly dataset: string;
    readonly title: string;
    readonly figures: readonly AreaFigure[];
  }[];
  /** Names of indicators that siblings have figures of and this region has none. */
  readonly absent: readonly string[];
  readonly siblings: readonly Region[];
  readonly children: readonly Region[];
}

export function areaProfile(
  region: Region,
  catalogue: Catalogue,
  frame: ComparisonFrame,
  language: Language,
): AreaProfile {
  const own = [...catalogue.observations.values()].filter((observation) => observation.region === region.code);
  const byDataset = group(own, ({ dataset }) => dataset);
  const siblings = siblingsOf(region, catalogue);
  return {
    region,
    topics: [...catalogue.datasets.values()].flatMap(({ id, title }) => {
      const figures = byDataset.get(id) ?? [];
      return figures.length === 0
        ? []
        : {
            dataset: id,
            title: title[language],
            figures: figures.map((figure) => figureOf(figure, siblings, catalogue, frame, language)),
          };
    }),
    absent: absentOf(own, siblings, catalogue, language),
    siblings,
    children: [...catalogue.regions.values()].filter(({ parent }) => parent === region.code),
  };
}

/** The regions of the same kind in the same region. */
function siblingsOf({ code, kind, parent }: Region, { regions }: Catalogue): readonly Region[] {
  if (kind === 'group') return [];
  return [...regions.values()].filter((other) => other.kind === kind && other.parent === parent && other.code !== code);
}

function figureOf(
  observation: Observation,
  siblings: readonly Region[],
  catalogue: Catalogue,
  frame: ComparisonFrame,
  language: Language,
): AreaFigure {
  const { id, indicator, period, category, status, region, provenance, note } = observation;
  const slice = findSlice(slicesOf(indicator, catalogue), observation);
  const others = (slice?.observations.size ?? 1) - 1;
  const words = areaWords(language);
  return {
    id,
    indicator: catalogue.indicators.get(indicator)?.name[language] ?? indicator,
    particulars: [
      formatPeriod(period, language),
      nameAlong('category', observation, catalogue, language),
      status === 'actual' ? '' : nameAlong('status', observation, catalogue, language),
    ]
      .filter((part) => part !== '')
      .join(words.comma),
    text: shownWords(observation, catalogue, language),
    derived: provenance.kind === 'derived',
    rank: slice === undefined ? null : rankOf(observation, siblings, slice.observations, catalogue),
    note: observation.quantity.kind === 'missing' ? observation.quantity.reason[language] : (note?.[language] ?? null),
    comparison:
      others === 0
        ? null
        : settleComparison({ indicator, period, category, status, highlight: region }, catalogue, frame).comparison,
  };
}

/** Ranks are worth telling among three or more. */
const ENOUGH = 3;

function rankOf(
  observation: Observation,
  siblings: readonly Region[],
  observations: ReadonlyMap<string, Observation>,
  catalogue: Catalogue,
): Place | null {
  const others = siblings.flatMap(({ code }) => observations.get(code) ?? []);
  const place = placeAmong(observation, others, catalogue);
  return place === null || place.among < ENOUGH ? null : place;
}

function absentOf(
  own: readonly Observation[],
  siblings: readonly Region[],
  { observations, indicators }: Catalogue,
  language: Language,
): readonly string[] {
  const codes = new Set(siblings.map(({ code }) => code));
  const theirs = [...observations.values()].filter(({ region }) => codes.has(region)).map(({ indicator }) => indicator);
  const had = new Set(own.map(({ indicator }) => indicator));
  return [...new Set(theirs)]
    .filter((indicator) => !had.has(indicator))
    .map((indicator) => indicators.get(indicator)?.name[language] ?? indicator);
}
