import type { Unit } from '../domain/unit.ts';
import { spelling } from './spelling.ts';

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
  ['平方千米', '平方公里'],
  ['km2', '平方公里'],
  ['千米', '公里'],
];

/** A short measure word behind 千, 万 or 亿: what may stand in parentheses behind an indicator. */
const MEASURE_WORD =
  /^[十百千万亿]*(?:元|美元|吨|公斤|千克|克|人|户|家|个|件|台|套|辆|亩|公顷|平方米|平方公里|平方千米|立方米|公里|米|m[23]|km2|千瓦时|千瓦|度|次|天|年|小时|分钟|岁|张|所|座|床|头|只|羽|棵|辈|册|公里\/小时|元\/人|元\/平方米|元\/吨|人\/平方公里|公斤\/亩)$|^‰$/;
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
  const written = spelling(text);
  if (written === '') return undefined;
  return names.get(written) ?? (MEASURE_WORD.test(written) ? ownUnit(text) : undefined);
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

const BRACKETED = /^(.+?)\s*(?:[(（[【]\s*([^()（）[\]【】]+?)\s*[)）\]】]|[:：/]\s*(\S{1,8})|\s(\S{1,8}))$/;
/** Without anything between only what is hardly the end of a name: 万元, 亿千瓦时, %. */
const GLUED =
  /^(.*[^\s\d每十百千万亿])((?:[十百千]?[万亿]|千)(?:元|美元)|[十百千]?[万亿](?:人|户|家|吨|亩|公顷|平方米|立方米|千瓦时|千瓦|辆|台|件|册)|个?百分点|[%％‰]|平方公里|平方米|公顷)$/;

/** Takes `GDP（亿元）`, `GDP:亿元`, `GDP 亿元` and `GDP亿元` apart; the unit is null where the text ends in none. */
export function splitUnit(text: string, names: UnitNames): { readonly name: string; readonly unit: string | null } {
  const [, name = '', ...units]: readonly (string | undefined)[] = BRACKETED.exec(text) ?? [];
  const unit = units.find((found) => found !== undefined);
  if (unit !== undefined && isUnitOfHeading(unit, names)) return { name, unit };
  const [, stem = '', glued] = GLUED.exec(text) ?? [];
  return glued === undefined ? { name: text, unit: null } : { name: stem, unit: glued };
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
