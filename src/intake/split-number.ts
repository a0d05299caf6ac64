import type { Delimiter } from './dialect.ts';
import { readHeading } from './heading.ts';
import type { Knowledge } from './knowledge.ts';
import type { ColumnUse, KeyDimension, Mapping } from './mapping.ts';
import { readNumeral } from './numeral.ts';
import { spelling } from './spelling.ts';

/** A column that should hold words, and the columns of values right before it, the first of them first. */
interface Spare {
  readonly at: number;
  readonly from: number;
}

/** Columns that hold words: what an unquoted 2,601.57 leaves in one of them was part of a number. */
const WORDED: readonly KeyDimension[] = ['indicator', 'category', 'status', 'unit', 'qualifier', 'note'];
const COMMAS: readonly Delimiter[] = [',', '，'];
const NUMBERED = /^(?:序号|编号|no\.?|#)$/;
/** What stands before a thousands comma, and what may stand behind it. */
const HEAD = /^[-−]?[1-9]\d{0,2}$/;
const TAIL = /^\d{3}(?:\.\d+)?$/;

/**
 * Tells of a row whether a number in it has been cut in two by its own comma and has pushed the cells behind it on into
 * a column of words, so that the row is not wider than the headings and yet its numbers are in the wrong place.
 */
export function splitNumbers(
  { columns, titles }: Pick<Mapping, 'columns' | 'titles'>,
  delimiter: Delimiter,
  knowledge: Knowledge,
): (cells: readonly string[]) => boolean {
  if (!COMMAS.includes(delimiter)) return () => false;
  const spares = columns.flatMap((use, at): Spare[] => {
    if (!isWorded(use, titles[at] ?? '', knowledge)) return [];
    const from = columns.slice(0, at).findLastIndex((before) => before.use !== 'value') + 1;
    return from < at ? [{ at, from }] : [];
  });
  return (cells) => spares.some((spare) => isPushedInto(spare, cells));
}

function isPushedInto({ at, from }: Spare, cells: readonly string[]): boolean {
  const pushed = cells[at]?.trim() ?? '';
  if (pushed === '' || readNumeral(pushed).kind !== 'number') return false;
  const run = cells.slice(from, at + 1).map((cell) => cell.trim());
  return run.some((cell, index) => TAIL.test(cell) && HEAD.test(run[index - 1] ?? ''));
}

/** An ignored column may hold figures all the same: numbers of rows, or what its heading says is measured. */
function isWorded(use: ColumnUse, title: string, knowledge: Knowledge): boolean {
  if (use.use === 'key') return WORDED.includes(use.dimension);
  if (use.use === 'value' || NUMBERED.test(spelling(title))) return false;
  const { unit, period, indicator } = readHeading(title, knowledge);
  return unit === null && period === null && !knowledge.indicators.has(spelling(indicator ?? ''));
}
