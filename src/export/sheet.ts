import type { Localised } from '../domain/language.ts';

/** What a cell of a sheet holds: text, a finite number, or nothing. */
export type Cell = string | number | null;

export interface SheetColumn {
  /** ASCII snake_case: the header of the canonical CSV and the key in JSON. */
  readonly id: string;
  readonly title: Localised;
  readonly description: Localised;
  readonly kind: 'text' | 'number' | 'integer';
}

/** A table on its way out: every writer of files takes this and nothing else. Each row has a cell for each column. */
export interface Sheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A number as plain digits with a point, never with an exponent. Throws a RangeError for NaN and infinities. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to write down: ${String(value)}`);
  const [mantissa = '', exponent] = String(value).split('e');
  return exponent === undefined ? mantissa : shifted(mantissa, Number(exponent));
}

/** Writes out what `e` abbreviates: 1.5e-7 becomes 0.00000015. */
function shifted(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + exponent;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}
