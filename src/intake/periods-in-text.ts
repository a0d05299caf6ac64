import type { Period } from '../domain/period.ts';
import { plainWidth } from '../domain/plain-width.ts';
import { PART_OF_YEAR } from './part-of-year.ts';
import { isPlausibleYear, readPeriodText } from './period-text.ts';

/** A period within a longer text, and where it stands there. */
export interface PeriodInText {
  readonly text: string;
  readonly period: Period;
  readonly from: number;
  readonly to: number;
}

const YEAR = '(?:19|20)\\d{2}';
const DASH = '\\s*[-\\u2010-\\u2015\\u2212~～至到]\\s*';
/** Longer forms first. */
const INSIDE = new RegExp(
  [
    `${YEAR}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日`,
    `${YEAR}\\s*年\\s*\\d{1,2}\\s*月${DASH}${YEAR}\\s*年\\s*\\d{1,2}\\s*月`,
    `${YEAR}\\s*(?:年度?)?[-\\s]*(?:${PART_OF_YEAR.source.replaceAll('-~', '-\\u2010-\\u2015\\u2212~～')})`,
    `${YEAR}[-/](?:0[1-9]|1[0-2])(?:[-/](?:0[1-9]|[12]\\d|3[01]))?(?!\\d)`,
    `${YEAR}\\s*年?${DASH}${YEAR}(?:\\s*年度?)?`,
    `${YEAR}(?:\\s*年(?:度|末|底)?)?(?:\\s*\\[YR\\d{4}\\])?`,
    `[二][〇零○][〇零○一二三四五六七八九]{2}年(?:${PART_OF_YEAR.source})?`,
    `[“"]?[六七八九十][一二三四五六七八九]?五[”"]?(?:时期|期间)`,
  ].join('|'),
  'gi',
);

/** What stands before a year that is no period of the data: a yearbook, a year compared with, a date of export or issue. */
const NO_PERIOD_BEFORE =
  /(?:年鉴\D{0,2}|[比较占以自](?:上年|\d{4}年和?)?|导出\D{0,6}|更新\D{0,6}|发布\D{0,4}|印发\D{0,4}|制表\D{0,6}|打印\D{0,6}|updated\D{0,10}|published\D{0,6}|retrieved\D{0,6})$/i;
const NO_PERIOD_BEHIND =
  /^(?:年?度?(?:统计)?年?鉴|年?\s*[=＝]|年?(?:不变价|可比价|价格计|为基期|人口普查|版)|\s*(?:yearbook|prices|=))/i;

/** The periods that a title or heading names. Years of comparison, of prices and of yearbooks are none. */
export function periodsIn(text: string): readonly PeriodInText[] {
  const wide = plainWidth(text);
  return [...wide.matchAll(INSIDE)].flatMap((found): PeriodInText[] => {
    const { 0: matched, index } = found;
    const [before, behind] = [wide.slice(0, index), wide.slice(index + matched.length)];
    if (/[\d.,]$/.test(before) || /^\d/.test(behind) || /^\.\d/.test(behind)) return [];
    if (NO_PERIOD_BEFORE.test(before) || NO_PERIOD_BEHIND.test(behind)) return [];
    const digits = /\d{4}/.exec(matched)?.[0];
    const period = readPeriodText(matched.replace(/\[YR\d{4}\]/, '').trim());
    if (period === undefined || (digits !== undefined && !isPlausibleYear(digits))) return [];
    return [{ text: matched.trim(), period, from: index, to: index + matched.length }];
  });
}
