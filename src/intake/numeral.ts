import { Exact } from '../domain/decimal.ts';
import { plainWidth } from '../domain/plain-width.ts';
import { type PrintedFigure, parsePrintedFigure } from '../domain/printed-figure.ts';
import { WORDS_BEHIND } from '../domain/qualifier-words.ts';
import { withoutFootnoteMarks } from './footnote-mark.ts';

/** A cell that should hold a number. */
export type Numeral = NumeralKind & {
  /** There was a mark for a footnote, which is left out. */
  readonly hasFootnote?: true;
};

type NumeralKind =
  | {
      readonly kind: 'number';
      /** A plain decimal such as `-1234.50`: no grouping, no exponent. */
      readonly decimal: string;
      /** What stands behind it: `%`, `亿元`; empty for a bare number. */
      readonly unit: string;
    }
  /** A number with words: 超过20亿元, 10—20%. */
  | { readonly kind: 'figure'; readonly figure: PrintedFigure }
  | { readonly kind: 'blank' }
  /** A sign for a value that is not there: `-`, `…`, 缺. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'fault'; readonly fault: NumeralFault };

export type NumeralFault =
  | 'not-a-number'
  | 'words-beside-number'
  | 'superscript'
  | 'formula'
  | 'spreadsheet-error'
  | 'grouping'
  | 'decimal-comma'
  | 'leading-zero'
  | 'too-many-digits'
  | 'cell-too-long'
  | 'control-character'
  | 'undecodable';

const MISSING = /^(?:-+|:[a-z]{0,3}|\.{2,}|[/\\×*]|n\/?a|null|none|nan|nil|无|缺|缺失|暂无|未统计|不详|无数据)$/i;
const DASHES = /[\u2010-\u2015\u2212\u2500\u30FC\uFE63]/g;
/** A letter behind a number tells how settled it is: p for preliminary, e for estimated, r for revised. 2015年上半年 is a time. */
const REMARK = /[()]|^年.|^[abcdefnprx]$/i;
/** What a unit may begin with. */
const UNIT = /^[\p{L}\p{Sc}%‰°㎠-㎦]/u;
/** 余, 多, 以上, 左右: what stands behind the number says how exact it is. */
const QUALIFIED = new RegExp([...WORDS_BEHIND.keys()].map((word) => word.replace(/[()]/g, '\\$&')).join('|'));
/** Digits with spaces between them: 26 015 700 is a number, 1 2 may be two. */
const SPACED = /\d+(?:\s+\d+)+/;
const GROUPED_BY_SPACES = /^\d{1,3}(?:\s\d{3})+$/;
const SPACES = /[\s\u200B-\u200D\u2060\uFEFF]+/g;
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const GROUPED = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const PARTS = /^([+-]?)[¥]?([\d.,']+)(?:[eE]([+-]?\d{1,3}))?(\D*)$/;
/** Without any of these there is no number in words. */
const NUMERAL = /[\d零〇一二两三四五六七八九十百千半]/;
const FORMULA = /^[=@]|^[+-][A-Za-z(]/;

/** Digits that a number keeps on its way through a double. */
const SIGNIFICANT = 15;
const LONGEST = 200;

/**
 * Reads a cell that should hold a number: full-width digits, thousands separators, exponents, accounting parentheses, a
 * unit behind it. What could be read in two ways is a fault, not a guess.
 */
export function readNumeral(cell: string): Numeral {
  if (PLAIN.test(cell) && cell.length <= SIGNIFICANT) return { kind: 'number', decimal: cell, unit: '' };
  // Most numbers of large tables are written like one of these two; reading them any other way takes six times as long.
  if (GROUPED.test(cell) && cell.length <= SIGNIFICANT) {
    return { kind: 'number', decimal: cell.replaceAll(',', ''), unit: '' };
  }
  if (cell.length > LONGEST) return cell.trim() === '' ? { kind: 'blank' } : fault('cell-too-long');
  const wide = plainWidth(cell);
  const spaced = SPACED.exec(wide)?.[0] ?? null;
  if (spaced !== null && !GROUPED_BY_SPACES.test(spaced)) return fault('grouping');
  const marked = wide.replace(SPACES, '').replace(/^'/, '');
  if (marked === '') return { kind: 'blank' };
  const text = withoutFootnoteMarks(marked);
  if (text === null) return fault('superscript');
  const numeral = readText(text.replace(DASHES, '-'));
  return text === marked ? numeral : { ...numeral, hasFootnote: true };
}

function readText(text: string): NumeralKind {
  if (MISSING.test(text)) return { kind: 'missing' };
  if (/^#[A-Z0-9/]+[!?]?$/i.test(text)) return fault('spreadsheet-error');
  if (FORMULA.test(text)) return fault('formula');
  if (/\p{Cc}/u.test(text)) return fault('control-character');
  if (text.includes('\uFFFD')) return fault('undecodable');
  return readParts(text);
}

function readParts(text: string): NumeralKind {
  const inParentheses = /^\(([^()]+)\)$/.exec(text)?.[1];
  const [, sign = '', digits, exponent, unit = ''] = PARTS.exec(inParentheses ?? text) ?? [];
  if (digits === undefined || (inParentheses !== undefined && sign !== '')) return readWords(text);
  if (!isUnit(unit) || QUALIFIED.test(unit)) return readWords(text);
  const decimal = ungrouped(digits);
  if (typeof decimal !== 'string') return decimal;
  const signed = `${sign === '-' || inParentheses !== undefined ? '-' : ''}${decimal}`;
  return cleaned(multiplied(signed, exponent), text.includes('¥') ? `${unit.replace(/元$/, '')}元` : unit);
}

function multiplied(decimal: string, exponent: string | undefined): string {
  return exponent === undefined ? decimal : new Exact(`${decimal}e${exponent}`).toFixed();
}

/** Without separators; a fault where it cannot be told what they separate. */
function ungrouped(digits: string): string | NumeralKind {
  if (/^\d{1,3}(?:[,']\d{3})+(?:\.\d+)?$/.test(digits)) return digits.replace(/[,']/g, '');
  if (/^\d+(?:\.\d+)?$/.test(digits)) return digits;
  if (/^\.\d+$/.test(digits)) return `0${digits}`;
  if (/^\d+\.$/.test(digits)) return digits.slice(0, -1);
  return fault(/^\d{1,3}(?:\.\d{3})*,\d+$/.test(digits) ? 'decimal-comma' : 'grouping');
}

/** Takes off the dust of binary arithmetic; refuses whole numbers that are longer than a number can be exact. */
function cleaned(decimal: string, unit: string): NumeralKind {
  if (/^-?0\d/.test(decimal)) return fault('leading-zero');
  const digits = decimal.replace(/^-?[0.]*/, '').replace('.', '').length;
  if (digits <= SIGNIFICANT) return { kind: 'number', decimal, unit };
  if (!decimal.includes('.')) return fault('too-many-digits');
  return { kind: 'number', decimal: new Exact(decimal).toSignificantDigits(SIGNIFICANT).toFixed(), unit };
}

function readWords(text: string): NumeralKind {
  const figure = NUMERAL.test(text) ? parsePrintedFigure(text) : undefined;
  if (figure === undefined) return fault('not-a-number');
  return isUnit(figure.unit) ? { kind: 'figure', figure } : fault('words-beside-number');
}

function isUnit(text: string): boolean {
  return text === '' || (UNIT.test(text) && !REMARK.test(text));
}

function fault(code: NumeralFault): NumeralKind {
  return { kind: 'fault', fault: code };
}
