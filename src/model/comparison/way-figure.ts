import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Way } from '../../domain/comparison.ts';
import type { Observation } from '../../domain/observation.ts';
import { computedFigure, type FormulaOfTwo } from './computed-figure.ts';
import { publishedFigure } from './published-figure.ts';
import { changesByDifference, unitOfWay } from './way-unit.ts';

export type WayOfTwo = Exclude<Way, 'value'>;

/** What a way of looking says of two figures. */
export type WayFigure = Pick<Observation, 'quantity' | 'provenance' | 'note'>;

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

const FORMULAS: Readonly<Record<Exclude<WayOfTwo, 'change'>, WayFormula>> = {
  ratio: QUOTIENT,
  index: QUOTIENT,
  share: QUOTIENT,
  gap: DIFFERENCE,
};

const PUBLISHED = { gap: 'gap', ratio: 'ratio', index: 'ratio', share: 'share', change: null } as const;

/**
 * A way of looking at two figures of an indicator, in the unit that `unitOfWay` gives: as the catalogue publishes it,
 * with its source, qualifier and note, else computed from the two.
 */
export function wayFigure(way: WayOfTwo, left: Observation, right: Observation, catalogue: Catalogue): WayFigure {
  const base = catalogue.units.get(catalogue.indicators.get(left.indicator)?.unit ?? '');
  if (base === undefined) throw new RangeError(`no unit for ${left.indicator}`);
  const unit = unitOfWay(way, base, catalogue);
  const kind = PUBLISHED[way];
  const published = kind && publishedFigure(kind, left, right, unit, catalogue);
  if (published) return published;
  const { expression, text } =
    way === 'change' ? (changesByDifference(base.kind) ? DIFFERENCE : GROWTH) : FORMULAS[way];
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
