/** Reading and rewriting of what a row prints, as a careless hand would do it. */
import { Decimal } from 'decimal.js';
import type { Cells } from './observation-files.ts';

const DIGITS = /[0-9０-９]+(?:\.[0-9]+)?/;

/** The row with another number printed and, in proportion, another value and other bounds; null where nothing changes. */
export function reprinted(cells: Cells, rewrite: (number: string) => string): Cells | null {
  const number = DIGITS.exec(cells.printed)?.[0];
  if (number === undefined) return null;
  const changed = rewrite(number);
  if (changed === number || !/^\d+(\.\d+)?$/.test(plain(changed))) return null;
  const printed = cells.printed.replace(number, changed);
  const factor = Number(plain(number)) === 0 ? null : new Decimal(plain(changed)).div(plain(number));
  return { ...scaled(cells, factor), printed };
}

/** The row with its numbers multiplied. */
export function scaled(cells: Cells, factor: Decimal | null): Cells {
  const times = (cell: string): string =>
    cell === '' || factor === null ? cell : new Decimal(cell).times(factor).toDecimalPlaces(6).toString();
  return { ...cells, value: times(cells.value), lower: times(cells.lower), upper: times(cells.upper) };
}

function plain(number: string): string {
  return number.normalize('NFKC');
}
