import { group, max } from 'd3-array';
import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import { slicesOf } from './slices.ts';

/** What comparisons need to know of the whole catalogue, so that a part of it is enough to make one. */
export interface ComparisonFrame {
  /** The indicator that a comparison starts with: the one that most prefectures can be compared by. */
  readonly indicator: string;
  /** The region that the catalogue is about; null for an empty catalogue. */
  readonly home: string | null;
  /** How many places the lists of rank indicators have, as far as charts tell. */
  readonly rankPlaces: Readonly<Record<string, number>>;
}

export function comparisonFrame(catalogue: CompleteCatalogue): ComparisonFrame {
  return { indicator: widestIndicator(catalogue), home: homeRegion(catalogue), rankPlaces: rankPlaces(catalogue) };
}

/** The region that the catalogue is about: the one that most figures are given for. */
function homeRegion({ observations }: CompleteCatalogue): string | null {
  const byRegion = group(observations.values(), ({ region }) => region);
  const most = max(byRegion.values(), ({ length }) => length);
  return [...byRegion].find(([, { length }]) => length === most)?.[0] ?? null;
}

function widestIndicator(catalogue: CompleteCatalogue): string {
  let widest = { indicator: '', prefectures: -1 };
  for (const indicator of catalogue.indicators.keys()) {
    const regions = [...(slicesOf(indicator, catalogue)[0]?.observations.keys() ?? [])];
    const prefectures = regions.filter((region) => catalogue.regions.get(region)?.kind === 'prefecture').length;
    if (prefectures > widest.prefectures) widest = { indicator, prefectures };
  }
  return widest.indicator;
}

function rankPlaces({ charts }: CompleteCatalogue): Readonly<Record<string, number>> {
  const strips = [...charts.values()].flatMap(({ places, select }) =>
    places === undefined ? [] : select.flatMap(({ indicator }) => indicator.map((id) => [id, places] as const)),
  );
  return Object.fromEntries(strips);
}
