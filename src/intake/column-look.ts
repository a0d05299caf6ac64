import { type Heading, isValueWord, readHeading } from './heading.ts';
import type { Knowledge } from './knowledge.ts';
import { readNumeral } from './numeral.ts';
import { isPlausibleYear, readPeriodText } from './period-text.ts';
import { findRegion } from './region-names.ts';
import { spelling } from './spelling.ts';
import { type TitleWord, wordOf } from './title-words.ts';

/** A column seen through its heading and a sample of its cells. */
export interface Column {
  /** Empty where the table gives it no heading. */
  readonly title: string;
  readonly word: TitleWord | null;
  readonly heading: Heading;
  readonly isEmpty: boolean;
  /** Its heading says what is measured: a unit, a year, an indicator of the catalogue, 数值. */
  readonly hasValueHeading: boolean;
  /** Shares of the filled cells. */
  readonly regions: number;
  readonly indicators: number;
  readonly periods: number;
  /** Digits alone that could be a year or month, or a count just as well. */
  readonly barePeriods: number;
  /** Bare years that come back or follow one another, as years do and counts do not. */
  readonly yearsRepeat: boolean;
  readonly numbers: number;
  /** Cells that begin as numbers do, whether or not they can be read. */
  readonly digits: number;
}

export function lookAtColumn(title: string, cells: readonly string[], knowledge: Knowledge): Column {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const share = (test: (cell: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const heading = readHeading(title, knowledge);
  const isKnown = heading.indicator !== null && knowledge.indicators.has(spelling(heading.indicator));
  return {
    title,
    word: wordOf(title),
    heading,
    isEmpty: filled.length === 0,
    hasValueHeading:
      heading.unit !== null || heading.period !== null || isKnown || isValueWord(title.replace(/[(（].*$/, '')),
    regions: share((cell) => findRegion(cell, knowledge.regions) !== undefined),
    indicators: share((cell) => knowledge.indicators.has(spelling(cell))),
    periods: share(isPeriod),
    barePeriods: share((cell) => BARE.test(cell) && isPeriod(cell)),
    yearsRepeat: repeat(filled),
    numbers: share((cell) => ['number', 'figure', 'missing'].includes(readNumeral(cell).kind)),
    digits: share((cell) => /^[^\p{L}\d]*\d/u.test(cell)),
  };
}

const BARE = /^[\d.]+$/;

/** 2397 is no year that statistics tell of. */
function isPeriod(cell: string): boolean {
  return readPeriodText(cell) !== undefined && (!BARE.test(cell) || isPlausibleYear(cell.slice(0, 4)));
}

function repeat(cells: readonly string[]): boolean {
  const years = [...new Set(cells)].map(Number).toSorted((a, b) => a - b);
  const span = (years.at(-1) ?? 0) - (years[0] ?? 0);
  return years.length < cells.length || (years.length > 1 && span === years.length - 1);
}
