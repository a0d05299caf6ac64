import { Exact } from '../domain/decimal.ts';
import { point } from '../domain/interval.ts';
import type { Localised } from '../domain/language.ts';
import { writeLineSpan } from '../domain/line-span.ts';
import { OWN_DATASET } from '../domain/own-data.ts';
import { observationId, type Observation, type Status } from '../domain/observation.ts';
import { printedInterval } from '../domain/printed-interval.ts';
import type { Missing, Quantity } from '../domain/quantity.ts';
import type { Unit } from '../domain/unit.ts';
import type { ImportedTable, OddValue } from './imported-table.ts';
import { writtenFigure } from './written-figure.ts';

/** Which values are wanted, as indices into the lists of the table; null for all. */
export interface Slice {
  readonly indicators: readonly number[] | null;
  readonly regions: readonly number[] | null;
  readonly periods: readonly number[] | null;
  /** The most values to give. */
  readonly limit: number;
}

/** The values of a table that a slice asks for, as observations, in the order of the file. */
export function ownObservations(table: ImportedTable, slice: Slice): readonly Observation[] {
  const { columns } = table;
  const indicators = membership(slice.indicators);
  const regions = membership(slice.regions);
  const periods = membership(slice.periods);
  const found: Observation[] = [];
  for (let at = 0; at < table.size && found.length < slice.limit; at += 1) {
    const isWanted = indicators(columns.indicator[at]) && regions(columns.region[at]) && periods(columns.period[at]);
    if (isWanted) found.push(observationAt(table, at));
  }
  return found;
}

function membership(list: readonly number[] | null): (index: number | undefined) => boolean {
  const members = new Set(list);
  return (index) => list === null || (index !== undefined && members.has(index));
}

function observationAt(table: ImportedTable, at: number): Observation {
  const { columns, regions, indicators, periods, groups } = table;
  const indicator = indicators[columns.indicator[at] ?? 0];
  const region = regions[columns.region[at] ?? 0];
  const period = periods[columns.period[at] ?? 0];
  const group = groups[columns.group[at] ?? 0];
  if (!indicator || !region || !period || !group) throw new RangeError(`the table has no value ${String(at)}`);
  const { category, status } = group;
  const key = { indicator: indicator.id, region: region.code, period, category: category?.id ?? null, status };
  return {
    id: observationId(key),
    dataset: OWN_DATASET,
    ...key,
    quantity: quantityAt(table, at, indicator.unit, status),
    provenance: {
      kind: 'printed',
      printed: printedAt(table, at),
      document: OWN_DATASET,
      locator: writeLineSpan(table.lines),
    },
    note: null,
  };
}

function quantityAt({ columns, odd }: ImportedTable, at: number, unit: Unit, status: Status): Quantity | Missing {
  const special = odd.get(at);
  if (special?.kind === 'missing') return { kind: 'missing', reason: missingReason(special) };
  if (special !== undefined) {
    return { kind: 'known', value: special.value, interval: special.interval, qualifier: special.qualifier };
  }
  const value = columns.value[at] ?? NaN;
  const lastDigit = new Exact(10).pow(-(columns.decimals[at] ?? 0));
  const printed = { value: new Exact(value), lastDigit, lastNonZeroDigit: null };
  const interval = printedInterval([printed], { qualifier: 'exact', kind: unit.kind, status });
  return { kind: 'known', value, interval: interval ?? point(value), qualifier: 'exact' };
}

/** Why a value is missing: what the file says of it, else that it has a mark in its place. */
function missingReason({ mark, reason }: Extract<OddValue, { readonly kind: 'missing' }>): Localised {
  if (reason !== null) return { zh: reason, en: reason };
  if (/^[…⋯]{1,2}$/.test(mark)) {
    return {
      zh: `文件中写作“${mark}”：按年鉴的惯例，数据不足本表最小单位。`,
      en: `The file has “${mark}”: by the custom of yearbooks less than the smallest unit of the table.`,
    };
  }
  return { zh: `文件中写作“${mark}”，没有数值。`, en: `The file has “${mark}” in place of a value.` };
}

/** The figure as the file has it. */
function printedAt({ columns, odd }: ImportedTable, at: number): string {
  const special = odd.get(at);
  if (special !== undefined) return special.kind === 'worded' ? special.printed.replace(/^-/, '−') : '';
  return writtenFigure(columns.value[at] ?? NaN, columns.decimals[at] ?? 0);
}
