import type { Status } from '../domain/observation.ts';
import { withoutFootnoteMarks } from './footnote-mark.ts';
import type { Knowledge } from './knowledge.ts';
import { type MeasureName, readMeasure, type Span } from './measure-name.ts';
import { readPartOfYear } from './part-of-year.ts';
import { isPlausibleYear, readPeriodText } from './period-text.ts';
import { periodsIn } from './periods-in-text.ts';
import { findRegion } from './region-names.ts';
import { spelling } from './spelling.ts';
import { splitUnit, unitInBrackets, withoutTranslation } from './unit-text.ts';

/** What the heading of a column says, each part as written; null for what it does not say. */
export interface Heading {
  readonly region: string | null;
  readonly indicator: string | null;
  readonly period: string | null;
  readonly unit: string | null;
}

/** What a heading says of the values below it beside their key. Absent where it says nothing. */
export interface HeadingOfValues extends Heading {
  /** A breakdown that the column is one part of: 稻谷 in #稻谷, 0-14岁. */
  readonly category?: string;
  readonly status?: Status;
  /** Behind the name of what is measured: 比上年增长, 位次. Such a column has no unit but its own. */
  readonly measure?: string;
  readonly measureKind?: Exclude<MeasureName['kind'], 'level' | null>;
  readonly span?: Span;
  /** The values are of the year before. */
  readonly yearsBack?: 1;
}

const NOTHING: Heading = { region: null, indicator: null, period: null, unit: null };
/** 其中 and # begin a part of what stands above or before. */
const PART = /^\s*(?:[#＃]|其\s*中\s*[:：]?|of\s*which\s*[:：]?)\s*(?=\S)/i;
/** Names of parts of a population or an economy that are no measure of their own. */
export const BREAKDOWN =
  /^(?:男|女|男性|女性|男童|女童|城镇|农村|乡村|城市|市区|郊区|\d{1,3}(?:岁)?[-—–~～至到]\d{1,3}岁|\d{1,3}岁(?:及|以)(?:以)?[上下]|male|female|men|women|urban|rural)$/i;

/** How settled a figure is, which is no name: 2014年（经普修订）, 2015年初步核算. */
const SETTLED =
  /^[（(]?(?:经普)?(?:修订|核实|初步核算|最终核实|最终|初步|快报|年报|终|初|调整|核算)(?:数|值|后)?[)）]?$/;

/** Takes off the mark of a part; null where a text has none. */
export function partName(text: string): string | null {
  const rest = text.replace(PART, '').trim();
  return rest === text.trim() || rest === '' ? null : rest;
}

/** What a heading says in a table whose rows tell the period: a year in it then belongs to the indicator's name. */
export function readHeadingOfRows(title: string, knowledge: Knowledge): HeadingOfValues {
  const heading = readHeading(title, knowledge);
  if (heading.period === null || heading.indicator === null || readPeriodText(heading.period) === undefined)
    return heading;
  const { name } = splitUnit(tidy(title), knowledge.units);
  return { ...heading, period: null, indicator: name };
}

/** Takes a heading such as `2015年GDP（亿元）` apart into period, indicator and unit, or finds the region that it names. */
export function readHeading(title: string, knowledge: Knowledge): HeadingOfValues {
  const text = tidy(title);
  if (text === '' || text.length > 200) return NOTHING;
  if (isPeriod(text)) return { ...NOTHING, period: text };
  if (findRegion(text, knowledge.regions) !== undefined) return { ...NOTHING, region: text };
  if (knowledge.indicators.has(spelling(text))) return { ...NOTHING, indicator: text };
  return readParts(text, knowledge);
}

function readParts(text: string, knowledge: Knowledge): HeadingOfValues {
  const alone = unitInBrackets(text, knowledge.units);
  if (alone !== null && /^[(（[【]/.test(text)) return { ...NOTHING, unit: alone };
  const { name, unit } = splitUnit(text, knowledge.units);
  const { rest, period } = splitPeriod(withoutFootnoteMarks(name) ?? name);
  const part = partName(rest);
  if (part !== null || BREAKDOWN.test(rest.replace(/\s/g, ''))) {
    return { ...NOTHING, period, unit, category: part ?? rest };
  }
  const region = findRegion(rest, knowledge.regions) === undefined ? null : rest;
  if (region !== null || rest === '' || SETTLED.test(rest)) return { ...NOTHING, region, period, unit };
  return { ...NOTHING, period, unit, ...measured(rest) };
}

function measured(rest: string): Partial<HeadingOfValues> {
  const { name, kind, status, yearsBack, span } = readMeasure(rest);
  return {
    ...(kind === null || kind === 'level'
      ? { indicator: name === '' ? null : name }
      : { measure: name, measureKind: kind }),
    ...(status === null ? {} : { status }),
    ...(span === null ? {} : { span }),
    ...(yearsBack === 1 ? { yearsBack } : {}),
  };
}

/** In one line, without marks of notes and without a translation. */
export function tidy(title: string): string {
  const line = title
    .replace(/(?<=\p{Script=Han})[\s\u3000]*\n[\s\u3000]*(?=[\p{Script=Han}（(])/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han}(?:[ \u3000]|$))/gu, '')
    .trim();
  return withoutTranslation(withoutFootnoteMarks(line) ?? line);
}

/** 2015 above a column is a year, 2397 is none; nor is 2397.1. */
function isPeriod(text: string): boolean {
  if (/^\d{4}$/.test(text)) return isPlausibleYear(text);
  if (/^\d+\.\d+$/.test(text)) return false;
  return readPeriodText(text) !== undefined || readPartOfYear(text) !== undefined;
}

function splitPeriod(text: string): { readonly rest: string; readonly period: string | null } {
  const found = periodsIn(text);
  const [first] = found;
  if (first === undefined || new Set(found.map(({ period }) => period)).size > 1) return { rest: text, period: null };
  const rest = `${text.slice(0, first.from)} ${text.slice(first.to)}`;
  return {
    rest: rest
      .trim()
      .replace(/^[-_\s，,：:、]+|[-_\s，,：:、]+$|[（(]\s*[）)]/g, '')
      .trim(),
    period: first.text,
  };
}
