import { decimalPlaces } from '../domain/decimal.ts';
import type { Status } from '../domain/observation.ts';
import { printedInterval } from '../domain/printed-interval.ts';
import { valuesIn } from '../domain/printed-value.ts';
import { isOneSided } from '../domain/quantity.ts';
import type { PrintedFigure } from '../domain/printed-figure.ts';
import type { ImportProblemCode } from './import-problem.ts';
import type { OddValue } from './imported-table.ts';
import type { Numeral } from './numeral.ts';
import type { OwnIndicators } from './own-indicators.ts';

/** A value in the unit of its indicator. */
export interface Amount {
  /** NaN where `odd` holds the value. */
  readonly value: number;
  readonly decimals: number;
  readonly odd: OddValue | null;
}

export interface AmountContext {
  /** Index of the indicator. */
  readonly indicator: number;
  /** The cell as it stands in the file. */
  readonly cell: string;
  /** The unit that column, row or table state; empty where none does. */
  readonly stated: string;
  readonly status: Status;
}

/** A cell with something in it that can be understood. */
export type ReadableNumeral = Exclude<Numeral, { readonly kind: 'blank' | 'fault' }>;

const DECIMALS = { least: -100, most: 100 } as const;

/** The amount that a cell tells; a problem where its unit does not fit, or its words leave open how exact it is. */
export function readAmount(
  numeral: ReadableNumeral,
  context: AmountContext,
  indicators: OwnIndicators,
): Amount | ImportProblemCode {
  switch (numeral.kind) {
    case 'missing':
      return missingAmount(legible(context.cell), null, context, indicators);
    case 'number':
      return plainAmount(numeral.decimal, numeral.unit, context, indicators);
    case 'figure':
      return wordedAmount(numeral.figure, context, indicators);
  }
}

/** No value. Even then a unit that is stated is that of the indicator. */
export function missingAmount(
  mark: string,
  reason: string | null,
  { indicator, stated }: AmountContext,
  indicators: OwnIndicators,
): Amount {
  if (stated !== '') indicators.convert(indicator, { inCell: '', stated });
  return { value: NaN, decimals: 0, odd: { kind: 'missing', mark, reason } };
}

function plainAmount(
  decimal: string,
  inCell: string,
  { indicator, stated }: AmountContext,
  indicators: OwnIndicators,
): Amount | ImportProblemCode {
  const conversion = indicators.convert(indicator, { inCell, stated });
  if (!conversion.ok) return conversion.code;
  // A decimal with an exponent is read exactly, where a product of doubles would gather dust.
  const value = conversion.exponent === 0 ? Number(decimal) : Number(`${decimal}e${String(conversion.exponent)}`);
  const decimals = decimalPlaces(decimal) - conversion.exponent;
  const exact = Number.isFinite(value) && decimals >= DECIMALS.least && decimals <= DECIMALS.most;
  return exact ? { value: value + 0, decimals, odd: null } : 'not-exact-in-unit';
}

/** 超过20亿元, 约 80%, 10—20: value and interval as the domain reads printed figures. */
function wordedAmount(
  figure: PrintedFigure,
  { indicator, cell, stated, status }: AmountContext,
  indicators: OwnIndicators,
): Amount | ImportProblemCode {
  const conversion = indicators.convert(indicator, { inCell: `${signOf(figure.magnitude)}${figure.unit}`, stated });
  if (!conversion.ok) return conversion.code;
  const unit = indicators.unitOf(indicator);
  const statedElsewhere = figure.unit === '' && conversion.exponent !== 0;
  const values = statedElsewhere ? undefined : valuesIn(unit, figure);
  if (!values) return 'unit-disagrees';
  const qualifier = figure.qualifier ?? 'exact';
  const interval = printedInterval(values, { qualifier, kind: unit.kind, status });
  if (interval === null) return 'not-a-number';
  const bare = isOneSided(qualifier) || qualifier === 'between';
  const value = bare ? null : values[0].value.toNumber();
  return { value: NaN, decimals: 0, odd: { kind: 'worded', printed: legible(cell), value, interval, qualifier } };
}

function signOf(magnitude: number): string {
  return magnitude === 1 ? '' : magnitude === 1e4 ? '万' : magnitude === 1e8 ? '亿' : '万亿';
}

/** The text of a cell in one line, as it can be quoted. */
export function legible(cell: string): string {
  return cell.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
