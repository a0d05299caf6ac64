import type { Reader } from './read-in.ts';
import type { ChartPlan } from './layout.ts';
import { parsePeriod } from '../domain/period.ts';
import { formatPeriod } from '../i18n/period.ts';
import { quantityWords } from '../i18n/quantity.ts';
import type { ChartModel, Mark, Position } from './chart-model.ts';
import { type Context, markLabel } from './resolve-marks.ts';
import { BASE, type Base } from './shown-observations.ts';

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

/** The first point of every line of `change-since`, named by the base period: 1, by definition and not from the text. */
export function baseMarks(
  bases: readonly Base[],
  { marks, series }: Pick<ChartModel, 'marks' | 'series'>,
  { unit, language }: Context,
): readonly Mark[] {
  const { value, interval, qualifier } = BASE;
  return bases.flatMap(({ first, observation: { id, period } }) => {
    const mark = marks.find(({ key }) => key === first.id);
    if (mark === undefined) return [];
    const known = { value, interval, qualifier, missing: null, note: null };
    const source = { origin: 'definition', source: null, printed: '' } as const;
    const line = series.find(({ key }) => key === mark.series)?.label ?? '';
    const label = markLabel(formatPeriod(period, language), line);
    return [{ ...mark, ...known, ...quantityWords(BASE, unit, language), ...source, key: id, label, position: period }];
  });
}
