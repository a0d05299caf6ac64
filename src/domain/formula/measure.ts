import type { Unit } from '../unit.ts';

/**
 * What kind of number a value in a formula is. Shares, points and plain numbers all lack a dimension but are not
 * the same: the difference of two shares is points, points on a share give a share, a multiple is a plain number.
 */
export interface Measure {
  readonly nature: 'number' | 'share' | 'points';
  /** Exponent by base dimension, such as `{ yuan: 1, person: -1 }`; only non-zero exponents. */
  readonly dimension: ReadonlyMap<string, number>;
}

export const NUMBER: Measure = { nature: 'number', dimension: new Map() };
export const SHARE: Measure = { nature: 'share', dimension: new Map() };
const POINTS: Measure = { nature: 'points', dimension: new Map() };

/** The measure of values in a unit. */
export function measureOf(unit: Pick<Unit, 'kind' | 'dimension'>): Measure {
  if (unit.kind === 'share') return SHARE;
  if (unit.kind === 'points') return POINTS;
  return { nature: 'number', dimension: parseDimension(unit.dimension) };
}

/** The measure of a sum or difference; undefined where the two cannot be added. */
export function addMeasures(operator: '+' | '−', left: Measure, right: Measure): Measure | undefined {
  if (!sameDimension(left, right)) return undefined;
  if (left.nature === 'share' && right.nature === 'share') return operator === '−' ? POINTS : SHARE;
  if (left.nature === 'share' && right.nature === 'points') return SHARE;
  if (left.nature === 'points' && right.nature === 'share') return operator === '+' ? SHARE : undefined;
  return left.nature === right.nature ? left : undefined;
}

/** The measure of a product or quotient; undefined where it has no meaning (亿元 times 个百分点). */
export function multiplyMeasures(operator: '×' | '÷', left: Measure, right: Measure): Measure | undefined {
  const dimension = combine(left.dimension, right.dimension, operator === '×' ? 1 : -1);
  const natures = new Set([left.nature, right.nature]);
  if (natures.has('points')) return productWithPoints(operator, left, right);
  if (dimension.size > 0) return { nature: 'number', dimension };
  if (operator === '÷') return right.nature === 'share' ? NUMBER : { nature: left.nature, dimension };
  return natures.has('share') ? SHARE : { nature: 'number', dimension };
}

/** Whether a result of this measure may be stored in the unit: plain ratios as % or 倍, points only as points. */
export function fitsUnit(measure: Measure, unit: Pick<Unit, 'kind' | 'dimension'>): boolean {
  const target = measureOf(unit);
  if (!sameDimension(measure, target)) return false;
  return (measure.nature === 'points') === (target.nature === 'points');
}

/** The measure in words for messages: `yuan/person`, `share (%)`, `points`, `number`. */
export function nameMeasure(measure: Measure): string {
  if (measure.dimension.size === 0) return measure.nature === 'share' ? 'share (%)' : measure.nature;
  const names = (sign: 1 | -1): string[] =>
    [...measure.dimension].flatMap(([name, exponent]) =>
      exponent * sign > 0 ? Array<string>(Math.abs(exponent)).fill(name) : [],
    );
  return [names(1).join('·') || '1', ...names(-1)].join('/');
}

function productWithPoints(operator: '×' | '÷', left: Measure, right: Measure): Measure | undefined {
  const other = left.nature === 'points' ? right : left;
  if (left.nature === 'points' && right.nature === 'points') return operator === '÷' ? NUMBER : undefined;
  const scales = other.nature === 'number' && other.dimension.size === 0;
  return scales && (operator === '×' || left.nature === 'points') ? POINTS : undefined;
}

function parseDimension(text: string): ReadonlyMap<string, number> {
  const [top = '', ...bottom] = text.split('/');
  const factors = [...top.split('·').map((name) => [name, 1] as const), ...bottom.map((name) => [name, -1] as const)];
  return factors
    .filter(([name]) => name !== '' && name !== '1')
    .reduce((sum, [name, exponent]) => combine(sum, new Map([[name, 1]]), exponent), new Map<string, number>());
}

function combine(
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
  sign: number,
): Map<string, number> {
  const names = new Set([...left.keys(), ...right.keys()]);
  const sums = [...names].map((name) => [name, (left.get(name) ?? 0) + sign * (right.get(name) ?? 0)] as const);
  return new Map(sums.filter(([, exponent]) => exponent !== 0));
}

function sameDimension(left: Measure, right: Measure): boolean {
  return combine(left.dimension, right.dimension, -1).size === 0;
}
