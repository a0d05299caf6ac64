import { group } from 'd3-array';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import type { Region } from '../../domain/region.ts';

/** What the siblings of a region have figures of and the region has none. */
export interface AbsentIndicators {
  readonly topics: readonly {
    readonly dataset: string;
    readonly title: string;
    readonly indicators: readonly string[];
  }[];
  /** How many indicators there are in these topics. */
  readonly count: number;
  /** How many indicators no region of the kind has. */
  readonly elsewhere: number;
}

export function absentIndicators(
  { code }: Region,
  siblings: readonly Region[],
  catalogue: Catalogue,
  language: Language,
): AbsentIndicators {
  const { observations, indicators, datasets } = catalogue;
  const codes = new Set(siblings.map((sibling) => sibling.code));
  const all = [...observations.values()];
  const own = new Set(all.filter(({ region }) => region === code).map(({ indicator }) => indicator));
  const theirs = new Map(
    all.filter(({ region }) => codes.has(region)).map(({ indicator, dataset }) => [indicator, dataset] as const),
  );
  const absent = [...theirs].filter(([indicator]) => !own.has(indicator) && !isAgainst(code, indicator, catalogue));
  const byDataset = group(absent, ([, dataset]) => dataset);
  return {
    topics: [...datasets.values()].flatMap(({ id, title }) => {
      const listed = byDataset.get(id) ?? [];
      const names = listed.map(([indicator]) => indicators.get(indicator)?.name[language] ?? indicator);
      return names.length === 0 ? [] : { dataset: id, title: title[language], indicators: names };
    }),
    count: absent.length,
    elsewhere: [...indicators.keys()].filter((indicator) => !theirs.has(indicator) && !own.has(indicator)).length,
  };
}

/** Whether an indicator tells how others stand to the region, so that it can have no such figure itself. */
function isAgainst(code: string, indicator: string, { indicators }: Catalogue): boolean {
  const relation = indicators.get(indicator)?.relation;
  return relation?.left === code || relation?.right === code;
}
