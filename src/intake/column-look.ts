import { type HeadingOfValues, readHeading } from './heading.ts';
import { mergedHeading } from './merged-heading.ts';
import type { Knowledge } from './knowledge.ts';
import { readNumeral } from './numeral.ts';
import { readPartOfYear } from './part-of-year.ts';
import { isPlausibleYear, readPeriodText } from './period-text.ts';
import { findRegion } from './region-names.ts';
import { spelling } from './spelling.ts';
import { type TitleWord, wordOf } from './title-words.ts';

/** A column seen through its heading and a sample of its cells: the evidence for what it is. */
export interface Column {
  readonly at: number;
  /** Empty where the table gives it no heading. */
  readonly title: string;
  readonly word: TitleWord | null;
  readonly heading: HeadingOfValues;
  readonly cells: readonly string[];
  readonly isEmpty: boolean;
  /** Its heading says what is measured: a unit, a year, an indicator of the catalogue, 数值. */
  readonly hasValueHeading: boolean;
  /** Shares of the filled cells. */
  readonly regions: number;
  /** Codes of regions, in digits. */
  readonly codes: number;
  readonly indicators: number;
  readonly periods: number;
  /** Digits alone that could be a year or month, or a count just as well. */
  readonly barePeriods: number;
  /** Months or quarters without a year; bare numbers up to 12 count too. */
  readonly parts: number;
  /** Days since 1900, as spreadsheets keep dates. */
  readonly serialDates: number;
  /** 1/31/2015. */
  readonly slashDates: number;
  /** Bare years that come back or follow one another, as years do and counts do not. */
  readonly yearsRepeat: boolean;
  readonly numbers: number;
  /** Cells that begin as numbers do, whether or not they can be read. */
  readonly digits: number;
  /** 1, 2, 3 … from row to row. */
  readonly isCounted: boolean;
  readonly distinct: number;
}

const BARE = /^[\d.]+$/;
export const SLASH_DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?:\s.*)?$/;

export function lookAtColumn(
  at: number,
  levels: readonly string[],
  title: string,
  cells: readonly string[],
  knowledge: Knowledge,
): Column {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const share = (test: (cell: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const heading = levels.length > 1 ? mergedHeading(levels, knowledge) : readHeading(title, knowledge);
  return {
    at,
    title,
    word: wordOf(title) ?? levels.map(wordOf).find((word) => word !== null && levels.length === 1) ?? null,
    heading,
    cells,
    isEmpty: filled.length === 0,
    hasValueHeading: saysValue(title, heading, knowledge),
    regions: share((cell) => findRegion(cell, knowledge.regions) !== undefined),
    codes: share(
      (cell) => /^\s*'?[\d.,]+(?:e\+?\d+)?\s*$/i.test(cell) && findRegion(cell, knowledge.regions) !== undefined,
    ),
    indicators: share((cell) => knowledge.indicators.has(spelling(cell))),
    periods: share(isPeriod),
    barePeriods: share((cell) => BARE.test(cell) && isPeriod(cell)),
    parts: share((cell) => readPartOfYear(cell) !== undefined || /^(?:[1-9]|1[0-2])$/.test(cell)),
    serialDates: share((cell) => /^[2-5]\d{4}$/.test(cell)),
    slashDates: share((cell) => SLASH_DATE.test(cell)),
    yearsRepeat: repeat(filled),
    numbers: share((cell) => ['number', 'figure', 'missing'].includes(readNumeral(cell).kind)),
    digits: share((cell) => /^[^\p{L}\d]*\d/u.test(cell)),
    isCounted:
      filled.length > 1 &&
      filled.every((cell, row) => Number(cell) - Number(filled[0]) === row) &&
      ['0', '1'].includes(filled[0] ?? ''),
    distinct: new Set(filled).size,
  };
}

function saysValue(title: string, heading: HeadingOfValues, knowledge: Knowledge): boolean {
  const { unit, period, indicator, region, measure, category, status } = heading;
  if ([unit, period, measure, category, status].some((part) => part !== null && part !== undefined)) return true;
  if (indicator !== null && knowledge.indicators.has(spelling(indicator))) return true;
  return title !== '' && indicator === null && region === null;
}

/** 2397 is no year that statistics tell of. */
function isPeriod(cell: string): boolean {
  return readPeriodText(cell) !== undefined && (!BARE.test(cell) || isPlausibleYear(cell.slice(0, 4)));
}

function repeat(cells: readonly string[]): boolean {
  const years = [...new Set(cells)].map(Number).toSorted((a, b) => a - b);
  const span = (years.at(-1) ?? 0) - (years[0] ?? 0);
  return years.length < cells.length || (years.length > 1 && span === years.length - 1);
}
