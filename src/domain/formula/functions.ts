import { Ceiling, Exact, type ExactDecimal, Floor } from '../decimal.ts';
import type { Interval } from '../interval.ts';
import type { Localised } from '../language.ts';
import { addMeasures, type Measure, NUMBER, SHARE } from './measure.ts';

/** A value inside a formula, in base units (yuan rather than 亿元, 0.083 rather than 8.3 %). */
export interface Extent {
  /** The point value; null where only bounds are known. */
  readonly value: number | null;
  readonly interval: Interval;
}

/**
 * A named function of the formula language. `at` is its plain arithmetic; it must be monotone in each argument on
 * its own, so that its extremes over intervals lie at the corners however often an argument occurs in it.
 * It must also have the right limit when an argument is infinite, or give NaN where there is none.
 */
export interface FormulaFunction {
  readonly arity: { readonly least: number; readonly most: number };
  /** The measure of the result, or undefined where the arguments do not fit. */
  readonly measure: (given: readonly Measure[]) => Measure | undefined;
  readonly at: (...given: ExactDecimal[]) => ExactDecimal;
  /** What readers see in its place: a word before the parentheses. */
  readonly title: Localised;
  /** What it computes, in words. */
  readonly meaning: Localised;
}

const MANY = 24;
const ONE = new Exact(1);
const UNDEFINED = new Exact(NaN);

export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  sum: {
    arity: { least: 1, most: MANY },
    measure: addable,
    at: total,
    title: { zh: '合计', en: 'sum' },
    meaning: { zh: '各项之和', en: 'the sum of its parts' },
  },
  share: {
    arity: { least: 2, most: MANY },
    measure: (given) => (addable(given) ? SHARE : undefined),
    at: (part = UNDEFINED, ...rest) => ONE.div(ONE.add(total(...rest).div(part))),
    title: { zh: '占比', en: 'share' },
    meaning: { zh: '第一项占各项之和的比重', en: 'the first part as a share of all parts together' },
  },
  complement: {
    arity: { least: 1, most: MANY },
    measure: (given) => (given.every(isShare) ? SHARE : undefined),
    at: (...shares) => ONE.sub(total(...shares)),
    title: { zh: '其余占比', en: 'remaining share' },
    meaning: { zh: '100% 减去各项比重', en: 'what the shares leave of 100%' },
  },
  odds: {
    arity: { least: 1, most: 1 },
    measure: (given) => (given.every(isShare) ? NUMBER : undefined),
    at: (share = UNDEFINED) => ONE.div(ONE.div(share).sub(ONE)),
    title: { zh: '与其余之比', en: 'share over rest' },
    meaning: { zh: '比重与其余部分之比', en: 'a share over what it leaves of 100%' },
  },
  rest_mean: {
    arity: { least: 3, most: 3 },
    measure: ([whole, part, weight]) =>
      whole && part && weight && isShare(weight) && addMeasures('−', whole, part) ? whole : undefined,
    at: (whole = UNDEFINED, part = UNDEFINED, weight = UNDEFINED) => part.add(whole.sub(part).div(ONE.sub(weight))),
    title: { zh: '其余平均', en: 'mean of the rest' },
    meaning: {
      zh: '由总体平均、部分平均和该部分所占比重，推算其余部分的平均',
      en: 'the mean of the rest, from the mean of the whole, the mean of a part and the weight of that part',
    },
  },
  one: {
    arity: { least: 1, most: 1 },
    measure: ([given]) => given,
    at: () => ONE,
    title: { zh: '一个单位', en: 'one unit' },
    meaning: {
      zh: '与所给数量同类的一个基本单位：1家、1位、1元',
      en: 'one base unit of the kind given: 1 firm, 1 place, 1 yuan',
    },
  },
  named: {
    arity: { least: 1, most: 1 },
    measure: ([given]) => given,
    // Not a matter of values: the count takes its place before the formula is evaluated, see `count-named.ts`.
    at: () => UNDEFINED,
    title: { zh: '点名的地区数', en: 'regions named' },
    meaning: {
      zh: '原文在这个数旁边点名的地区个数，由点名表数出',
      en: 'how many regions the text names beside the figure, counted from the table of named regions',
    },
  },
  growth: {
    arity: { least: 2, most: 2 },
    measure: ([multiple, years]) => (multiple && years && isNumber(multiple) && isNumber(years) ? SHARE : undefined),
    at: (multiple = UNDEFINED, years = UNDEFINED) => multiple.pow(ONE.div(years)).sub(ONE),
    title: { zh: '年均增速', en: 'yearly growth' },
    meaning: { zh: '达到该倍数所需的年均增速', en: 'the constant yearly growth that makes this multiple' },
  },
  path_first: {
    arity: { least: 3, most: 3 },
    measure: pathMeasure,
    at: (sum = UNDEFINED, rate = UNDEFINED, years = UNDEFINED) => sum.div(total(...powers(ONE.add(rate), years))),
    title: { zh: '匀速增长的首年', en: 'first year of constant growth' },
    meaning: {
      zh: '若每年按同一速度增长，由合计推算的第一年数值',
      en: 'the first year of a constant-growth path with this total',
    },
  },
  path_last: {
    arity: { least: 3, most: 3 },
    measure: pathMeasure,
    at: (sum = UNDEFINED, rate = UNDEFINED, years = UNDEFINED) =>
      sum.div(total(...powers(ONE.div(ONE.add(rate)), years))),
    title: { zh: '匀速增长的末年', en: 'last year of constant growth' },
    meaning: {
      zh: '若每年按同一速度增长，由合计推算的最后一年数值',
      en: 'the last year of a constant-growth path with this total',
    },
  },
  average: {
    arity: { least: 2, most: 2 },
    measure: ([total, number]) => (total && number && isNumberOfThings(number) ? total : undefined),
    at: (all = UNDEFINED, number = UNDEFINED) => (number.gt(0) ? all.div(number) : UNDEFINED),
    title: { zh: '平均', en: 'average' },
    meaning: { zh: '总量平均到每一个', en: 'a total spread evenly over a number of things' },
  },
  climb: {
    arity: { least: 2, most: 2 },
    measure: ([rank, places]) => (rank && places && isNumberOfThings(rank) && isNumber(places) ? rank : undefined),
    at: (rank = UNDEFINED, places = UNDEFINED) => Exact.max(0, rank.sub(places)),
    title: { zh: '须前移位次', en: 'places to climb' },
    meaning: {
      zh: '进入前若干位还须前移的位次',
      en: 'how many places a rank must move up to be among the first so many',
    },
  },
  nearest_whole: {
    arity: { least: 1, most: 1 },
    measure: ([number]) => (number && isNumberOfThings(number) ? number : undefined),
    at: (number = UNDEFINED) => number.round(),
    title: { zh: '最接近的整数', en: 'nearest whole number' },
    meaning: { zh: '最接近的整数：个数只能是整数', en: 'the nearest whole number, as a count can be nothing else' },
  },
  next_whole: {
    arity: { least: 1, most: 1 },
    measure: ([number]) => (number && isNumberOfThings(number) ? number : undefined),
    at: (number = UNDEFINED) => number.ceil(),
    title: { zh: '不小于它的最小整数', en: 'next whole number' },
    meaning: { zh: '不小于它的最小整数', en: 'the least whole number that is not below it' },
  },
};

