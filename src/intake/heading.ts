import { findRegion } from './region-names.ts';
import { withoutFootnoteMarks } from './footnote-mark.ts';
import { isPlausibleYear, readPeriodText } from './period-text.ts';
import type { Knowledge } from './knowledge.ts';
import { spelling } from './spelling.ts';
import { splitUnit } from './unit-text.ts';

/** What the heading of a column says, each part as written; null for what it does not say. */
export interface Heading {
  readonly region: string | null;
  readonly indicator: string | null;
  readonly period: string | null;
  readonly unit: string | null;
}

const PERIOD_INSIDE =
  /(?:19|20)\d{2}(?:\s*[-—–~～至]\s*(?:19|20)\d{2})?(?:\s*年度?(?:\s*\d{1,2}\s*月)?|[-/.]\d{1,2}(?!\d))?/;
const VALUE_WORDS = new Set(
  ['数值', '值', '数据', '数', '指标值', '数额', 'value', 'values', 'amount', 'data'].map(spelling),
);

/** What a heading says in a table whose rows tell the period: a year in it then belongs to the indicator's name. */
export function readHeadingOfRows(title: string, knowledge: Knowledge): Heading {
  const heading = readHeading(title, knowledge);
  if (heading.period === null || heading.indicator === null) return heading;
  const { name } = splitUnit(title.trim(), knowledge.units);
  return { ...heading, period: null, indicator: name };
}

/** Takes a heading such as `2015年GDP（亿元）` apart into period, indicator and unit, or finds the region that it names. */
export function readHeading(title: string, knowledge: Knowledge): Heading {
  const nothing: Heading = { region: null, indicator: null, period: null, unit: null };
  const text = withoutFootnoteMarks(title.trim()) ?? title.trim();
  if (text === '' || text.length > 200) return nothing;
  if (isPeriod(text)) return { ...nothing, period: text };
  if (findRegion(text, knowledge.regions) !== undefined) return { ...nothing, region: text };
  if (knowledge.indicators.has(spelling(text))) return { ...nothing, indicator: text };
  const { name, unit } = splitUnit(text, knowledge.units);
  const { rest, period } = splitPeriod(withoutFootnoteMarks(name) ?? name);
  const region = findRegion(rest, knowledge.regions) === undefined ? null : rest;
  const indicator = region !== null || rest === '' || isValueWord(rest) ? null : rest;
  return { region, indicator, period, unit };
}

/** 2015 above a column is a year, 2397 is none. */
function isPeriod(text: string): boolean {
  return readPeriodText(text) !== undefined && (!/^\d{4}$/.test(text) || isPlausibleYear(text));
}

export function isValueWord(text: string): boolean {
  return VALUE_WORDS.has(spelling(text));
}

function splitPeriod(text: string): { readonly rest: string; readonly period: string | null } {
  const found = PERIOD_INSIDE.exec(text);
  const period = found?.[0].trim();
  if (found === null || period === undefined || readPeriodText(period) === undefined)
    return { rest: text, period: null };
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { rest: rest.trim().replace(/^[-_\s，,：:]+|[-_\s，,：:]+$/g, ''), period };
}
