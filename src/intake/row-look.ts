import { BREAKDOWN } from './heading.ts';
import type { Knowledge } from './knowledge.ts';
import { readNumeral } from './numeral.ts';
import { readPartOfYear } from './part-of-year.ts';
import { isPlausibleYear, readPeriodText } from './period-text.ts';
import { findRegion } from './region-names.ts';
import { wordOf } from './title-words.ts';
import { unitInBrackets } from './unit-text.ts';

type Cells = readonly string[];

/** What a row of a sheet looks like by itself. */
export interface RowLook {
  /** Places of the cells that hold something. */
  readonly filled: readonly number[];
  /** It holds a figure that cannot be a heading. */
  readonly isData: boolean;
  /** Its figures could all be years above columns. */
  readonly isYears: boolean;
  /** A line below or above a table: 注：…, 数据来源：…, 续表. */
  readonly isNote: boolean;
  /** A line that tells one thing of the table: 单位：万元, 指标：粮食产量(万吨). */
  readonly isLabel: boolean;
  /** 甲, 乙, 1, 2, 3: the numbers of columns in forms. */
  readonly isNumbering: boolean;
  /** Nothing but units. */
  readonly units: readonly string[] | null;
}

const NOTE =
  /^\s*[（(*]*\s*(?:注\s*[:：\d、.．①（(一]|备\s*注\s*[:：]|说明\s*[:：]|附注|资料来源|数据来源|来源\s*[:：]|制表人?\s*[:：]|填表人?\s*[:：]|填报|审核人?\s*[:：]|复核|统计负责人|单位负责人|联系电话|续\s*表|[（(]\s*续|接上表|sources?\s*[:：]|notes?\s*[:：]|footnotes?\s*[:：]|last updated|data from|next release|release date|important notes|source dataset|cdid|preunit|data source)/i;
const LABEL =
  /^\s*[（(#]?\s*(?:单\s*位|计量单位|指标|地区|时间|数据库|频率|表号|制定机关|统计时间|报告期|unit|units|source|title|cdid)\s*[:：]\s*\S?/i;
const STEPS: readonly number[] = [1, 5, 10];

export function lookAtRow(cells: Cells, next: Cells, knowledge: Knowledge): RowLook {
  const filled = cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]));
  const texts = filled.map((at) => cells[at] ?? '');
  const [first = ''] = texts;
  const isNumbering = isNumbered(texts);
  const isNote = NOTE.test(first);
  const isLabel = !isNote && texts.length <= 3 && texts.some((text) => LABEL.test(text)) && !texts.some(isFigure);
  const years = texts.filter(isYearLike);
  const isData = !isNote && !isNumbering && !LABEL.test(first) && holdsData(cells, texts, next, years, knowledge);
  return {
    filled,
    isData,
    isYears: years.length > 1 && years.length >= texts.length - 1,
    isNote,
    isLabel,
    isNumbering,
    units: unitsOf(cells, knowledge),
  };
}

/** A row of data: it holds a figure that cannot be a heading, or begins with a region and goes on with years that are none. */
function holdsData(cells: Cells, texts: Cells, next: Cells, years: readonly string[], knowledge: Knowledge): boolean {
  if (texts.some(isFigure)) return true;
  if (years.length === 0 || wordOf(texts[0] ?? '') !== null) return false;
  const region = cells.findIndex((cell) => findRegion(cell, knowledge.regions) !== undefined);
  if (region === -1 || isRun(years.map((text) => Number(text.replace(/\D/g, ''))))) return false;
  return next.length === 0 || findRegion(next[region] ?? '', knowledge.regions) !== undefined;
}

/** A figure that cannot be a heading: a year may be one, and so may an empty cell. */
export function isFigure(cell: string): boolean {
  if (cell.trim() === '' || isYearLike(cell)) return false;
  // 2621 is no year, and 19.3:44.9 no heading.
  if (/^\s*\d+\s*$|^\s*\d+(?:\.\d+)?\s*[:：]\s*\d/.test(cell)) return true;
  const numeral = readNumeral(cell);
  if (numeral.kind === 'missing') return true;
  if (numeral.kind !== 'number' || /^[年月日岁]/.test(numeral.unit)) return false;
  const isDecimal = /^\s*-?[\d,]+\.\d+\s*$/.test(cell);
  return (
    isDecimal || (readPeriodText(cell) === undefined && readPartOfYear(cell) === undefined && !BREAKDOWN.test(cell))
  );
}

/** 2015, 2,015 from a spreadsheet, 201509, 15年. */
function isYearLike(cell: string): boolean {
  const text = cell
    .trim()
    .replace(/^'/, '')
    .replace(/^(\d),(\d{3})$/, '$1$2');
  return (
    /^\d{2}年$/.test(text) || (/^(?:\d{4}|\d{4}(?:0[1-9]|1[0-2]))$/.test(text) && isPlausibleYear(text.slice(0, 4)))
  );
}

function isRun(years: readonly number[]): boolean {
  const [step = 0, ...others] = years.slice(1).map((year, at) => year - (years[at] ?? year));
  return STEPS.includes(Math.abs(step)) && others.every((other) => other === step);
}

function isNumbered(texts: Cells): boolean {
  if (texts.length < 3) return false;
  const numbers = texts.filter((text) => !/^\s*[甲乙丙丁]\s*$/.test(text)).map((text) => text.trim());
  const isCounted =
    numbers.length > 1 && numbers.every((text, at) => text === String(at + 1) || text === `(${String(at + 1)})`);
  return isCounted && (numbers.length < texts.length || numbers.length > 3);
}

/** The unit of each column where a row holds nothing but units; else null. */
function unitsOf(cells: Cells, { units: names }: Knowledge): readonly string[] | null {
  const units = cells.map((cell) => unitInBrackets(cell, names));
  const isUnits = cells.every((cell, at) => cell.trim() === '' || units[at] !== null || wordOf(cell) === 'unit');
  return isUnits && units.some((unit) => unit !== null) ? units.map((unit) => unit ?? '') : null;
}