/** Applies a function to intervals: the extremes lie at the corners, an extreme without limit is an open end. */
export function applyFunction({ at }: FormulaFunction, given: readonly Extent[]): Extent {
  const corners = cornersOf(given.map(({ interval }) => interval)).map((corner) => at(...corner.map(exact)));
  const values = given.flatMap(({ value }) => (value === null ? [] : [exact(value)]));
  const point = values.length === given.length ? at(...values) : UNDEFINED;
  return {
    value: point.isFinite() ? point.toNumber() : null,
    interval: corners.some((corner) => corner.isNaN())
      ? { lower: null, upper: null }
      : { lower: finite(Floor, Exact.min(...corners)), upper: finite(Ceiling, Exact.max(...corners)) },
  };
}

/** More digits than survive in a number, fewer than are computed: drops the error of division, keeps the result. */
const SETTLED_DIGITS = 40;

/** An end as a number, rounded outward; null where it is infinite. */
function finite(Rounded: typeof Floor, end: ExactDecimal): number | null {
  if (!end.isFinite()) return null;
  return new Rounded(end.toSignificantDigits(SETTLED_DIGITS)).add(0).toNumber();
}

function exact(value: number): ExactDecimal {
  return new Exact(value);
}

function cornersOf(intervals: readonly Interval[]): number[][] {
  return intervals.reduce<number[][]>(
    (corners, { lower, upper }) => {
      const ends = lower !== null && lower === upper ? [lower] : [lower ?? -Infinity, upper ?? Infinity];
      return corners.flatMap((corner) => ends.map((end) => [...corner, end]));
    },
    [[]],
  );
}

function addable(given: readonly Measure[]): Measure | undefined {
  return given.reduce<Measure | undefined>((sum, next) => sum && addMeasures('+', sum, next), given[0]);
}

function pathMeasure([sum, rate, years]: readonly Measure[]): Measure | undefined {
  return sum && rate && years && isShare(rate) && isNumber(years) ? sum : undefined;
}

function isShare({ nature }: Measure): boolean {
  return nature === 'share';
}

function isNumber({ nature, dimension }: Measure): boolean {
  return nature === 'number' && dimension.size === 0;
}

/** Things counted or ranked have one dimension of their own (firm, place); a plain number will do as well. */
function isNumberOfThings({ nature, dimension }: Measure): boolean {
  return nature === 'number' && dimension.size <= 1 && [...dimension.values()].every((exponent) => exponent === 1);
}

function total(...terms: ExactDecimal[]): ExactDecimal {
  return terms.reduce((sum, term) => sum.add(term), new Exact(0));
}

/** 1, base, base², …: as many as there are years. */
function powers(base: ExactDecimal, count: ExactDecimal): ExactDecimal[] {
  return Array.from({ length: count.toNumber() }, (_, exponent) => base.pow(exponent));
}
