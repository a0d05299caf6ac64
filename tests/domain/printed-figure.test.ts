import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrintedFigure } from '../../src/domain/printed-figure.ts';

/** A figure in short: numbers, magnitude, unit and qualifier. */
function brief(printed: string) {
  const figure = parsePrintedFigure(printed);
  return (
    figure && [figure.numbers.map(({ decimal }) => decimal).join(' '), figure.magnitude, figure.unit, figure.qualifier]
  );
}

describe('parsePrintedFigure(printed) reads', () => {
  it.each([
    ['26.86亿元', '26.86', 1e8, '元', null],
    ['1519万平方米', '1519', 1e4, '平方米', null],
    ['5万人', '5', 1e4, '人', null],
    ['3.27倍', '3.27', 1, '倍', null],
    ['36.5个百分点', '36.5', 1, '个百分点', null],
    ['3元/人/年', '3', 1, '元/人/年', null],
    ['3059个行政村', '3059', 1, '个行政村', null],
    ['24.5', '24.5', 1, '', null],
    ['1,846.34亿元', '1846.34', 1e8, '元', null],
    ['-3.2%', '-3.2', 1, '%', null],
    ['3200万千瓦时', '3200', 1e4, '千瓦时', null],
    ['12.5千瓦', '12.5', 1, '千瓦', null],
    ['75千克', '75', 1, '千克', null],
    ['18千米', '18', 1, '千米', null],
    ['4.2平方千米', '4.2', 1, '平方千米', null],
    ['350千公顷', '350', 1, '千公顷', null],
    ['5千元', '5', 1000, '元', null],
    ['3百万元', '3', 1e6, '元', null],
  ])('a plain figure: %s', (printed, ...expected) => {
    expect(brief(printed)).toEqual(expected);
  });

  it.each(['2335.1①', '2335.1¹', '2335.1⒈'])('no digit of a footnote: %s', (printed) => {
    expect(parsePrintedFigure(printed)?.numbers).toEqual([{ decimal: '2335.1', places: 1 }]);
  });

  it.each([
    ['不到20%', '20', 1, '%', 'less_than'],
    ['接近50亿元', '50', 1e8, '元', 'nearly'],
    ['低于全市49.2%', '49.2', 1, '%', 'less_than'],
    ['突破40%', '40', 1, '%', 'more_than'],
    ['超过20亿元', '20', 1e8, '元', 'more_than'],
    ['前10位之后', '10', 1, '位', 'more_than'],
    ['80%以上', '80', 1, '%', 'at_least'],
    ['大都在20亿元以上', '20', 1e8, '元', 'at_least'],
    ['5万人以上', '5', 1e4, '人', 'at_least'],
    ['不低于570元/人', '570', 1, '元/人', 'at_least'],
    ['10亿元以下', '10', 1e8, '元', 'at_most'],
    ['10米(含)以下', '10', 1, '米', 'at_most'],
    ['10万方〈含〉以下', '10', 1e4, '方', 'at_most'],
    ['不超过10%', '10', 1, '%', 'at_most'],
    ['80%左右', '80', 1, '%', 'about'],
    ['约100家', '100', 1, '家', 'about'],
    ['基本实现翻番', '2', 1, '倍', 'about'],
    ['约80%以上', '80', 1, '%', 'at_least'],
  ])('words of qualification: %s', (printed, ...expected) => {
    expect(brief(printed)).toEqual(expected);
  });

  it.each([
    ['仅5家', '5', 1, '家', null],
    ['达41.3%', '41.3', 1, '%', null],
    ['第15位', '15', 1, '位', null],
    ['全省第一', '1', 1, '', null],
    ['20强', '20', 1, '强', null],
  ])('words that leave a figure exact: %s', (printed, ...expected) => {
    expect(brief(printed)).toEqual(expected);
  });

  it.each([
    ['50-90名', '50 90', 1, '名', 'between'],
    ['2—3家', '2 3', 1, '家', 'between'],
    ['5～8万人', '5 8', 1e4, '人', 'between'],
    ['2年以上6年以内', '2 6', 1, '年', 'between'],
  ])('a range: %s', (printed, ...expected) => {
    expect(parsePrintedFigure(printed)?.form).toBe('range');
    expect(brief(printed)).toEqual(expected);
  });

  it.each([
    ['一刻钟', '1', 1, '刻钟', null],
    ['半小时', '0.5', 1, '小时', null],
    ['两家', '2', 1, '家', null],
    ['二十一个', '21', 1, '个', null],
    ['三千公里', '3000', 1, '公里', null],
    ['三千瓦时', '3', 1, '千瓦时', null],
    ['两千克', '2', 1, '千克', null],
  ])('numbers in characters, whose precision is unknown: %s', (printed, ...expected) => {
    expect(brief(printed)).toEqual(expected);
    expect(parsePrintedFigure(printed)?.numbers[0].places).toBeNull();
  });

  it('a ratio and a fraction, numerator first', () => {
    expect(parsePrintedFigure('0.5:1')).toMatchObject({
      form: 'ratio',
      numbers: [{ decimal: '0.5' }, { decimal: '1' }],
    });
    expect(parsePrintedFigure('四分之一')).toMatchObject({
      form: 'fraction',
      numbers: [{ decimal: '1' }, { decimal: '4' }],
    });
    expect(parsePrintedFigure('百分之三十')).toMatchObject({
      form: 'fraction',
      numbers: [{ decimal: '30' }, { decimal: '100' }],
    });
  });

  it.each(['没有', '没有一家', '没有1家'])('none as zero: %s', (printed) => {
    expect(parsePrintedFigure(printed)?.numbers).toEqual([{ decimal: '0', places: null }]);
  });

  it('full-width characters and white space like half-width ones without', () => {
    expect(parsePrintedFigure('约８０．５ ％')).toEqual(parsePrintedFigure('约80.5%'));
    expect(parsePrintedFigure('０．５：１')).toEqual(parsePrintedFigure('0.5:1'));
  });

  it('as many decimals as are printed', () => {
    expect(parsePrintedFigure('26.80%')?.numbers).toEqual([{ decimal: '26.80', places: 2 }]);
    expect(parsePrintedFigure('35%')?.numbers).toEqual([{ decimal: '35', places: 0 }]);
  });
});

describe('parsePrintedFigure(printed) refuses', () => {
  it.each([
    '',
    '亿元',
    '个百分点',
    '全市新增5家',
    '2015年全市7个县市',
    '10-5-3',
    '3家5个',
    '5家6家',
    '没有3家',
    '—5家',
  ])('what is no figure, or more than one: %j', (printed) => {
    expect(parsePrintedFigure(printed)).toBeUndefined();
  });

  it('nothing by throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        parsePrintedFigure(text);
      }),
    );
    const pieces = fc.constantFrom(
      '不到',
      '26.86',
      '亿',
      '元',
      '%',
      '一',
      '十',
      '百分',
      '之',
      '半',
      '-',
      ':',
      '以上',
      '翻番',
      '没有',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        parsePrintedFigure(parts.join(''));
      }),
    );
  });
});

describe('what is printed with a number of decimals', () => {
  it('is read as that decimal, digit for digit', () => {
    fc.assert(
      fc.property(fc.nat(), fc.stringMatching(/^\d{1,4}$/), (whole, fraction) => {
        expect(parsePrintedFigure(`${whole}.${fraction}亿元`)?.numbers).toEqual([
          { decimal: `${whole}.${fraction}`, places: fraction.length },
        ]);
      }),
    );
  });
});
