import { Exact } from '../domain/decimal.ts';
import type { Interval } from '../domain/interval.ts';
import { openEnd, type Qualifier } from '../domain/quantity.ts';

/** A figure in digits, without its sign: prose tells a direction in words, and so does the catalogue. */
export function writtenFigure(value: number, decimals: number): string {
  return new Exact(value).abs().toFixed(Math.max(0, decimals));
}

const SIGNS: Partial<Readonly<Record<Qualifier, string>>> = {
  more_than: '>',
  at_least: '≥',
  less_than: '<',
  at_most: '≤',
  nearly: '<',
};

/** Bounds without a value between them, as a table would print them in one cell: `>90`, `≤5`, `48—52`. */
export function writtenBounds(interval: Interval, qualifier: Qualifier): string {
  const open = openEnd(qualifier);
  if (open === null) return `${signed(interval.lower)}—${signed(interval.upper)}`;
  return `${SIGNS[qualifier] ?? ''}${signed(open === 'upper' ? interval.lower : interval.upper)}`;
}

/** With the sign of typography, which no spreadsheet takes for the start of a formula. */
function signed(end: number | null): string {
  return end === null ? '' : new Exact(end).toFixed().replace('-', '−');
}
