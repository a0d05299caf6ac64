import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ChartSpec, Pick } from '../catalogue/chart-spec.ts';
import { derivedQualifier } from '../domain/derived-qualifier.ts';
import { divide, type Interval, point, subtract } from '../domain/interval.ts';
import type { Language, Localised } from '../domain/language.ts';
import { type Observation } from '../domain/observation.ts';
import { periodBounds } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import { settle } from '../domain/settle.ts';
import type { Unit } from '../domain/unit.ts';
import { formatPeriod } from '../i18n/period.ts';
import { inDisplayUnit, quantityWords } from '../i18n/quantity.ts';
import { targetWords } from '../i18n/target-words.ts';
import type { ChartModel } from './chart-model.ts';
import { nameObservation } from './name-observation.ts';
import { resolveChart } from './resolve-chart.ts';
import { shownWords } from './shown-words.ts';

/** A figure in words, and the interval behind it where it has a width. */
export interface Amount {
  readonly text: string;
  readonly interval: string | null;
}

/** A target beside what it starts from, and what it asks for. */
export interface TargetProgress {
  readonly observation: Observation;
  /** Document that sets it; the topic that it is listed under. */
  readonly document: string;
  /** The last year of its period. */
  readonly year: string;
  readonly name: string;
  readonly target: string;
  readonly baseline: { readonly name: string; readonly text: string; readonly derived: boolean } | null;
  readonly gap: Amount | null;
  readonly multiple: Amount | null;
  /** The change that each year has to bring, and over how many years. */
  readonly yearly: (Amount & { readonly years: number }) | null;
  /** Derived values that say what the target asks for. */
  readonly needed: readonly { readonly name: string; readonly text: string }[];
  readonly note: string | null;
  /** Baseline as a bar, target as a line; null where there is no baseline. */
  readonly chart: ChartModel | null;
}

/** Every target of the catalogue in the order of its datasets; derived ones only where a baseline is named for them. */
export function targetProgress(catalogue: Catalogue, language: Language): readonly TargetProgress[] {
  const targets = [...catalogue.observations.values()].filter(
    ({ id, status, provenance }) =>
      status === 'target' && (provenance.kind === 'printed' || catalogue.targetBaselines.has(id)),
  );
  return targets.map((target, index) => progressOf(target, index, catalogue, language));
}

/** The document that a figure was printed in; of a derived one, that of its last operand, which the target stands in. */
export function documentOf(observation: Observation, catalogue: Catalogue): string {
  const { provenance } = observation;
  if (provenance.kind === 'printed') return provenance.document;
  const operand = catalogue.observations.get(provenance.operands.at(-1) ?? '');
  return operand === undefined ? '' : documentOf(operand, catalogue);
}

function progressOf(target: Observation, index: number, catalogue: Catalogue, language: Language): TargetProgress {
  const pairing = catalogue.targetBaselines.get(target.id);
  const start = catalogue.observations.get(pairing?.baseline ?? '');
  const unit = unitOf(target, catalogue);
  const year = endYear(target);
  return {
    observation: target,
    document: documentOf(target, catalogue),
    year: String(year),
    name: nameObservation(target, catalogue, language),
    target: shownWords(target, catalogue, language),
    baseline: start ? baselineOf(start, catalogue, language) : null,
    ...(start ? distance(target, start, unit, catalogue, language) : { gap: null, multiple: null, yearly: null }),
    needed: (pairing?.needed ?? []).flatMap((id) => neededOf(id, catalogue, language)),
    note: noteOf(target, pairing?.note ?? null, language),
    chart: start ? chartOf(target, start, index, catalogue, language) : null,
  };
}

function baselineOf(start: Observation, catalogue: Catalogue, language: Language): TargetProgress['baseline'] {
  return {
    name: nameObservation(start, catalogue, language),
    text: shownWords(start, catalogue, language),
    derived: start.provenance.kind === 'derived',
  };
}

function noteOf(target: Observation, note: Localised | null, language: Language): string | null {
  const notes = [
    note?.[language],
    target.quantity.kind === 'missing' ? target.quantity.reason[language] : target.note?.[language],
  ];
  const told = notes.filter((text) => text !== undefined);
  return told.length === 0 ? null : told.join(language === 'zh' ? '' : ' ');
}

