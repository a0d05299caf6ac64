import type { Unit } from '../domain/unit.ts';
import { inSimplified, spelling } from './spelling.ts';

/** A unit as a table names it: a known one, or one of the user's own. */
export interface FoundUnit {
  /** Id of a known unit; null for a unit that only this table has. */
  readonly id: string | null;
  readonly label: string;
  /** Numbers in the table times ten to this power are in the unit: -1 for `billion yuan`, which is told in 亿元 as 10. */
  readonly exponent: number;
}

/** Known units by every spelling that people use for them. */
export type UnitNames = ReadonlyMap<string, FoundUnit>;

const ALIASES: readonly (readonly [string, string])[] = [
  ['百分比', '%'],
  ['percent', '%'],
  ['百分点', '个百分点'],
  ['percentagepoint', '个百分点'],
  ['平方千米', '平方公里'],
  ['km2', '平方公里'],
  ['千米', '公里'],
  ['rmb', '元'],
  ['people', '人'],
];

/** What measures and counts, as yearbooks set it behind names; any may stand behind 千, 万 or 亿. */
const WORD = [
  '元|美元|港元|港币|欧元|日元|人民币|us\\$|usd|\\$|€|eur|£m?|gbp|rmb|yuan',
  '吨(?:标准煤|标煤|公里|油当量)?|公斤|千克|克|斤|担|毫克|微克',
  '人(?:次|公里)?|户|家|个|件|台|套|辆|亩|公顷|部|种|名|例|起|条|对|项|处|宗|篇|场|株|匹|箱|瓶|艘|趟|班|枚|支|幢|栋|间|卷|份|门|组|车|标箱|teu',
  '平方米|平方公里|平方千米|立方米|公里|千米|米|厘米|毫米|海里|m[23]|km2?|ha|kg|t|平米|方',
  '千瓦时|千瓦小时|千瓦|瓦|度|kwh|kw|mw|焦耳|大卡',
  '次|天|日|年|月|小时|分钟|秒|岁|张|所|座|床|头|只|羽|棵|辈|册|封|分|级|位|倍|成|℃|摄氏度|分贝',
  '(?:个)?百分点|[%‰]|1/万|/10万',
].join('|');
const MAGNITUDES = '[十百千万亿]*';
const MEASURE_WORD = new RegExp(`^${MAGNITUDES}(?:${WORD})(?:/${MAGNITUDES}(?:${WORD})){0,2}$`);
/** 100 million yuan, 10 000 persons, million USD, thousand tonnes. */
const ENGLISH_MAGNITUDE = '(?:(?:10{1,4}|hundred|thousand|million|billion|trillion|mn|bn))';
const ENGLISH = new RegExp(
  `^${ENGLISH_MAGNITUDE}*(?:(?:current|constant|chinese)?(?:yuan|rmb|cny|usd|us\\$|dollars?|euros?|pounds?|persons?|people|households?|tonnes?|tons?|kg|hectares?|ha|mu|units?|km2|sqkm|squarekilometres?|metres?|kwh|percentagepoints?)|${ENGLISH_MAGNITUDE})$`,
);
const ENGLISH_SIZES: readonly (readonly [RegExp, number])[] = [
  [/^10{1,4}/, 0],
  [/^hundred/, 2],
  [/^thousand/, 3],
  [/^(?:million|mn)/, 6],
  [/^(?:billion|bn)/, 9],
  [/^trillion/, 12],
];
/** A number word alone: 亿 in GDP（亿）. */
const MAGNITUDE = /^(?:[十百千]?[万亿]|万亿)$/;

/** Earlier names win: labels in Chinese and ids, labels in English, other spellings. */
export function unitNames(units: ReadonlyMap<string, Unit>): UnitNames {
  const names = new Map<string, FoundUnit>();
  const add = (name: string, found: FoundUnit): void => {
    if (!names.has(name)) names.set(name, found);
  };
  const all = [...units.values()];
  for (const unit of all) for (const name of [spelling(unit.label.zh), unit.id]) add(name, known(unit, 0));
  for (const unit of all) add(spelling(unit.label.en), known(unit, -Math.round(Math.log10(unit.factorEn))));
  for (const [alias, label] of ALIASES) {
    const found = names.get(spelling(label));
    if (found) add(alias, found);
  }
  return names;
}

/** The unit that a text names, such as 亿元, ％, `billion yuan`; undefined where it names none. */
export function findUnit(text: string, names: UnitNames): FoundUnit | undefined {
  const written = spelling(text).replaceAll(',', '');
  if (written === '') return undefined;
  const found = names.get(written) ?? englishUnit(written, names);
  return found ?? (MEASURE_WORD.test(written) || ENGLISH.test(written) ? ownUnit(inSimplified(text)) : undefined);
}

