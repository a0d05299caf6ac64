import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../src/intake/numeral.ts';

const number = (decimal: string, unit = '') => ({ kind: 'number', decimal, unit });
const fault = (code: string) => ({ kind: 'fault', fault: code });

describe('a cell that should hold a number', () => {
  it.each([
    ['26.86', '26.86'],
    ['-8.7', '-8.7'],
    ['26.80', '26.80'],
    [' 13472 ', '13472'],
    ['1,846.34', '1846.34'],
    ['-1,234,567', '-1234567'],
    ['１，８４６．３４', '1846.34'],
    ["1'234'567", '1234567'],
    ['1 846.34', '1846.34'],
    ['+3.5', '3.5'],
    ['−3.2', '-3.2'],
    ['－３．２', '-3.2'],
    ['(1,234)', '-1234'],
    ['（56）', '-56'],
    ['.5', '0.5'],
    ['1.2E+05', '120000'],
    ['2.5e-3', '0.0025'],
    ["'42", '42'],
    ['0', '0'],
    ['-0.0', '-0.0'],
  ])('%s is %s', (cell, decimal) => {
    expect(readNumeral(cell)).toEqual(number(decimal));
  });

  it.each([
    ['12.5%', '12.5', '%'],
    ['１２．５％', '12.5', '%'],
    ['26.86亿元', '26.86', '亿元'],
    ['3,500 万', '3500', '万'],
    ['153家', '153', '家'],
    ['-3.2个百分点', '-3.2', '个百分点'],
    ['¥1,200', '1200', '元'],
    ['¥3.5亿', '3.5', '亿元'],
  ])('%s keeps its unit', (cell, decimal, unit) => {
    expect(readNumeral(cell)).toEqual(number(decimal, unit));
  });

  it.each([
    ['2335.1①', '2335.1', ''],
    ['2601.57¹', '2601.57', ''],
    ['25²', '25', ''],
    ['①12', '12', ''],
    ['２５⑳', '25', ''],
    ['7⒈', '7', ''],
    ['7⑴', '7', ''],
    ['❶7', '7', ''],
    ['7⓪', '7', ''],
    ['7㈠', '7', ''],
    ['12①亿元', '12', '亿元'],
    ['12亿元²', '12', '亿元'],
    ['12*', '12', ''],
    ['12[1]', '12', ''],
    ['1,234 ①②', '1234', ''],
  ])('%s is read without the mark of its footnote, and says that there was one', (cell, decimal, unit) => {
    expect(readNumeral(cell)).toEqual({ ...number(decimal, unit), hasFootnote: true });
  });

  it.each([
    ['约12①', 'about'],
    ['20余', 'more_than'],
    ['20多亿元', 'more_than'],
    ['20亿元以上', 'at_least'],
  ])('%s keeps its words, wherever they stand', (cell, qualifier) => {
    expect(readNumeral(cell)).toMatchObject({ kind: 'figure', figure: { qualifier } });
  });

  it('keeps a superscript that belongs to the unit', () => {
    expect(readNumeral('12m²')).toEqual(number('12', 'm²'));
  });

  it.each(['', '   ', '\u3000', '\u00A0', '\uFEFF'])('%j is blank', (cell) => {
    expect(readNumeral(cell)).toEqual({ kind: 'blank' });
  });

  it.each(['-', '—', '——', '－', '…', '……', '...', '/', 'N/A', 'null', '无', '缺', '暂无', '×'])(
    '%s stands for a value that is missing, not for zero',
    (cell) => {
      expect(readNumeral(cell)).toEqual({ kind: 'missing' });
    },
  );

  it.each([
    ['超过20亿元', 'more_than'],
    ['约80%', 'about'],
    ['10—20', 'between'],
    ['不到20%', 'less_than'],
  ])('%s keeps what its words say', (cell, qualifier) => {
    expect(readNumeral(cell)).toMatchObject({ kind: 'figure', figure: { qualifier } });
  });

  it.each([
    ['=A1+B1', 'formula'],
    ['＝SUM(A1)', 'formula'],
    ['@SUM(1)', 'formula'],
    ['+cmd|calc', 'formula'],
    ['#DIV/0!', 'spreadsheet-error'],
    ['#N/A!', 'spreadsheet-error'],
    ['1,23', 'decimal-comma'],
    ['1.234,56', 'decimal-comma'],
    ['12,3456', 'decimal-comma'],
    ['1,2,3', 'grouping'],
    ['1.2.3', 'grouping'],
    ['007', 'leading-zero'],
    ['430404198001011234', 'too-many-digits'],
    ['衡阳市', 'not-a-number'],
    ['①', 'not-a-number'],
    ['1①2', 'not-a-number'],
    ['½', 'not-a-number'],
    ['5⁻²', 'not-a-number'],
    ['5-', 'not-a-number'],
    ['10³', 'superscript'],
    ['1703.1（预计）', 'words-beside-number'],
    ['2012.07 p', 'words-beside-number'],
    ['2015年上半年', 'not-a-number'],
    ['2½', 'words-beside-number'],
    ['1 2', 'grouping'],
    ['2015 2016', 'grouping'],
    ['<script>alert(1)</script>', 'not-a-number'],
    ['1'.repeat(300), 'cell-too-long'],
  ])('%s is refused: %s', (cell, code) => {
    expect(readNumeral(cell)).toMatchObject(fault(code));
  });

  it('takes off the dust of binary arithmetic', () => {
    expect(readNumeral('0.30000000000000004')).toEqual(number('0.3'));
    expect(readNumeral('2.6860000000000004')).toEqual(number('2.686'));
  });

  it('reads any decimal back, however it was written', () => {
    const written = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(written, fc.boolean(), fc.boolean(), fc.boolean(), ([mantissa, places], grouped, wide, percent) => {
        const plain = (mantissa / 10 ** places).toFixed(places);
        const [whole = '', fraction] = plain.split('.');
        const separated = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
        const ascii = `${separated}${fraction === undefined ? '' : `.${fraction}`}${percent ? '%' : ''}`;
        const cell = wide ? ascii.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)) : ascii;
        expect(readNumeral(cell)).toEqual(number(plain, percent ? '%' : ''));
      }),
    );
  });

  it('never makes digits of a footnote, whatever its mark and wherever it stands', () => {
    const marks = fc.constantFrom('①', '⑳', '⓪', '❶', '⑴', '⒈', '㈠', '¹', '²', '⁹', '₁', '*', '[1]', '①②');
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 999_999 }),
        fc.nat(99),
        marks,
        fc.boolean(),
        (whole, cents, mark, before) => {
          const plain = `${String(whole)}.${String(cents).padStart(2, '0')}`;
          const cell = before ? `${mark}${plain}` : `${plain}${mark}`;
          expect(readNumeral(cell)).toEqual({ ...number(plain), hasFootnote: true });
        },
      ),
    );
  });

  it('never throws, whatever a cell holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (cell) => {
        expect(['number', 'figure', 'blank', 'missing', 'fault']).toContain(readNumeral(cell).kind);
      }),
    );
  });
});
