import { courseIn } from './course.ts';
import { evaluate, type Evaluation, type OperandLookup } from './evaluate.ts';
import { type Expression, operandsOf } from './expression.ts';
import type { Extent } from './functions.ts';

/** Corners double with every operand; formulas of the catalogue have fewer. */
const MOST_OPERANDS = 10;

/**
 * Evaluates a formula in which operands may occur several times, without forgetting that each has only one value: where
 * the formula is monotone in every operand on its own, its extremes lie at the corners of their intervals. Else, and with
 * open ends, the enclosure that plain interval arithmetic gives.
 */
export function evaluateExactly(expression: Expression, lookup: OperandLookup): Evaluation {
  const enclosure = evaluate(expression, lookup);
  const ids = operandsOf(expression);
  if (!enclosure.ok || ids.length > MOST_OPERANDS) return enclosure;
  if (ids.some((id) => courseIn(expression, id) === 'unknown')) return enclosure;
  const ends = ids.map((id) => endsOf(lookup(id)));
  if (ends.some((pair) => pair.length === 0)) return enclosure;
  const extents = cornersOf(ends).flatMap((corner) => {
    const at = evaluate(expression, (id) => ({ ok: true, extent: pointExtent(corner[ids.indexOf(id)] ?? NaN) }));
    return at.ok ? at.extent : [];
  });
  const [lower, upper] = [extents.map(({ interval }) => interval.lower), extents.map(({ interval }) => interval.upper)];
  if (extents.length === 0 || [...lower, ...upper].includes(null)) return enclosure;
  const bounds = { lower: Math.min(...known(lower)), upper: Math.max(...known(upper)) };
  return { ok: true, extent: { ...enclosure.extent, interval: bounds } };
}

function endsOf(evaluation: Evaluation): readonly number[] {
  if (!evaluation.ok) return [];
  const { lower, upper } = evaluation.extent.interval;
  if (lower === null || upper === null) return [];
  return lower === upper ? [lower] : [lower, upper];
}

function cornersOf(ends: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return ends.reduce<readonly (readonly number[])[]>(
    (corners, pair) => corners.flatMap((corner) => pair.map((end) => [...corner, end])),
    [[]],
  );
}

function pointExtent(value: number): Extent {
  return { value, interval: { lower: value, upper: value } };
}

function known(ends: readonly (number | null)[]): readonly number[] {
  return ends.filter((end) => end !== null);
}
