import { comparePeriods } from '../domain/period.ts';
import type { ImportedTable } from './imported-table.ts';

/** Counters that are kept; indicators beyond them open on the latest period. */
const COUNTERS = 2_000_000;
/** A period is as good to open on as the fullest one where it has this share of its values. */
const NEARLY = 0.8;

/**
 * For each indicator of a table the index of the period that a chart of it opens on: the latest that has about as many
 * values as any. Plans and targets count only where nothing has come to pass.
 */
export function openingPeriods(table: ImportedTable): readonly number[] {
  const { indicators, periods } = table;
  const latestFirst = periodsLatestFirst(table);
  const counted = Math.min(indicators.length, Math.floor(COUNTERS / Math.max(1, periods.length)));
  const [actual, all] = countValues(table, counted);
  return indicators.map((_, indicator) => {
    const of = (counts: Uint32Array) => counts.subarray(indicator * periods.length, (indicator + 1) * periods.length);
    if (indicator >= counted) return latestFirst[0] ?? 0;
    return fullest(of(actual), latestFirst) ?? fullest(of(all), latestFirst) ?? latestFirst[0] ?? 0;
  });
}

/** Indices of the periods of a table, the latest first. */
export function periodsLatestFirst({ periods }: Pick<ImportedTable, 'periods'>): readonly number[] {
  return [...periods.entries()].toSorted(([, a], [, b]) => comparePeriods(b, a)).map(([at]) => at);
}

/** How many values there are of each indicator in each period: actual ones, and all. Missing ones do not count. */
function countValues(
  { columns, odd, size, periods, groups }: ImportedTable,
  counted: number,
): readonly [Uint32Array, Uint32Array] {
  const actual = new Uint32Array(counted * periods.length);
  const all = new Uint32Array(counted * periods.length);
  const isActual = groups.map(({ status }) => status === 'actual');
  for (let at = 0; at < size; at += 1) {
    const indicator = columns.indicator[at] ?? 0;
    if (indicator >= counted || odd.get(at)?.kind === 'missing') continue;
    const place = indicator * periods.length + (columns.period[at] ?? 0);
    all[place] = (all[place] ?? 0) + 1;
    if (isActual[columns.group[at] ?? 0] === true) actual[place] = (actual[place] ?? 0) + 1;
  }
  return [actual, all];
}

function fullest(counts: Uint32Array, latestFirst: readonly number[]): number | undefined {
  const most = counts.reduce((highest, count) => Math.max(highest, count), 0);
  return most === 0 ? undefined : latestFirst.find((period) => (counts[period] ?? 0) >= most * NEARLY);
}
