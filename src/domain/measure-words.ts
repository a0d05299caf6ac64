import { isOrdinal, type Unit, type UnitKind } from './unit.ts';

/** What a unit printed in the text measures: `scale` of the dimension, as in `Unit`. */
interface MeasureWord {
  readonly kind: UnitKind;
  readonly dimension: string;
  readonly scale: number;
}

/** Printed units that measure; any other word behind a number (家, 户, 席, 名) only counts. */
const MEASURE_WORDS: Readonly<Record<string, MeasureWord>> = {
  '%': { kind: 'share', dimension: '', scale: 0.01 },
  成: { kind: 'share', dimension: '', scale: 0.1 },
  个百分点: { kind: 'points', dimension: '', scale: 0.01 },
  百分点: { kind: 'points', dimension: '', scale: 0.01 },
  倍: { kind: 'multiple', dimension: '', scale: 1 },
  元: { kind: 'money', dimension: 'yuan', scale: 1 },
  米: { kind: 'length', dimension: 'metre', scale: 1 },
  公里: { kind: 'length', dimension: 'metre', scale: 1000 },
  千米: { kind: 'length', dimension: 'metre', scale: 1000 },
  平方米: { kind: 'area', dimension: 'square_metre', scale: 1 },
  公顷: { kind: 'area', dimension: 'square_metre', scale: 10_000 },
  千公顷: { kind: 'area', dimension: 'square_metre', scale: 10_000_000 },
  平方千米: { kind: 'area', dimension: 'square_metre', scale: 1_000_000 },
  平方公里: { kind: 'area', dimension: 'square_metre', scale: 1_000_000 },
  方: { kind: 'volume', dimension: 'cubic_metre', scale: 1 },
  立方米: { kind: 'volume', dimension: 'cubic_metre', scale: 1 },
  分钟: { kind: 'duration', dimension: 'minute', scale: 1 },
  刻钟: { kind: 'duration', dimension: 'minute', scale: 15 },
  小时: { kind: 'duration', dimension: 'minute', scale: 60 },
  天: { kind: 'duration', dimension: 'day', scale: 1 },
  年: { kind: 'duration', dimension: 'year', scale: 1 },
};

/** The printed units that measure. */
export const MEASURE_WORD_LIST: readonly string[] = Object.keys(MEASURE_WORDS);

const MAGNITUDES: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
];

/**
 * What a number printed with `magnitude` (of 万, 亿) and `word` is multiplied by to be in `unit`; undefined where the
 * word measures something else. A bare number stands in the unit itself, as in lists that print the unit once; 150元 may be
 * meant per person.
 */
export function factorInto(unit: Unit, word: string, magnitude: number): number | undefined {
  const label = splitLabel(unit.label.zh);
  if (word === label.word || label.word.startsWith(`${word}/`)) return magnitude / label.magnitude;
  if (word === '') return magnitude === 1 ? 1 : magnitude / label.magnitude;
  const measure = Object.hasOwn(MEASURE_WORDS, word) ? MEASURE_WORDS[word] : undefined;
  if (!measure) return unit.kind === 'count' || isOrdinal(unit.kind) ? magnitude : undefined;
  return measure.kind === unit.kind && measure.dimension === unit.dimension
    ? (magnitude * measure.scale) / unit.scale
    : undefined;
}

function splitLabel(label: string): { readonly magnitude: number; readonly word: string } {
  const [sign = '', magnitude = 1] = MAGNITUDES.find(([character]) => label.startsWith(character)) ?? [];
  return { magnitude, word: label.slice(sign.length) };
}
