import type { Missing, Quantity } from '../domain/quantity.ts';

/** `=` between a formula and the one number that it comes to, `≈` before a range or a figure that was rounded. */
export type EqualitySign = '=' | '≈';

/** The sign before a result as it is shown. */
export function equalitySign(shown: Quantity | Missing): EqualitySign {
  if (shown.kind === 'missing') return '=';
  const { lower, upper } = shown.interval;
  return lower !== null && lower === upper ? '=' : '≈';
}
