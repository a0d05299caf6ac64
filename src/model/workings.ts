import type { Reader } from './read-in.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Language } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import type { DerivedProvenance } from '../domain/provenance.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Unit } from '../domain/unit.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { quantityWords } from '../i18n/quantity.ts';
import { describePlace } from '../i18n/place.ts';
import { type EqualitySign, equalitySign } from './equality-sign.ts';
import { functionMeanings, spellFormula } from './spell-formula.ts';

/** How a derived value was computed, ready to show. */
export interface Working {
  /** Observation id of the result. */
  readonly key: string;
  readonly name: string;
  /** Value and interval with unit, rounded outward; the reason where there is none. */
  readonly result: string;
  /** Stands before the result. */
  readonly sign: EqualitySign;
  /** The formula with the names of its operands. */
  readonly formula: string;
  /** The formula with their figures. */
  readonly figures: string;
  /** What the functions in the formula compute, a sentence each. */
  readonly functions: readonly string[];
  /** What has to hold; null where it follows from arithmetic alone. */
  readonly assumption: string | null;
  readonly operands: readonly WorkingOperand[];
}

export interface WorkingOperand {
  /** Observation id; where it is derived itself, its own working has the same key. */
  readonly key: string;
  readonly name: string;
  readonly figure: string;
  /** The interval in words; null where it has no width. */
  readonly interval: string | null;
  readonly origin: 'printed' | 'derived';
  /** The figure as printed, original Chinese; empty for derived operands. */
  readonly printed: string;
  /** Where a printed operand stands; null for derived ones. */
  readonly place: OperandPlace | null;
}

export interface OperandPlace {
  /** Title of the document. */
  readonly document: string;
  /** Where in the document, in words. */
  readonly place: string;
}

/** An observation with its derivation. */
type DerivedObservation = Observation & { readonly provenance: DerivedProvenance };

/**
 * How the derived ones among the observations were computed, each once; the operands that are derived themselves
 * follow, so that every path ends in printed figures.
 */
export function resolveWorkings(observations: readonly Observation[], reader: Reader): readonly Working[] {
  const { catalogue } = reader;
  const found = new Map<string, DerivedObservation>();
  const visit = (observation: Observation): void => {
    if (!isDerived(observation) || found.has(observation.id)) return;
    found.set(observation.id, observation);
    operandsOf(observation, catalogue).forEach(visit);
  };
  observations.forEach(visit);
  return [...found.values()].map((observation) => resolveWorking(observation, reader));
}

function resolveWorking(observation: DerivedObservation, reader: Reader): Working {
  const { catalogue, language } = reader;
  const { provenance } = observation;
  const operands = operandsOf(observation, catalogue).map((operand) => resolveOperand(operand, reader));
  const byKey = new Map(operands.map((operand) => [operand.key, operand]));
  const { figure, interval, sign } = figureOf(observation, reader);
  return {
    key: observation.id,
    name: reader.titleOf(observation),
    result: interval === null ? figure : `${figure}${punctuation(language).parentheses(interval)}`,
    sign,
    formula: spellFormula(provenance.formula, (id) => byKey.get(id)?.name, reader),
    figures: spellFormula(provenance.formula, (id) => byKey.get(id)?.figure, reader),
    functions: functionMeanings(provenance.formula, language),
    assumption: provenance.assumption?.[language] ?? null,
    operands,
  };
}

/** An observation as an operand of a formula. */
export function resolveOperand(operand: Observation, reader: Reader): WorkingOperand {
  const { language } = reader;
  const { provenance } = operand;
  const printed = provenance.kind === 'printed' ? provenance : null;
  const { figure, interval } = figureOf(operand, reader);
  return {
    key: operand.id,
    name: reader.titleOf(operand),
    figure,
    interval,
    origin: provenance.kind,
    printed: printed?.printed ?? '',
    place: printed && {
      document: reader.nameOf('documents', printed.document),
      place: describePlace(printed.locator, language),
    },
  };
}

/** The figure with its unit, and its interval in words where it has a width; the reason where it is missing. */
function figureOf(
  observation: Observation,
  { language, unitOf, quantityOf }: Reader,
): Pick<WorkingOperand, 'figure' | 'interval'> & Pick<Working, 'sign'> {
  const unit = unitOf(observation.indicator);
  const shown = quantityOf(observation);
  const sign = equalitySign(shown);
  if (shown.kind === 'missing') return { figure: shown.reason[language], interval: null, sign };
  const figure = quantityWords(shown, unit, language).textWithUnit;
  return { figure, interval: intervalOf(shown, unit, language), sign };
}

/** The interval in words; null where it has no width, or where the figure says it already. */
function intervalOf(quantity: Quantity, unit: Unit, language: Language): string | null {
  const { lower, upper } = quantity.interval;
  if (quantity.value === null || lower === null || upper === null || lower === upper) return null;
  return quantityWords({ ...quantity, value: null, qualifier: 'between' }, unit, language).text;
}

function operandsOf({ provenance }: DerivedObservation, catalogue: Catalogue): readonly Observation[] {
  return provenance.operands.flatMap((id) => catalogue.observations.get(id) ?? []);
}

function isDerived(observation: Observation): observation is DerivedObservation {
  return observation.provenance.kind === 'derived';
}