/** 100 million yuan is 亿元 and 10 000 persons is 万人: so many of a unit that is known. */
function englishUnit(written: string, names: UnitNames): FoundUnit | undefined {
  if (!ENGLISH.test(written)) return undefined;
  let [rest, exponent] = [written, 0];
  for (let size = sizeOf(rest); size !== undefined; size = sizeOf(rest)) {
    exponent += size.exponent;
    rest = rest.slice(size.length);
  }
  const base = names.get(rest);
  if (base === undefined || written === rest) return base;
  const larger = { 8: '亿', 4: '万' }[exponent];
  const scaled = larger === undefined ? undefined : names.get(`${larger}${base.label}`);
  return scaled ?? { ...base, exponent: base.exponent + exponent };
}

function sizeOf(text: string): { readonly exponent: number; readonly length: number } | undefined {
  const found = ENGLISH_SIZES.find(([pattern]) => pattern.test(text));
  if (found === undefined) return undefined;
  const length = found[0].exec(text)?.[0].length ?? 0;
  return { length, exponent: found[1] === 0 ? length - 1 : found[1] };
}

/** A unit that is said to be one, known or not. */
export function givenUnit(text: string, names: UnitNames): FoundUnit {
  return findUnit(text, names) ?? ownUnit(text);
}

/** 亿, 万: how many of a unit that goes without saying. */
export function isMagnitude(text: string): boolean {
  return MAGNITUDE.test(text.trim());
}

/** The unit that a cell consists of, with or without brackets; null where it says something else. */
export function unitInBrackets(cell: string, names: UnitNames): string | null {
  const text = cell.trim().replace(/^[(（[【](.*)[)）\]】]$/, '$1');
  return text !== '' && text.length <= 12 && isUnitOfHeading(text, names) ? text : null;
}

const BRACKETED =
  /^(.+?)\s*(?:[(（[【]\s*(?:单位[:：]\s*)?([^()（）[\]【】]+?)\s*[)）\]】]|[,，:：/]\s*(\S{1,8})|\s(\S{1,8}))$/;
/** Without anything between only what is hardly the end of a name: 万元, 亿千瓦时, %. */
const GLUED =
  /^(.*[^\s\d每十百千万亿])((?:[十百千]?[万亿]|千)(?:元|美元)|[十百千]?[万亿](?:人|户|家|吨|亩|公顷|平方米|立方米|千瓦时|千瓦|辆|台|件|册)|个?百分点|[%％‰]|平方公里|平方米|公顷)$/;
/** 地区生产总值（亿元） Gross Regional Product (100 million yuan): the same once more in English. */
const TRANSLATED = /^(.*\p{Script=Han}[^A-Za-z]*?)\s+[A-Za-z][^\p{Script=Han}]*$/u;

/** Takes `GDP（亿元）`, `GDP:亿元`, `GDP 亿元` and `GDP亿元` apart; the unit is null where the text ends in none. */
export function splitUnit(text: string, names: UnitNames): { readonly name: string; readonly unit: string | null } {
  const [, name = '', ...units]: readonly (string | undefined)[] = BRACKETED.exec(text) ?? [];
  const unit = units.find((found) => found !== undefined);
  // Urban population (% of total), GDP growth (annual %): the brackets say more than the unit, and stay.
  if (/^(?:annual )?%(?: of .+)?$/i.test(unit ?? '')) return { name: /^%$/.test(unit ?? '') ? name : text, unit: '%' };
  if (/^[±+]\s*[%％]$/.test(unit ?? '')) return { name, unit: '%' };
  if (unit !== undefined && isUnitOfHeading(unit, names)) return { name, unit };
  const [, stem = '', glued] = GLUED.exec(text) ?? [];
  return glued === undefined ? { name: text, unit: null } : { name: stem, unit: glued };
}

/** A text in Chinese without its translation into English behind it. */
export function withoutTranslation(text: string): string {
  const [, chinese] = TRANSLATED.exec(text) ?? [];
  // GDP（万 USD） has Latin letters within it, and 数据库 GDP behind it.
  return chinese !== undefined && /[)）]$|.{3}/u.test(chinese) && /\s[A-Za-z]{3}.*/u.test(text) ? chinese : text;
}

function isUnitOfHeading(text: string, names: UnitNames): boolean {
  return isMagnitude(text) || findUnit(text, names) !== undefined;
}

function known({ id, label }: Unit, exponent: number): FoundUnit {
  return { id, label: label.zh, exponent };
}

function ownUnit(text: string): FoundUnit {
  return { id: null, label: text.trim().slice(0, 40), exponent: 0 };
}
