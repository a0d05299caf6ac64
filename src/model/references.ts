import { punctuation } from '../i18n/punctuation.ts';
import type { Dimension } from '../catalogue/chart-spec.ts';
import { keyAlong } from '../catalogue/select.ts';
import type { Observation } from '../domain/observation.ts';
import { chartWords } from './chart-words.ts';
import type { Figure, Reference } from './chart-model.ts';
import { magnitude } from './magnitude.ts';
import { describeValue, type Context } from './resolve-marks.ts';
import type { Selected } from './shown-observations.ts';

const NAMED: readonly Dimension[] = ['region', 'indicator', 'category', 'period', 'status'];

/** The reference lines of a chart. */
export function resolveReferences(
  references: readonly Selected[],
  marks: readonly Selected[],
  context: Context,
): readonly Reference[] {
  return references.flatMap(({ observation, label }) => {
    const figure = describeValue(observation, context);
    const [value, { source }] = [magnitude(figure), figure];
    if (value === null || source === null) return [];
    const name = label?.[context.language] ?? distinguishingName(observation, marks, context);
    return [{ ...figure, label: withOrigin(name, figure.origin, context), value, source }];
  });
}

/** A line cannot be hatched, so its name tells that it was derived. */
function withOrigin(name: string, origin: Figure['origin'], { language }: Context): string {
  return origin === 'derived' ? name + punctuation(language).parentheses(chartWords(language).derived) : name;
}

/** What sets the reference apart from every mark: 湖南省, 2020 年 · 目标. */
function distinguishingName(reference: Observation, marks: readonly Selected[], { keyOf }: Context): string {
  const names = NAMED.filter((dimension) =>
    marks.every(({ observation }) => keyAlong(dimension, observation) !== keyAlong(dimension, reference)),
  ).map((dimension) => keyOf(dimension, reference));
  const told = names.filter((name) => name !== '');
  return told.length > 0 ? told.join(' · ') : keyOf('region', reference);
}
