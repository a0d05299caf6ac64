import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pick } from '../catalogue/chart-spec.ts';
import { keyAlong, selectObservations } from '../catalogue/select.ts';
import type { Localised } from '../domain/language.ts';
import { type Observation, observationId } from '../domain/observation.ts';
import { parsePeriod } from '../domain/period.ts';
import type { DerivedProvenance } from '../domain/provenance.ts';
import type { Quantity } from '../domain/quantity.ts';
import { type ChartPlan, layoutOf } from './layout.ts';

/** An observation that a chart shows, with the label that its pick gives it. */
export interface Selected {
  readonly observation: Observation;
  readonly label: Localised | null;
}

/** Where a line of `change-since` starts. */
export interface Base {
  /** The first observation of the line. */
  readonly first: Observation;
  /** What the base of the line is: derived from nothing but its definition. */
  readonly observation: Observation;
}

/** What a chart shows, by the part that it plays in it. */
export interface Shown {
  readonly marks: readonly Selected[];
  /** Of the lines of `change-since` that do not begin with their base. */
  readonly bases: readonly Base[];
  /** Reference lines; one of which the text gives no figure at all is not drawn. */
  readonly references: readonly Selected[];
  /** What the marks are parts of; null where the chart names nothing or its value is not known. */
  readonly whole: Observation | null;
}

export function shownIn(spec: ChartPlan, catalogue: Catalogue): Shown {
  const marks = selectAll(spec.select, catalogue);
  const whole = catalogue.observations.get(spec.whole ?? '');
  return {
    marks,
    bases: basesOf(spec, marks),
    references: selectAll(spec.reference, catalogue).filter(({ observation }) => observation.quantity.kind === 'known'),
    whole: whole?.quantity.kind === 'known' && whole.quantity.value !== null ? whole : null,
  };
}

/** What marks, references and the whole tell of, each once: all that has to say where it comes from. */
export function accountedFor({ marks, references, whole }: Shown): readonly Observation[] {
  const told = [...marks, ...references].map(({ observation }) => observation);
  return [...new Set(whole === null ? told : [...told, whole])];
}

/** The rows of a chart, in its table and in every file of its data: what it shows, after the bases of its lines. */
export function observationsShown(spec: ChartPlan, catalogue: Catalogue): readonly Observation[] {
  const shown = shownIn(spec, catalogue);
  return [...shown.bases.map(({ observation }) => observation), ...accountedFor(shown)];
}

/** What every line of an index is in its base period. */
export const BASE: Quantity = { kind: 'known', value: 1, interval: { lower: 1, upper: 1 }, qualifier: 'exact' };

const BY_DEFINITION: DerivedProvenance = {
  kind: 'derived',
  derivation: '',
  formula: '1',
  assumption: { zh: '按定义，基期为 1', en: 'By definition, the base period is 1' },
  operands: [],
};

function basesOf(spec: ChartPlan, marks: readonly Selected[]): readonly Base[] {
  const period = spec.form === 'change-since' ? parsePeriod(spec.base ?? '') : undefined;
  if (period === undefined) return [];
  const { series } = layoutOf(spec);
  const lines = new Map<string, Observation>();
  for (const { observation } of marks) {
    const line = series === null ? '' : keyAlong(series, observation);
    if (!lines.has(line)) lines.set(line, observation);
  }
  return [...lines.values()]
    .filter((first) => first.period !== period)
    .map((first) => ({
      first,
      observation: {
        ...first,
        period,
        id: observationId({ ...first, period }),
        quantity: BASE,
        provenance: BY_DEFINITION,
        note: null,
      },
    }));
}

/** What the picks select, in their order; an observation that several picks select appears once, at the first. */
export function selectAll(picks: readonly Pick[], catalogue: Catalogue): readonly Selected[] {
  const selected = new Map<string, Selected>();
  for (const pick of picks) {
    for (const observation of selectObservations(pick, catalogue)) {
      if (!selected.has(observation.id)) selected.set(observation.id, { observation, label: pick.label ?? null });
    }
  }
  return [...selected.values()];
}
