import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../src/domain/interval.ts';
import type { Status } from '../../src/domain/observation.ts';
import { parsePrintedFigure } from '../../src/domain/printed-figure.ts';
import { printedInterval } from '../../src/domain/printed-interval.ts';
import { valuesIn } from '../../src/domain/printed-value.ts';
import type { Qualifier } from '../../src/domain/quantity.ts';
import type { Unit, UnitKind } from '../../src/domain/unit.ts';

function unit(kind: UnitKind, zh: string, dimension: string, scale: number): Unit {
  return { id: kind, label: { zh, en: kind }, factorEn: 1, kind, dimension, scale };
}

const YI_YUAN = unit('money', '亿元', 'yuan', 1e8);
const PERCENT = unit('share', '%', '', 0.01);
const POINTS = unit('points', '个百分点', '', 0.01);
const TIMES = unit('multiple', '倍', '', 1);
const RATIO = unit('ratio', ':1', '', 1);
const FIRMS = unit('count', '家', 'firm', 1);
const PLACES = unit('rank', '位', 'place', 1);
const WAN_PERSONS = unit('count_measured', '万人', 'person', 10_000);
const PERSONS = unit('count', '人', 'person', 1);
const MINUTES = unit('duration', '分钟', 'minute', 1);
const WAN_M2 = unit('area', '万平方米', 'square_metre', 10_000);

function allowed(printed: string, given: Unit, qualifier: Qualifier = 'exact', status: Status = 'actual') {
  const figure = parsePrintedFigure(printed);
  const values = figure && valuesIn(given, figure);
  return values && printedInterval(values, { qualifier, kind: given.kind, status });
}

describe('a measured value is known to half a unit of its last printed digit', () => {
  it.each([
    ['26.86亿元', YI_YUAN, 26.855, 26.865],
    ['60%', PERCENT, 59.5, 60.5],
    ['8.3%', PERCENT, 8.25, 8.35],
    ['5.4个百分点', POINTS, 5.35, 5.45],
    ['1.8倍', TIMES, 1.75, 1.85],
    ['0.5:1', RATIO, 0.45, 0.55],
    ['3500亿元', YI_YUAN, 3499.5, 3500.5],
    ['883万平方米', WAN_M2, 882.5, 883.5],
    ['35.0%', PERCENT, 34.95, 35.05],
    ['16840万元', YI_YUAN, 1.68395, 1.68405],
  ])('%s', (printed, given, lower, upper) => {
    expect(allowed(printed, given)).toEqual({ lower, upper });
  });
});

describe('what is counted, ranked or set has no width', () => {
  it.each([
    ['153户', FIRMS, 'actual', 153],
    ['没有1家', FIRMS, 'actual', 0],
    ['第114名', PLACES, 'actual', 114],
    ['第三', PLACES, 'actual', 3],
    ['2300亿元', YI_YUAN, 'target', 2300],
    ['5%', PERCENT, 'standard', 5],
    ['5万人', PERSONS, 'actual', 50_000],
  ] as const)('%s', (printed, given, status, value) => {
    expect(allowed(printed, given, 'exact', status)).toEqual({ lower: value, upper: value });
  });

  it('but a plan is measured like an actual value', () => {
    expect(allowed('178.6亿元', YI_YUAN, 'exact', 'plan')).toEqual({ lower: 178.55, upper: 178.65 });
  });
});

describe('about is half a unit of the last digit that is not zero', () => {
  it.each([
    ['80%左右', PERCENT, 75, 85],
    ['15%左右', PERCENT, 14.5, 15.5],
    ['约100家', FIRMS, 50, 150],
    ['约2.50倍', TIMES, 2.45, 2.55],
    ['约0%', PERCENT, -0.5, 0.5],
  ])('%s', (printed, given, lower, upper) => {
    expect(allowed(printed, given, 'about')).toEqual({ lower, upper });
  });
});

