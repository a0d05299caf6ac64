import type { Reader } from './read-in.ts';
import { observationWords } from './observation-words.ts';
import type { Dimension } from '../catalogue/chart-spec.ts';
import { keyAlong } from '../catalogue/select.ts';
import type { Observation } from '../domain/observation.ts';
import type { Unit } from '../domain/unit.ts';
import { quantityWords } from '../i18n/quantity.ts';
import type { Emphasis, Figure, Mark, Position, Series } from './chart-model.ts';
import type { Layout } from './layout.ts';
import type { Selected } from './shown-observations.ts';
import type { SourceIndex } from './source-lines.ts';

/** What is needed to put observations into words. */
export interface Context extends Reader {
  readonly unit: Unit;
  readonly sources: SourceIndex;
}

/** The key of the only series of a chart without a series dimension. */
const SINGLE_SERIES = 'all';

/** Positions along the axis in order of first appearance. */
export function resolvePositions(selected: readonly Selected[], layout: Layout, context: Context): readonly Position[] {
  return namedKeys(selected, layout.across, layout, context);
}

/** The series in order of first appearance; one series for a chart without a series dimension. */
export function resolveSeries(selected: readonly Selected[], layout: Layout, context: Context): readonly Series[] {
  if (layout.series === null) return [{ key: SINGLE_SERIES, label: '', emphasis: 'context' }];
  return namedKeys(selected, layout.series, layout, context).map(({ key, label }) => ({
    key,
    label,
    emphasis: emphasised(layout.focus.includes(key)),
  }));
}

/** The distinct keys along a dimension with their names. A pick's label replaces the name where the layout says so. */
function namedKeys(
  selected: readonly Selected[],
  dimension: Dimension,
  layout: Layout,
  { language, keyOf }: Context,
): readonly { readonly key: string; readonly label: string }[] {
  const names = new Map<string, string>();
  for (const { observation, label } of selected) {
    const key = keyAlong(dimension, observation);
    if (names.has(key)) continue;
    const own = dimension === layout.labelled ? label?.[language] : undefined;
    names.set(key, own ?? keyOf(dimension, observation));
  }
  return Array.from(names, ([key, label]) => ({ key, label }));
}

/** One mark for each observation, in the order of the picks. */
export function resolveMarks(
  selected: readonly Selected[],
  layout: Layout,
  axes: { readonly positions: readonly Position[]; readonly series: readonly Series[] },
  context: Context,
): readonly Mark[] {
  const { positions, series } = axes;
  return selected.map(({ observation }) => {
    const position = keyAlong(layout.across, observation);
    const line = layout.series === null ? SINGLE_SERIES : keyAlong(layout.series, observation);
    const isFocus = layout.focus.includes(position) || layout.focus.includes(line);
    const label = markLabel(labelOf(position, positions), line === position ? '' : labelOf(line, series));
    return { ...describeValue(observation, context), position, series: line, label, emphasis: emphasised(isFocus) };
  });
}

/** The figure of an observation in words and display units, and where it comes from. */
export function describeValue(
  observation: Observation,
  { language, unitOf, quantityOf, sources }: Omit<Context, 'unit'>,
): Figure {
  const { id, provenance, note } = observation;
  const origin = {
    key: id,
    origin: provenance.kind,
    source: sources.lineOf(observation),
    printed: provenance.kind === 'printed' ? provenance.printed : '',
    note: note?.[language] ?? null,
  };
  const quantity = quantityOf(observation);
  if (quantity.kind === 'missing') {
    const { missing } = observationWords(language);
    const empty = { value: null, interval: null, qualifier: null, text: missing, textWithUnit: missing };
    return { ...origin, ...empty, missing: quantity.reason[language] };
  }
  const { value, interval, qualifier } = quantity;
  const words = quantityWords(quantity, unitOf(observation.indicator), language);
  return { ...origin, value, interval, qualifier, ...words, missing: null };
}

/** The name of a mark: its position and, where there are several, its series. */
export function markLabel(position: string, series: string): string {
  return [position, series].filter((part) => part !== '').join(' · ');
}

function labelOf(key: string, named: readonly { readonly key: string; readonly label: string }[]): string {
  return named.find((each) => each.key === key)?.label ?? '';
}

function emphasised(isFocus: boolean): Emphasis {
  return isFocus ? 'focus' : 'context';
}
