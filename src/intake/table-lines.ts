import type { Heading } from './heading.ts';
import { tidy } from './heading.ts';
import type { Knowledge } from './knowledge.ts';
import { readMeasure, type Span } from './measure-name.ts';
import { PART_OF_YEAR, readPartOfYear } from './part-of-year.ts';
import { periodsIn } from './periods-in-text.ts';
import { findRegion } from './region-names.ts';
import { spelling } from './spelling.ts';
import { type Told, tell } from './told.ts';
import { splitUnit, unitInBrackets } from './unit-text.ts';

/** What the lines above and below a table, or the name of its file, say of all of it. */
export interface SaidOfAll extends Heading {
  /** Units of which each indicator has one. */
  readonly unitsNamed: readonly string[];
  /** Years that a title names where it does not say which one holds. */
  readonly periods: readonly string[];
  readonly assumptions: readonly Told[];
  /** 累计值: of all values of the table. */
  readonly span: Span | null;
}

const NUMBER =
  /^\s*(?:附?表\s*[\d一二三四五六七八九十]*(?:[-－—.．]\d+)*|\d+[-－—]\d+(?:[-－—]\d+)*|table\s*\d+[.\d]*)\s*[:：、.．]?\s*/i;
const LABELLED = /^[\s#（(]*([^:：\s]{1,12}(?:\s?[^:：\s]{1,6})?)\s*[:：]\s*(.*)$/;
const UNIT = /(?:计量)?单\s*位\s*[:：]\s*([^)）;；]+)|\bunits?\s*:\s*([^);]+)/i;
/** What a title says of the regions that its rows are of, and of its being a table. */
const WHOSE =
  /(?:分|按|各|全)(?:省|市|县|区|州|地区|国|行业|产业|乡镇)(?:[、，]?(?:省|市|县|区|州|自治区|直辖市|乡镇))*(?:\(?[省市县区、]*\)?)|主要(?:城市|地区|年份|国家)/g;
const GENERIC =
  /(?:主要)?(?:国民)?(?:经济)?(?:和|与)?(?:社会)?(?:发展)?(?:主要)?指标|统计|数据|报表|表格|汇总|一览|情况|进度|完成|导出|新建|工作簿|资料|月报|年报|季报|快报|公报|年鉴|表|sheet\d*|book\d*|export|table|data/gi;

/** What lines above or below a table say, in their order; `rows` are their texts, a line each. */
export function readLines(rows: readonly string[], knowledge: Knowledge): SaidOfAll {
  const said = rows.map((row) => readLine(row, knowledge));
  const first = (key: keyof Heading): string | null => said.find((line) => line[key] !== null)?.[key] ?? null;
  const periods = [...new Set(said.flatMap((line) => line.periods))];
  const units = said.find((line) => line.unitsNamed.length > 0)?.unitsNamed ?? [];
  return {
    region: first('region'),
    indicator: first('indicator'),
    period: periods.length === 1 ? first('period') : null,
    unit: first('unit'),
    unitsNamed: units,
    periods,
    assumptions: said.flatMap(({ assumptions }) => assumptions),
    span: said.find(({ span }) => span !== null)?.span ?? null,
  };
}

/** What a file name says; a name of Latin letters and digits names no indicator, unless the catalogue has it. */
export function readFileName(name: string, knowledge: Knowledge): SaidOfAll {
  const stem = name.replace(/\.[a-z0-9]{1,5}$/i, '').replaceAll('_', ' ');
  const title = readTitle(stem, knowledge);
  // A date to the day is when a file was exported.
  const said = /月.*日|\d{4}-\d{2}-\d{2}/.test(title.period ?? '') ? { ...title, period: null } : title;
  const isName =
    said.indicator !== null &&
    (/\p{Script=Han}{2}/u.test(said.indicator) || knowledge.indicators.has(spelling(said.indicator)));
  return { ...said, indicator: isName ? said.indicator : null, unit: isName ? said.unit : null };
}

/** Lines of exports that tell nothing of the data. */
const IDLE =
  /^(?:release date|next release|last updated|important notes|source dataset|cdid|preunit|data source|数据来源|资料来源|导出|更新|制表|发布)/i;

function readLine(row: string, knowledge: Knowledge): SaidOfAll {
  if (IDLE.test(row.trim())) return NOTHING;
  const stated = UNIT.exec(row);
  const unitsNamed = unitsIn(stated?.[1] ?? stated?.[2] ?? '', knowledge);
  const unit = unitsNamed.length === 1 ? (unitsNamed[0] ?? null) : null;
  const rest =
    stated === null
      ? row
      : row
          .replace(stated[0], '')
          .replace(/[（(]\s*[)）]/, '')
          .trim();
  const [, label = '', value = ''] = LABELLED.exec(rest) ?? [];
  const said = label === '' ? readTitle(rest, knowledge) : labelled(label, value, row, knowledge);
  return { ...said, unit: unit ?? said.unit, unitsNamed: unitsNamed.length > 1 ? unitsNamed : said.unitsNamed };
}

