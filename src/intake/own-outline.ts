import type { Period } from '../domain/period.ts';
import type { ImportedTable } from './imported-table.ts';
import type { TableNames } from './own-catalogue.ts';

/** What other pages need to know of a table that is kept in the browser, without its values. */
export interface OwnOutline {
  /** Tells tables that were kept one after the other apart, so that a link pins the one that it was made from. */
  readonly id: string;
  /** Of large tables only the first regions and indicators. */
  readonly names: TableNames;
  /** For each of those indicators, in the same order. */
  readonly coverage: readonly { readonly regions: readonly string[]; readonly periods: readonly Period[] }[];
  readonly isCut: boolean;
}

/** Regions and indicators that can be chosen from one by one. */
export const OUTLINED = { regions: 300, indicators: 200 } as const;

export function outlineOf(table: ImportedTable, id: string): OwnOutline {
  const regions = table.regions.slice(0, OUTLINED.regions);
  const indicators = table.indicators.slice(0, OUTLINED.indicators);
  const { name, date, periods, groups } = table;
  return {
    id,
    names: { name, date, regions, indicators, periods, groups },
    coverage: coverageOf(table, indicators.length, regions.length),
    isCut: regions.length < table.regions.length || indicators.length < table.indicators.length,
  };
}

function coverageOf(
  { columns, size, regions, periods }: ImportedTable,
  indicatorCount: number,
  regionCount: number,
): OwnOutline['coverage'] {
  const found = Array.from({ length: indicatorCount }, () => ({
    regions: new Set<number>(),
    periods: new Set<number>(),
  }));
  for (let at = 0; at < size; at += 1) {
    const covered = found[columns.indicator[at] ?? -1];
    const region = columns.region[at] ?? 0;
    if (covered === undefined || region >= regionCount) continue;
    covered.regions.add(region);
    covered.periods.add(columns.period[at] ?? 0);
  }
  return found.map((covered) => ({
    regions: [...covered.regions].flatMap((at) => regions[at]?.code ?? []),
    periods: [...covered.periods].flatMap((at) => periods[at] ?? []).toSorted(),
  }));
}
