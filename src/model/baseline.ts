import type { Reader } from './read-in.ts';
import type { ChartPlan } from './layout.ts';
import { observationId } from '../domain/observation.ts';
import { parsePeriod } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import { formatPeriod } from '../i18n/period.ts';
import { quantityWords } from '../i18n/quantity.ts';
import type { ChartModel, Mark, Position } from './chart-model.ts';
import type { Context } from './resolve-marks.ts';
import type { Selected } from './select-marks.ts';

const ONE: Quantity = { kind: 'known', value: 1, interval: { lower: 1, upper: 1 }, qualifier: 'exact' };

/**
 * What a chart measures from. `gap-to-peers`: the region in focus that has no mark of its own, since its gap to
 * itself is 0. `change-since`: the base period, where every line is 1.
 */
export function resolveBaseline(
  spec: ChartPlan,
  positions: readonly Position[],
  { catalogue, language }: Reader,
): ChartModel['baseline'] {
  if (spec.form === 'change-since') {
    const base = parsePeriod(spec.base ?? '');
    return base === undefined ? null : { label: formatPeriod(base, language), value: 1 };
  }
  if (spec.form !== 'gap-to-peers') return null;
  const compared = spec.focus
    .filter((key) => positions.every((position) => position.key !== key))
    .map((key) => catalogue.regions.get(key))
    .find((region) => region !== undefined);
  return compared === undefined ? null : { label: compared.name[language], value: 0 };
}

/** The first point of every line of `change-since`: 1 in the base period, by definition and not from the text. */
export function baseMarks(
  spec: ChartPlan,
  marks: readonly Mark[],
  selected: readonly Selected[],
  { unit, language }: Context,
): readonly Mark[] {
  const base = spec.form === 'change-since' ? parsePeriod(spec.base ?? '') : undefined;
  if (base === undefined) return [];
  const firstOfLine = [...new Map(marks.toReversed().map((mark) => [mark.series, mark])).values()].toReversed();
  return firstOfLine.flatMap((mark) => {
    const observation = selected.find((each) => each.observation.id === mark.key)?.observation;
    if (observation === undefined || mark.position === base) return [];
    const known = { value: ONE.value, interval: ONE.interval, qualifier: ONE.qualifier, missing: null, note: null };
    const key = observationId({ ...observation, period: base });
    const source = { origin: 'definition', source: null, printed: '' } as const;
    return [{ ...mark, ...known, ...quantityWords(ONE, unit, language), ...source, key, position: base }];
  });
}