function neededOf(id: string, catalogue: Catalogue, language: Language): TargetProgress['needed'] {
  const observation = catalogue.observations.get(id);
  return observation
    ? [{ name: nameObservation(observation, catalogue, language), text: shownWords(observation, catalogue, language) }]
    : [];
}

type Distance = Readonly<globalThis.Pick<TargetProgress, 'gap' | 'multiple' | 'yearly'>>;

function distance(
  target: Observation,
  start: Observation,
  unit: Unit,
  catalogue: Catalogue,
  language: Language,
): Distance {
  if (target.quantity.kind === 'missing' || start.quantity.kind === 'missing')
    return { gap: null, multiple: null, yearly: null };
  const [goal, from] = [target.quantity, start.quantity];
  const years = endYear(target) - endYear(start);
  const gapUnit = unit.kind === 'share' ? unitOfKind('points', catalogue, unit) : unit;
  const difference = subtract(goal.interval, from.interval);
  const value = goal.value === null || from.value === null ? null : goal.value - from.value;
  const qualifiers = [goal.qualifier, from.qualifier];
  const words = (interval: Interval, exact: number | null, inUnit: Unit): Amount | null => {
    const known = quantityOf(interval, exact, qualifiers);
    return known && amountOf(known, inUnit, language);
  };
  const perYear = years > 0 ? divide(difference, point(years)) : null;
  const yearly = perYear && words(perYear, value === null ? null : value / years, gapUnit);
  const times = positive(from) ? divide(goal.interval, from.interval) : null;
  const quotient = goal.value === null || from.value === null ? null : goal.value / from.value;
  return {
    gap: words(difference, value, gapUnit),
    multiple: times && words(times, quotient, unitOfKind('multiple', catalogue, unit)),
    yearly: yearly && { ...yearly, years },
  };
}

function positive({ interval }: Quantity): boolean {
  return interval.lower !== null && interval.lower > 0;
}

function quantityOf(
  interval: Interval,
  value: number | null,
  qualifiers: readonly Quantity['qualifier'][],
): Quantity | null {
  const { lower, upper } = interval;
  if (lower === null && upper === null) return null;
  const known = lower === null || upper === null ? null : value;
  return settle({
    kind: 'known',
    value: known,
    interval,
    qualifier: derivedQualifier(interval, known !== null, qualifiers),
  });
}

function amountOf(quantity: Quantity, unit: Unit, language: Language): Amount {
  const shown = inDisplayUnit(quantity, unit, language);
  const { lower, upper } = shown.interval;
  const hasWidth = shown.value !== null && lower !== null && upper !== null && lower !== upper;
  return {
    text: quantityWords(shown, unit, language).textWithUnit,
    interval: hasWidth ? quantityWords({ ...shown, value: null, qualifier: 'between' }, unit, language).text : null,
  };
}

function chartOf(
  target: Observation,
  start: Observation,
  index: number,
  catalogue: Catalogue,
  language: Language,
): ChartModel {
  const words = targetWords(language);
  const label = (name: string, { period }: Observation): Localised => {
    const text = `${name} ${formatPeriod(period, language)}`;
    return { zh: text, en: text };
  };
  const name = nameObservation(target, catalogue, language);
  const spec: ChartSpec = {
    id: `target-${String(index + 1)}`,
    form: 'ranked-bars',
    select: [{ ...pickOf(start), label: label(words.now, start) }],
    across: 'status',
    sort: 'order',
    focus: ['actual'],
    reference: [{ ...pickOf(target), label: label(words.target, target) }],
    finding: { zh: name, en: name },
    notes: [],
  };
  return resolveChart(spec, catalogue, language);
}

function pickOf({ indicator, region, period, category, status }: Observation): Pick {
  return { indicator: [indicator], region: [region], period: [period], category: [category ?? ''], status: [status] };
}

function endYear({ period }: Observation): number {
  return Number(periodBounds(period).end.slice(0, 4));
}

function unitOf({ indicator }: Observation, { units, indicators }: Catalogue): Unit {
  const unit = units.get(indicators.get(indicator)?.unit ?? '');
  if (unit === undefined) throw new RangeError(`the catalogue has no unit for ${indicator}`);
  return unit;
}

function unitOfKind(kind: Unit['kind'], { units }: Catalogue, fallback: Unit): Unit {
  return [...units.values()].find((unit) => unit.kind === kind) ?? fallback;
}
