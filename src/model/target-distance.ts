import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Expression, Operator } from '../domain/formula/expression.ts';
import type { Observation } from '../domain/observation.ts';
import { periodBounds } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Unit } from '../domain/unit.ts';
import { computedFigure } from './comparison/computed-figure.ts';

/** How far a target lies from what it starts from. */
export interface Distance {
  /** Target less baseline, in points for shares; null where there is no bound at all. */
  readonly gap: Quantity | null;
  readonly gapUnit: Unit;
  /** The gap spread evenly over the years between the two; null within one year. */
  readonly yearly: Quantity | null;
  /** Years from baseline to target; 0 within one year. */
  readonly years: number;
  /** Target over baseline; null where the baseline may be zero, and where the target is not the larger one. */
  readonly multiple: Quantity | null;
  readonly multipleUnit: Unit;
}

/**
 * Works out how far a target lies from its baseline. A baseline that the target was derived from counts once: double of
 * a figure is exactly two of it, however wide its interval.
 */
export function targetDistance(target: Observation, baseline: Observation, catalogue: Catalogue): Distance {
  const unit = unitOf(target, catalogue);
  const gapUnit = unit.kind === 'share' ? unitOfKind('points', catalogue) : unit;
  const multipleUnit = unitOfKind('multiple', catalogue);
  const years = lastYear(target) - lastYear(baseline);
  const compute = (formula: (goal: Expression, start: Expression) => Expression, inUnit: Unit): Quantity | null => {
    const quantity = computedFigure(formula, target, baseline, inUnit, catalogue);
    return quantity.kind === 'missing' ? null : quantity;
  };
  const multiple = compute((goal, start) => operation('÷', goal, start), multipleUnit);
  return {
    gap: compute((goal, start) => operation('−', goal, start), gapUnit),
    gapUnit,
    yearly:
      years > 0 ? compute((goal, start) => operation('÷', operation('−', goal, start), number(years)), gapUnit) : null,
    years,
    multiple: multiple !== null && (multiple.interval.lower ?? 0) >= 1 ? multiple : null,
    multipleUnit,
  };
}

/** The year that a period ends in. */
export function lastYear({ period }: Pick<Observation, 'period'>): number {
  return Number(periodBounds(period).end.slice(0, 4));
}

function operation(operator: Operator, left: Expression, right: Expression): Expression {
  return { kind: 'operation', operator, left, right, at: 0 };
}

function number(value: number): Expression {
  return { kind: 'number', value, percent: false, at: 0 };
}

function unitOf({ indicator }: Observation, { units, indicators }: Catalogue): Unit {
  const unit = units.get(indicators.get(indicator)?.unit ?? '');
  if (unit === undefined) throw new RangeError(`the catalogue has no unit for ${indicator}`);
  return unit;
}

function unitOfKind(kind: Unit['kind'], { units }: Catalogue): Unit {
  const unit = [...units.values()].find((candidate) => candidate.kind === kind);
  if (unit === undefined) throw new RangeError(`the catalogue has no unit of kind ${kind}`);
  return unit;
}