/** 指标：粮食产量(万吨), 地区：湖南省; 时间：最近5年 says nothing. */
function labelled(label: string, value: string, row: string, knowledge: Knowledge): SaidOfAll {
  const nothing = { ...NOTHING };
  const name = spelling(label);
  if (/^(?:指标|指标名称|indicator|title|表名|标题)$/.test(name)) {
    const { name: whole, unit } = splitUnit(tidy(value), knowledge.units);
    const { name: indicator, span } = readMeasure(whole);
    return value.trim() === '' ? nothing : { ...nothing, indicator: indicator === '' ? whole : indicator, unit, span };
  }
  if (/^(?:地区|区域|城市|region|area|geography|country)$/.test(name))
    return { ...nothing, region: value.trim() || null };
  if (/^(?:时间|统计时间|报告期|时期|年份|period|year)$/.test(name)) {
    const found = periodsIn(value);
    return { ...nothing, periods: found.map(({ period }) => period), period: found[0]?.text ?? null };
  }
  if (name === '数据库' && /^(?:年度|季度|月度)数据$/.test(value.trim())) {
    const told = tell(
      'region-of-national-export',
      '国家数据库的全国数据，没有另写地区，按全国读。',
      'An export of national data names no region; it is read as the whole country.',
    );
    return { ...nothing, region: '全国', assumptions: [told] };
  }
  if (/^(?:数据库|频率|表号|制定机关|数据来源|资料来源|source|lastupdated.*|导出.*|更新.*|发布.*)$/.test(name))
    return nothing;
  return readTitle(row, knowledge);
}

const NOTHING: SaidOfAll = {
  region: null,
  indicator: null,
  period: null,
  unit: null,
  unitsNamed: [],
  periods: [],
  assumptions: [],
  span: null,
};

function unitsIn(text: string, knowledge: Knowledge): readonly string[] {
  const parts = text.split(/[、,，;；和]|\s{2,}/).map((part) => part.trim());
  const whole = unitInBrackets(text.trim(), knowledge.units);
  if (whole !== null) return [whole];
  const units = parts.filter((part) => part !== '' && part.length <= 24);
  return units.length > 1 || text.trim() === '' ? units.filter(Boolean) : [text.trim()];
}

/** 表5 2015年各县市区财政收入: the period, the region that it begins with, and what is left as the name of what is told. */
function readTitle(text: string, knowledge: Knowledge): SaidOfAll {
  const title = tidy(text.replace(NUMBER, ''));
  const found = periodsIn(title);
  const spans = found.filter(({ period }) => /^\d{4}\/\d{4}$/.test(period));
  const years = new Set(found.map(({ period }) => period));
  const isOne = years.size === 1 && spans.length === 0;
  const cut = found.reduceRight((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, title);
  const period = isOne ? withPart(found[0]?.text ?? '', cut) : null;
  const { region, rest } = regionIn(cut, knowledge);
  const { name, unit } = splitUnit(rest.trim(), knowledge.units);
  return {
    ...NOTHING,
    region,
    period,
    unit,
    indicator: nameIn(name),
    periods: [...years].flatMap((year) =>
      spans.some((span) => span.period === year) ? year.split('/') : (period ?? year),
    ),
  };
}

/** 2015年 … 1-6月 in one title is 2015年1-6月. */
function withPart(period: string, rest: string): string {
  if (!/^\d{4}年?度?$/.test(period)) return period;
  const part = new RegExp(PART_OF_YEAR.source, 'i').exec(rest)?.[0] ?? '';
  return readPartOfYear(part) === undefined || !/[季月年]/.test(part)
    ? period
    : `${period.replace(/年?度?$/, '')}年${part}`;
}

function regionIn(text: string, knowledge: Knowledge): { readonly region: string | null; readonly rest: string } {
  const start = text.search(/\S/);
  if (start === -1) return { region: null, rest: '' };
  for (let length = Math.min(14, text.length - start); length >= 2; length -= 1) {
    const name = text.slice(start, start + length);
    const isWhole = /[省市县区州盟]$|^全国|^中国/.test(name);
    if (isWhole && !name.startsWith('各') && findRegion(name, knowledge.regions) !== undefined)
      return { region: name, rest: text.slice(start + length) };
  }
  return { region: null, rest: text };
}

/** What a title names; null where it is 主要经济指标 or nothing but a table. */
function nameIn(text: string): string | null {
  const name = text
    .replace(WHOSE, '')
    .replace(/^\s*(?:截至|截止|关于|我[省市县]|全[省市县国])/, '')
    .replace(/[（(][^（）()]*[)）]\s*$/, '')
    .replace(/^[\s\-—_、，,:：·和与及]+|[\s\-—_、，,:：·和与及]+$/g, '');
  const rest = name.replace(GENERIC, '').replace(/[\s\p{P}\d]/gu, '');
  if (rest.length < 2) return null;
  return name.replace(/(?:完成)?(?:情况|统计表?|一览表|汇总表|数据|表)$/, '').trim();
}
