import type { CheckResult, Relation, Side } from '../domain/audit.ts';
import type { Language } from '../domain/language.ts';
import type { Quantity } from '../domain/quantity.ts';
import { roundDerived } from '../domain/round-derived.ts';
import type { Unit } from '../domain/unit.ts';
import { conflictWords } from './conflict-words.ts';
import { inDisplayUnit, quantityWords } from '../i18n/quantity.ts';

type KnownSide = Extract<Side, { kind: 'known' }>;

/**
 * What a conflicting check found, in a sentence without a full stop: what each side comes to. The title of a check says
 * what was to be shown, and so would say the opposite.
 */
export function conflictSentence(
  { check, left, right, unit: unitId }: CheckResult,
  units: ReadonlyMap<string, Unit>,
  language: Language,
): string {
  const unit = units.get(unitId);
  if (!unit || left.kind === 'missing' || right.kind === 'missing') {
    throw new RangeError(`${check.id}: only known sides in a known unit can conflict`);
  }
  const words = conflictWords(language);
  const leftIsLower = isLower(left, check.relation, right);
  const figures = {
    left: facing(left, leftIsLower, unit, language),
    right: facing(right, !leftIsLower, unit, language),
  };
  return check.sides === null
    ? words.doesNotHold(check.title[language], figures)
    : words.sidesConflict[check.relation]({
        left: { name: check.sides.left[language], figure: figures.left },
        right: { name: check.sides.right[language], figure: figures.right },
      });
}

/** Which side lies below the other: a relation that does not hold says so, and of unequal sides one ends first. */
function isLower(left: KnownSide, relation: Relation, right: KnownSide): boolean {
  if (relation !== '=') return relation === '≥' || relation === '>';
  return left.interval.upper !== null && right.interval.lower !== null && left.interval.upper < right.interval.lower;
}

/** A side in words: its value; where it has none, the end of its interval that the other side lies beyond. */
function facing({ value, interval }: KnownSide, isLowerSide: boolean, unit: Unit, language: Language): string {
  const exact = { kind: 'known', value, interval, qualifier: 'exact' } as const;
  // Rounded in the unit of the data, so that both languages tell the same bound.
  const shown = inDisplayUnit(roundDerived(exact), unit, language);
  const { lower, upper } = shown.interval;
  const oneSided: Quantity = isLowerSide
    ? { ...shown, qualifier: 'at_most', interval: { lower: null, upper } }
    : { ...shown, qualifier: 'at_least', interval: { lower, upper: null } };
  return quantityWords(value === null ? oneSided : shown, unit, language).textWithUnit;
}
