import type { Reader } from './read-in.ts';
import type { CompleteCatalogue } from '../catalogue/catalogue.ts';
import type { CheckResult, Relation, Side, Verdict } from '../domain/audit.ts';
import { type Interval, overlaps } from '../domain/interval.ts';
import type { Language } from '../domain/language.ts';
import type { Qualifier, Quantity } from '../domain/quantity.ts';
import { roundDerived } from '../domain/round-derived.ts';
import type { Unit } from '../domain/unit.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { inDisplayUnit, quantityWords } from '../i18n/quantity.ts';
import { BY_CONCERN } from './count-verdicts.ts';
import { functionMeanings, spellFormula } from './spell-formula.ts';
import { resolveOperand, resolveWorkings, type Working, type WorkingOperand } from './workings.ts';

/** A check with its verdict and its arithmetic, ready to show. */
export interface AuditEntry {
  /** Id of the check, which is also its anchor. */
  readonly id: string;
  readonly title: string;
  readonly explanation: string;
  readonly verdict: Verdict;
  /** Id and title of the dataset that it belongs to. */
  readonly topic: { readonly id: string; readonly title: string };
  readonly relation: Relation;
  readonly left: AuditSide;
  readonly right: AuditSide;
  /** Whether the two intervals have a number in common; null where a side has none. */
  readonly meet: boolean | null;
  /** What the functions in the formulas compute, a sentence each. */
  readonly functions: readonly string[];
  readonly operands: readonly WorkingOperand[];
  /** How the derived ones among the operands were computed. */
  readonly workings: readonly Working[];
}

/** One side of a check. */
export interface AuditSide {
  /** The formula with the names of its operands, and with their figures. */
  readonly formula: string;
  readonly figures: string;
  /** Value and interval with unit, rounded outward; the reason where there is none. */
  readonly result: string;
  /** In the display unit, for drawing; null where the side has no value. */
  readonly interval: Interval | null;
}

/** All checks in words of a language: those that conflict first, then those that cannot tell. */
export function resolveAudit(reader: Reader<CompleteCatalogue>): readonly AuditEntry[] {
  const { catalogue } = reader;
  const entries = Array.from(catalogue.checks.values(), (result) => resolveEntry(result, reader));
  return BY_CONCERN.flatMap((verdict) => entries.filter((entry) => entry.verdict === verdict));
}

function resolveEntry(result: CheckResult, reader: Reader<CompleteCatalogue>): AuditEntry {
  const { catalogue, language } = reader;
  const { check, verdict, left, right } = result;
  const observations = result.operands.flatMap((id) => catalogue.observations.get(id) ?? []);
  const operands = observations.map((operand) => resolveOperand(operand, reader));
  const side = (formula: string, known: Side): AuditSide =>
    resolveSide(formula, known, { operands, unit: catalogue.units.get(result.unit), reader });
  return {
    id: check.id,
    title: check.title[language],
    explanation: check.explanation[language],
    verdict,
    topic: { id: check.topic, title: catalogue.datasets.get(check.topic)?.title[language] ?? check.topic },
    relation: check.relation,
    left: side(check.left, left),
    right: side(check.right, right),
    meet: left.kind === 'known' && right.kind === 'known' ? overlaps(left.interval, right.interval) : null,
    functions: functionMeanings(`${check.left} ${check.right}`, language),
    operands,
    workings: resolveWorkings(observations, reader),
  };
}

interface SideContext {
  readonly operands: readonly WorkingOperand[];
  readonly unit: Unit | undefined;
  readonly reader: Reader;
}

function resolveSide(formula: string, side: Side, { operands, unit, reader }: SideContext): AuditSide {
  const { language } = reader;
  const byKey = new Map(operands.map((operand) => [operand.key, operand]));
  const spelled = {
    formula: spellFormula(formula, (id) => byKey.get(id)?.name, reader),
    figures: spellFormula(formula, (id) => byKey.get(id)?.figure, reader),
  };
  if (side.kind === 'missing') return { ...spelled, result: side.reason[language], interval: null };
  if (!unit) throw new RangeError('a check is told in a known unit');
  const shown = roundDerived(inDisplayUnit(quantityOf(side), unit, language));
  return { ...spelled, result: resultWords(shown, unit, language), interval: shown.interval };
}

/** A side as a quantity: exact where it has a value, else what its bounds allow. */
function quantityOf({ value, interval }: Extract<Side, { kind: 'known' }>): Quantity {
  const { lower, upper } = interval;
  const oneSided: Qualifier = upper === null ? 'at_least' : 'at_most';
  const bounded: Qualifier = lower === null || upper === null ? oneSided : 'between';
  const open = lower === null || upper === null;
  return {
    kind: 'known',
    value: open ? null : value,
    interval,
    qualifier: value === null || open ? bounded : 'exact',
  };
}

function resultWords(quantity: Quantity, unit: Unit, language: Language): string {
  const { lower, upper } = quantity.interval;
  const figure = quantityWords(quantity, unit, language).textWithUnit;
  if (quantity.value === null || lower === null || upper === null || lower === upper) return figure;
  const interval = quantityWords({ ...quantity, value: null, qualifier: 'between' }, unit, language).text;
  return `${figure}${punctuation(language).parentheses(interval)}`;
}
