import { parseChineseNumeral } from './chinese-numeral.ts';
import { decimalPlaces } from './decimal.ts';
import { tokenisePrinted, type PrintedToken } from './printed-token.ts';
import { NONE, qualifierOfWords } from './qualifier-words.ts';
import type { Qualifier } from './quantity.ts';

/** A number in a printed figure. */
export interface PrintedNumber {
  /** The exact decimal, without the magnitude: `26.86` in 26.86亿元. */
  readonly decimal: string;
  /** Digits printed behind the point; null for a number in characters (四, 半), whose precision no digit tells. */
  readonly places: number | null;
}

export type PrintedForm = 'single' | 'range' | 'ratio' | 'fraction';

/** A figure as the text prints it, taken apart. */
export interface PrintedFigure {
  readonly form: PrintedForm;
  /** One number; the two ends of a `range`, the terms of a `ratio`, numerator and denominator of a `fraction`. */
  readonly numbers: readonly [PrintedNumber, ...PrintedNumber[]];
  /** What 万 and 亿 (and 百, 千 behind digits) multiply the numbers by. */
  readonly magnitude: number;
  /** What follows the number: 元, %, 个百分点, 家, 名; empty for a bare number. */
  readonly unit: string;
  /** What words such as 不到, 以上, 左右 say; null where none says anything about precision. */
  readonly qualifier: Qualifier | null;
}

/** A number with what stands behind it. */
interface Part {
  readonly number: PrintedNumber;
  readonly magnitude: number;
  readonly unit: string;
}

const MAGNITUDES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const ZERO: PrintedNumber = { decimal: '0', places: null };
const TWICE: Part = { number: { decimal: '2', places: null }, magnitude: 1, unit: '倍' };

/** Takes a printed figure apart; undefined where the text is more than a figure, or none. */
export function parsePrintedFigure(printed: string): PrintedFigure | undefined {
  const tokens = tokenisePrinted(printed);
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  const joints = tokens.filter(({ kind }) => kind === 'joint').map(({ text }) => text);
  const parts = partsOf(tokens);
  if (!parts) return undefined;
  const qualifier = qualifierOfWords(words);
  if (words.includes(NONE)) return denied(parts, qualifier);
  const form = formOf(parts, joints, qualifier);
  return form && joined(form, parts, form === 'range' && qualifier === null ? 'between' : qualifier);
}

/** The numbers with what follows each; undefined where a unit or magnitude stands before any number. */
function partsOf(tokens: readonly PrintedToken[]): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (const { kind, text } of tokens) {
    const last = parts.at(-1);
    if (kind === 'digits' || kind === 'characters') {
      const number = numberOf(kind, text);
      if (!number) return undefined;
      parts.push({ number, magnitude: 1, unit: '' });
    } else if (kind === 'double') {
      parts.push(TWICE);
    } else if (kind === 'magnitude' || kind === 'unit') {
      if (!last) return undefined;
      parts.splice(-1, 1, kind === 'unit' ? { ...last, unit: last.unit + text } : magnified(last, text));
    }
  }
  return parts;
}

function numberOf(kind: 'digits' | 'characters', text: string): PrintedNumber | undefined {
  if (kind === 'digits') return { decimal: text, places: decimalPlaces(text) };
  const value = text === '半' ? 0.5 : parseChineseNumeral(text);
  return value === undefined ? undefined : { decimal: String(value), places: null };
}

function magnified(part: Part, signs: string): Part {
  const magnitude = Array.from(signs, (sign) => MAGNITUDES[sign] ?? 1).reduce((product, next) => product * next, 1);
  return { ...part, magnitude: part.magnitude * magnitude };
}

/** 没有, 没有一家, 没有1家: none of what the unit counts. */
function denied(parts: readonly Part[], qualifier: Qualifier | null): PrintedFigure | undefined {
  const [one, ...more] = parts;
  if (more.length > 0 || (one && one.number.decimal !== '1')) return undefined;
  return { form: 'single', numbers: [ZERO], magnitude: 1, unit: one?.unit ?? '', qualifier };
}

function formOf(
  parts: readonly Part[],
  joints: readonly string[],
  qualifier: Qualifier | null,
): PrintedForm | undefined {
  const [joint, ...more] = joints;
  if (more.length > 0) return undefined;
  if (parts.length === 1) return joint === undefined ? 'single' : undefined;
  if (parts.length !== 2) return undefined;
  if (joint === undefined) return qualifier === 'between' ? 'range' : undefined;
  if (joint === '分之') return 'fraction';
  return joint === ':' || joint === '比' ? 'ratio' : 'range';
}

function joined(form: PrintedForm, parts: readonly Part[], qualifier: Qualifier | null): PrintedFigure | undefined {
  const [first, second] = parts;
  if (!first) return undefined;
  const { magnitude, unit } = second ?? first;
  const sharesUnit = first.unit === '' || first.unit === unit;
  const sharesMagnitude = first.magnitude === magnitude || (first.magnitude === 1 && first.unit === '');
  if (!sharesUnit || !sharesMagnitude) return undefined;
  const numbers: [PrintedNumber, ...PrintedNumber[]] =
    second === undefined
      ? [first.number]
      : form === 'fraction'
        ? [second.number, first.number]
        : [first.number, second.number];
  return { form, numbers, magnitude, unit, qualifier };
}