describe('a bound is open on one side', () => {
  it.each([
    ['突破40%', PERCENT, 'more_than', 40, null],
    ['80%以上', PERCENT, 'at_least', 80, null],
    ['不到20%', PERCENT, 'less_than', null, 20],
    ['10亿元以下', YI_YUAN, 'at_most', null, 10],
    ['5万人以上', WAN_PERSONS, 'at_least', 5, null],
  ] as const)('%s', (printed, given, qualifier, lower, upper) => {
    expect(allowed(printed, given, qualifier)).toEqual({ lower, upper });
  });
});

describe('between takes both printed ends', () => {
  it('of a range', () => {
    expect(allowed('50-90名', PLACES, 'between')).toEqual({ lower: 50, upper: 90 });
  });

  it('and cannot tell where one end is printed, or the ends are crossed', () => {
    expect(allowed('前40名', PLACES, 'between')).toBeNull();
    expect(allowed('90-50名', PLACES, 'between')).toBeNull();
  });
});

describe('numbers in characters do not tell how precise they are', () => {
  it.each([
    ['一刻钟', MINUTES, 'exact'],
    ['半小时', MINUTES, 'about'],
    ['四分之一', PERCENT, 'about'],
  ] as const)('%s needs bounds by hand', (printed, given, qualifier) => {
    expect(allowed(printed, given, qualifier)).toBeNull();
  });
});

describe('valuesIn(unit, figure) converts', () => {
  it.each([
    ['一刻钟', MINUTES, 15],
    ['半小时', MINUTES, 30],
    ['四分之一', PERCENT, 25],
    ['四分之一', TIMES, 0.25],
    ['5万人', PERSONS, 50_000],
    ['5', WAN_PERSONS, 5],
    ['三成', PERCENT, 30],
    ['没有', PERCENT, 0],
    ['150元', unit('money', '元/人', 'yuan/person', 1), 150],
  ])('%s', (printed, given, expected) => {
    const figure = parsePrintedFigure(printed);
    expect(figure && valuesIn(given, figure)?.map(({ value }) => value.toNumber())).toEqual([expected]);
  });

  it.each([
    ['26.86亿元', PERCENT],
    ['8.3%', POINTS],
    ['5.4个百分点', PERCENT],
    ['153户', PERCENT],
    ['12%', FIRMS],
    ['2:3', RATIO],
    ['0.5:1', PERCENT],
    ['1年', MINUTES],
    ['四分之一', YI_YUAN],
  ])('%s into no unit that measures something else', (printed, given) => {
    const figure = parsePrintedFigure(printed);
    expect(figure && valuesIn(given, figure)).toBeUndefined();
  });
});

describe('whatever decimal is printed', () => {
  const printedDecimals = fc
    .tuple(fc.nat({ max: 99_999_999 }), fc.stringMatching(/^\d{0,4}$/))
    .map(([whole, fraction]) => (fraction === '' ? String(whole) : `${whole}.${fraction}`));

  it('lies in its interval, whose ends have one more decimal, a five, and no dust', () => {
    fc.assert(
      fc.property(printedDecimals, (decimal) => {
        const interval = allowed(`${decimal}亿元`, YI_YUAN);
        const places = decimal.split('.')[1]?.length ?? 0;
        const ends = [interval?.lower ?? 0, interval?.upper ?? 0].map((end) => end.toFixed(places + 1));
        expect(interval && contains(interval, Number(decimal))).toBe(true);
        expect(ends.map(Number)).toEqual([interval?.lower, interval?.upper]);
        expect(ends.every((end) => end.endsWith('5'))).toBe(true);
      }),
    );
  });

  it('is known no better about than exactly', () => {
    fc.assert(
      fc.property(printedDecimals, (decimal) => {
        const [exact, about] = [allowed(`${decimal}%`, PERCENT), allowed(`${decimal}%`, PERCENT, 'about')];
        return Boolean(exact && about && contains(about, exact));
      }),
    );
  });
});
