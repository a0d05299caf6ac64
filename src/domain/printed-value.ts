import { Exact, type ExactDecimal } from './decimal.ts';
import { factorInto } from './measure-words.ts';
import type { PrintedFigure, PrintedNumber } from './printed-figure.ts';
import type { Unit } from './unit.ts';

/** A printed number in the unit of its indicator, with the weights of its digits in that unit. */
export interface PrintedValue {
  readonly value: ExactDecimal;
  /** One unit of the last printed digit: 0.01 for 26.86; null where the number is written in characters. */
  readonly lastDigit: ExactDecimal | null;
  /** One unit of the last digit that is not zero: 10 for 80. */
  readonly lastNonZeroDigit: ExactDecimal | null;
}

/**
 * The numbers of a figure in a unit: one for `single`, `ratio` and `fraction`, two for a `range`. Undefined where the
 * printed unit does not fit the given one, or a ratio has a second term other than one.
 */
export function valuesIn(unit: Unit, figure: PrintedFigure): readonly [PrintedValue, ...PrintedValue[]] | undefined {
  const [first, second] = figure.numbers;
  if (figure.form === 'fraction') return second && fractionIn(unit, figure, first, second);
  if (figure.form === 'ratio') return second?.decimal === '1' && unit.kind === 'ratio' ? [scaled(first, 1)] : undefined;
  if (isNone(first)) return [scaled(first, 1)];
  const factor = factorInto(unit, figure.unit, figure.magnitude);
  if (factor === undefined) return undefined;
  return second ? [scaled(first, factor), scaled(second, factor)] : [scaled(first, factor)];
}

/** None in words (没有, 零) is none in any unit. */
function isNone({ decimal, places }: PrintedNumber): boolean {
  return decimal === '0' && places === null;
}

function fractionIn(
  unit: Unit,
  { unit: word }: PrintedFigure,
  numerator: PrintedNumber,
  denominator: PrintedNumber,
): readonly [PrintedValue] | undefined {
  if (word !== '' || unit.dimension !== '') return undefined;
  const value = new Exact(numerator.decimal).div(denominator.decimal).div(unit.scale);
  return [{ value, lastDigit: null, lastNonZeroDigit: null }];
}

function scaled({ decimal, places }: PrintedNumber, factor: number): PrintedValue {
  const value = new Exact(decimal).times(factor);
  if (places === null) return { value, lastDigit: null, lastNonZeroDigit: null };
  const lastDigit = new Exact(10).pow(-places).times(factor);
  const trailingZeros = /^-?0*\.?0*$/.test(decimal) ? '' : (/0*$/.exec(decimal.replace('.', ''))?.[0] ?? '');
  return { value, lastDigit, lastNonZeroDigit: lastDigit.times(new Exact(10).pow(trailingZeros.length)) };
}
