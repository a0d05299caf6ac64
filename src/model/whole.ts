import { sum } from 'd3-array';

import type { Observation } from '../domain/observation.ts';
import { withoutDust } from '../i18n/number.ts';
import { chartWords } from './chart-words.ts';
import { quantityWords } from '../i18n/quantity.ts';
import type { Mark, Remainder, Series, Whole } from './chart-model.ts';
import { describeValue, type Context } from './resolve-marks.ts';

/** The observation that the marks are parts of; null where its value is not known. */
export function resolveWhole(
  observation: Observation,
  marks: readonly Mark[],
  series: readonly Series[],
  context: Context,
): Whole | null {
  const figure = describeValue(observation, context);
  const { value, source } = figure;
  if (value === null || source === null) return null;
  return {
    ...figure,
    label: context.keyOf('indicator', observation),
    value,
    source,
    remainders: series.flatMap(({ key }) => remainderOf(key, value, marks, context)),
  };
}

/**
 * What the parts of a series leave of the whole. A single part is a share of the whole and not an account of it, and
 * with a part unknown nothing can be said of the rest.
 */
function remainderOf(
  series: string,
  whole: number,
  marks: readonly Mark[],
  { unit, language }: Context,
): readonly Remainder[] {
  const parts = marks.filter((mark) => mark.series === series).map(({ value }) => value);
  if (parts.length < 2 || parts.includes(null)) return [];
  const value = withoutDust(whole - sum(parts));
  if (value <= 0) return [];
  const quantity = { kind: 'known', value, interval: { lower: value, upper: value }, qualifier: 'exact' } as const;
  return [{ series, label: chartWords(language).unaccounted, value, ...quantityWords(quantity, unit, language) }];
}
