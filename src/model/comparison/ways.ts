import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Way } from '../../domain/comparison.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Unit, UnitKind } from '../../domain/unit.ts';
import { computedFigure, type FormulaOfTwo } from './computed-figure.ts';
import type { Yardsticks } from './offered-ways.ts';
import { publishedFigure, type PublishedKind } from './published-figure.ts';

/** The ways that relate a figure to another one. */
export type WayOfTwo = Exclude<Way, 'value'>;

/** What a way of looking says of two figures. */
type WayFigure = Pick<Observation, 'quantity' | 'provenance' | 'note'>;

/** How two figures are put together, and how that is written. */
interface WayFormula {
  readonly expression: FormulaOfTwo;
  readonly text: (left: string, right: string) => string;
}

const DIFFERENCE: WayFormula = {
  expression: (left, right) => ({ kind: 'operation', operator: '−', left, right, at: 0 }),
  text: (left, right) => `${left} − ${right}`,
};

const QUOTIENT: WayFormula = {
  expression: (left, right) => ({ kind: 'operation', operator: '÷', left, right, at: 0 }),
  text: (left, right) => `${left} ÷ ${right}`,
};

const GROWTH: WayFormula = {
  expression: (left, right) => ({
    kind: 'operation',
    operator: '−',
    left: QUOTIENT.expression(left, right),
    right: { kind: 'number', value: 1, percent: false, at: 0 },
    at: 0,
  }),
  text: (left, right) => `${left} ÷ ${right} − 1`,
};

/** What makes a way of relating two figures; whether it makes sense of an indicator is told in `offered-ways.ts`. */
interface WayDefinition {
  /** What a region's figure is related to, which may be nothing. */
  readonly against: (region: string, yardsticks: Yardsticks) => Observation | null | undefined;
  /** The relation by which the catalogue may publish the same; null where it never does. */
  readonly published: PublishedKind | null;
  readonly formula: (base: UnitKind) => WayFormula;
  /** The unit of the result, for figures of a unit. */
  readonly unit: (base: Unit, catalogue: Catalogue) => Unit;
}

const RATIO: WayDefinition = {
  against: (_, { reference }) => reference,
  published: 'ratio',
  formula: () => QUOTIENT,
  unit: (_, catalogue) => unitOfKind('share', catalogue),
};

const DEFINITIONS: Readonly<Record<WayOfTwo, WayDefinition>> = {
  ratio: RATIO,
  index: {
    ...RATIO,
    unit: (base, catalogue) => ({
      ...RATIO.unit(base, catalogue),
      id: 'index',
      kind: 'count_measured',
      label: { zh: '', en: '' },
    }),
  },
  share: { ...RATIO, against: (_, { total }) => total, published: 'share' },
  gap: {
    against: (_, { reference }) => reference,
    published: 'gap',
    formula: () => DIFFERENCE,
    unit: unitOfDifference,
  },
  change: {
    against: (region, { since }) => since?.observations.get(region),
    published: null,
    formula: (base) => (changesByDifference(base) ? DIFFERENCE : GROWTH),
    unit: (base, catalogue) =>
      changesByDifference(base.kind) ? unitOfDifference(base, catalogue) : unitOfKind('share', catalogue),
  },
};

/** Kinds of units whose change is told in the unit itself; for others growth in per cent tells more. */
const CHANGES_BY_DIFFERENCE: readonly UnitKind[] = [
  'share',
  'points',
  'ratio',
  'multiple',
  'duration',
  'rank',
  'grade',
];

export function changesByDifference(kind: UnitKind): boolean {
  return CHANGES_BY_DIFFERENCE.includes(kind);
}

/** What a way relates a region's figure to; null where there is nothing. */
export function otherFigure(way: WayOfTwo, region: string, yardsticks: Yardsticks): Observation | null {
  return DEFINITIONS[way].against(region, yardsticks) ?? null;
}

/** The unit that a way gives its figures in. */
export function unitOfWay(way: WayOfTwo, base: Unit, catalogue: Catalogue): Unit {
  return DEFINITIONS[way].unit(base, catalogue);
}

/**
 * A way of looking at two figures of an indicator, in the unit that `unitOfWay` gives: as the catalogue publishes it,
 * with its source, qualifier and note, else computed from the two.
 */
export function wayFigure(way: WayOfTwo, left: Observation, right: Observation, catalogue: Catalogue): WayFigure {
  const base = catalogue.units.get(catalogue.indicators.get(left.indicator)?.unit ?? '');
  if (base === undefined) throw new RangeError(`no unit for ${left.indicator}`);
  const definition = DEFINITIONS[way];
  const unit = definition.unit(base, catalogue);
  const published = definition.published && publishedFigure(definition.published, left, right, unit, catalogue);
  if (published) return published;
  const { expression, text } = definition.formula(base.kind);
  return {
    quantity: computedFigure(expression, left, right, unit, catalogue),
    provenance: {
      kind: 'derived',
      derivation: '',
      formula: text(left.id, right.id),
      assumption: null,
      operands: [left.id, right.id],
    },
    note: null,
  };
}

/** What a way says of two figures of a catalogue. */
export type Relate = (way: WayOfTwo, left: Observation, right: Observation) => WayFigure;

/** `wayFigure` of a catalogue that works out nothing twice. */
export function relateOnce(catalogue: Catalogue): Relate {
  const known = new Map<string, WayFigure>();
  return (way, left, right) => {
    const key = [way, left.id, right.id].join(' ');
    const figure = known.get(key) ?? wayFigure(way, left, right, catalogue);
    known.set(key, figure);
    return figure;
  };
}

/** Percentages differ by points. */
function unitOfDifference(base: Unit, catalogue: Catalogue): Unit {
  return base.kind === 'share' ? unitOfKind('points', catalogue) : base;
}

function unitOfKind(kind: UnitKind, { units }: Catalogue): Unit {
  const unit = [...units.values()].find((candidate) => candidate.kind === kind);
  if (unit === undefined) throw new RangeError(`the catalogue has no unit of kind ${kind}`);
  return unit;
}
