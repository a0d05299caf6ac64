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

/** A short measure word behind 千, 万 or 亿: what may stand in parentheses behind an indicator. */
const MEASURE_WORD =
  /^[十百千万亿]*(?:元|美元|吨|公斤|千克|克|人|户|家|个|件|台|套|辆|亩|公顷|平方米|平方公里|立方米|公里|米|千瓦时|千瓦|度|次|天|年|小时|分钟|岁|张|所|座|床|头|只|羽|棵|辈|公里\/小时|元\/人|人\/平方公里)$/;

/** The unit that a text names, such as 亿元, ％, `billion yuan`; undefined where it names none. */
export function findUnit(text: string, units: ReadonlyMap<string, Unit>): FoundUnit | undefined {
  const written = spelling(text);
  if (written === '') return undefined;
  for (const unit of units.values()) {
    if (written === spelling(unit.label.zh) || written === unit.id) return { ...known(unit), exponent: 0 };
  }
  for (const unit of units.values()) {
    if (written === spelling(unit.label.en))
      return { ...known(unit), exponent: -Math.round(Math.log10(unit.factorEn)) };
  }
  if (written === '百分比' || written === 'percent') return findUnit('%', units);
  return MEASURE_WORD.test(written) ? ownUnit(text) : undefined;
}

/** A unit that is said to be one, known or not. */
export function givenUnit(text: string, units: ReadonlyMap<string, Unit>): FoundUnit {
  return findUnit(text, units) ?? ownUnit(text);
}

function known({ id, label }: Unit): Pick<FoundUnit, 'id' | 'label'> {
  return { id, label: label.zh };
}

function ownUnit(text: string): FoundUnit {
  return { id: null, label: text.trim().slice(0, 40), exponent: 0 };
}
