import { parseChineseNumeral } from './chinese-numeral.ts';
import { Exact } from './decimal.ts';
import { plainWidth } from './plain-width.ts';
import type { Unit } from './unit.ts';

const NUMBER = /\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+/g;
const WHOLE = /全部|所有|全额|全面|一律/;

/**
 * The numbers that a text states, in digits or characters, without their signs and as plain decimals; of a share also the
 * whole, where the text says all of it.
 */
export function statedNumbers(text: string, unit: Pick<Unit, 'kind' | 'scale'>): ReadonlySet<string> {
  const numbers = Array.from(plainWidth(text).matchAll(NUMBER), ([written]) =>
    /^\d/.test(written) ? written : parseChineseNumeral(written),
  ).flatMap((number) => (number === undefined ? [] : new Exact(number).toString()));
  const whole = unit.kind === 'share' && WHOLE.test(text) ? [new Exact(1).div(unit.scale).toString()] : [];
  return new Set([...numbers, ...whole]);
}
