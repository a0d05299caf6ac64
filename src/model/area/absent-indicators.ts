import { group } from 'd3-array';
import type { Region } from '../../domain/region.ts';
import type { AreaContext } from './area-context.ts';

/** What the siblings of a region have figures of and the region has none. */
export interface AbsentIndicators {
  readonly topics: readonly {
    readonly dataset: string;
    readonly title: string;
    readonly indicators: readonly string[];
  }[];
  /** How many indicators there are in these topics. */
  readonly count: number;
  /** Whether any other region of the kind has a figure of its own, the one that the catalogue is about left aside. */
  readonly othersHaveFigures: boolean;
  /** The name of the region that the catalogue is about, and how many indicators it has alone of its kind. */
  readonly home: { readonly name: string; readonly count: number } | null;
}

/**
 * The indicators that another region of the kind has and this one has not. Those that only the region has which the
 * catalogue is about are counted; gaps and ratios follow from others and are left out.
 */
export function absentIndicators(
  { code }: Region,
  siblings: readonly Region[],
  { catalogue, frame, language }: AreaContext,
): AbsentIndicators {
  const { observations, indicators, datasets } = catalogue;
  const holders = (regions: readonly string[]): ReadonlyMap<string, string> =>
    new Map(
      [...observations.values()]
        .filter(({ region, indicator }) => regions.includes(region) && !indicators.get(indicator)?.relation)
        .map(({ indicator, dataset }) => [indicator, dataset] as const),
    );
  const own = holders([code]);
  const others = siblings.map((sibling) => sibling.code).filter((each) => each !== code);
  const home = siblings.find((sibling) => sibling.code === frame.home && sibling.code !== code);
  const theirs = holders(others.filter((each) => each !== home?.code));
  const absent = [...theirs].filter(([indicator]) => !own.has(indicator));
  const byDataset = group(absent, ([, dataset]) => dataset);
  const alone = [...holders(home === undefined ? [] : [home.code]).keys()];
  return {
    topics: [...datasets.values()].flatMap(({ id, title }) => {
      const listed = byDataset.get(id) ?? [];
      const names = listed.map(([indicator]) => indicators.get(indicator)?.name[language] ?? indicator);
      return names.length === 0 ? [] : { dataset: id, title: title[language], indicators: names };
    }),
    count: absent.length,
    othersHaveFigures: theirs.size > 0,
    home:
      home === undefined
        ? null
        : {
            name: home.name[language],
            count: alone.filter((indicator) => !own.has(indicator) && !theirs.has(indicator)).length,
          },
  };
}
