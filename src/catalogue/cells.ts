import { closest } from '../domain/closest.ts';
import { parseDecimal } from '../domain/decimal.ts';
import type { Localised } from '../domain/language.ts';
import { parsePeriod } from '../domain/period.ts';
import type { Row } from './row.ts';

/** Readers of cells. Each reports a cell that it cannot read and gives null; an empty cell that may be empty is undefined. */

/** Text that must not be empty. */
export function requiredText<Column extends string>(row: Row<Column>, column: Column): string | null {
  return row.cell(column) === '' ? row.report('empty-cell', column) : row.cell(column);
}

/** An identifier of a given form, which `example` shows. */
export function identifier<Column extends string>(
  row: Row<Column>,
  column: Column,
  form: RegExp,
  example: string,
): string | null {
  const text = requiredText(row, column);
  return text === null || form.test(text) ? text : row.report('id-form', column, { example });
}

/** One of a few words. */
export function oneOf<Column extends string, Choice extends string>(
  row: Row<Column>,
  column: Column,
  choices: readonly Choice[],
): Choice | null {
  const text = requiredText(row, column);
  if (text === null) return null;
  const choice = choices.find((candidate) => candidate === text);
  return (
    choice ?? row.report('unknown-choice', column, { choices: choices.join(', '), nearest: closest(text, choices) })
  );
}

/** A plain decimal. */
export function optionalDecimal<Column extends string>(row: Row<Column>, column: Column): number | undefined | null {
  const text = row.cell(column);
  return text === '' ? undefined : (parseDecimal(text) ?? row.report('not-a-number', column));
}

export function requiredDecimal<Column extends string>(row: Row<Column>, column: Column): number | null {
  const value = optionalDecimal(row, column);
  return value === undefined ? row.report('empty-cell', column) : value;
}

/** A whole number from zero up. */
export function optionalWholeNumber<Column extends string>(
  row: Row<Column>,
  column: Column,
): number | undefined | null {
  const text = row.cell(column);
  if (text === '') return undefined;
  return /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : row.report('not-a-whole-number', column);
}

export function requiredWholeNumber<Column extends string>(row: Row<Column>, column: Column): number | null {
  const value = optionalWholeNumber(row, column);
  return value === undefined ? row.report('empty-cell', column) : value;
}

/** Whether a text is a day or a month, as `2016-09-20` or `2016-09`. */
export function isDate(text: string): boolean {
  return /^\d{4}-/.test(text) && parsePeriod(text) !== undefined;
}

/** The same words in the columns of both languages. */
export function optionalLocalised<Column extends string>(
  row: Row<Column>,
  columns: { readonly zh: Column; readonly en: Column },
): Localised | undefined | null {
  const words = { zh: row.cell(columns.zh), en: row.cell(columns.en) };
  if (words.zh === '' && words.en === '') return undefined;
  if (words.zh === '') return row.report('one-language', columns.zh, { missing: columns.zh });
  if (words.en === '') return row.report('one-language', columns.en, { missing: columns.en });
  return words;
}

export function requiredLocalised<Column extends string>(
  row: Row<Column>,
  columns: { readonly zh: Column; readonly en: Column },
): Localised | null {
  const words = optionalLocalised(row, columns);
  return words === undefined ? row.report('empty-cell', columns.zh) : words;
}
