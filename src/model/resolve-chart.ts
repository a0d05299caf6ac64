import type { Reader } from './read-in.ts';
import type { ChartSpec } from '../catalogue/chart-spec.ts';
import type { Unit } from '../domain/unit.ts';
import { baseMarks, resolveBaseline } from './baseline.ts';
import type { ChartModel, Mark, Position } from './chart-model.ts';
import { describeChart } from './describe-chart.ts';
import { type ChartPlan, layoutOf } from './layout.ts';
import { resolveReferences } from './references.ts';
import { resolveMarks, resolvePositions, resolveSeries, type Context } from './resolve-marks.ts';
import { accountedFor, type Selected, type Shown, shownIn } from './shown-observations.ts';
import { inReadingOrder, sortPositionsByValue } from './sort-positions.ts';
import { indexSources } from './source-lines.ts';
import { markedSubtitle } from './own-mark.ts';
import { generateSubtitle } from './subtitle.ts';
import { resolveWarnings } from './warnings.ts';
import { resolveTiles } from './tiles.ts';
import { resolveWhole } from './whole.ts';
import { resolveWorkings } from './workings.ts';

/** A chart whose finding was made for the language that it is resolved in. */
export type SpecInOneLanguage = ChartPlan & { readonly finding: string };

/**
 * Resolves a chart against the catalogue in one language: what it shows, in display units and in words.
 *
 * @throws RangeError if the chart selects nothing. The compiler of the catalogue refuses such a chart before.
 */
export function resolveChart(spec: ChartSpec | SpecInOneLanguage, reader: Reader): ChartModel {
  const { catalogue, language } = reader;
  const parts = shownIn(spec, catalogue);
  const { marks: selected, references, whole } = parts;
  const unit = commonUnit(spec, selected, reader);
  const shown = accountedFor(parts);
  const sources = indexSources(shown, reader);
  const context: Context = { ...reader, unit, sources };
  const { positions, series, marks } = layOut(spec, parts, context);
  const observations = selected.map(({ observation }) => observation);
  const model = {
    id: spec.id,
    language,
    form: spec.form,
    finding: typeof spec.finding === 'string' ? spec.finding : spec.finding[language],
    subtitle: markedSubtitle(
      spec.subtitle?.[language] ?? generateSubtitle(observations, unit, reader),
      observations,
      language,
    ),
    unit: { id: unit.id, label: unit.label[language], kind: unit.kind },
    across: layoutOf(spec).across,
    positions,
    series,
    marks,
    references: resolveReferences(references, selected, context),
    places: spec.places ?? null,
    ...(spec.form === 'tile-grid' ? { tiles: resolveTiles(observations, reader) } : {}),
    whole: whole && resolveWhole(whole, marks, series, context),
    baseline: resolveBaseline(spec, positions, reader),
    notes: spec.notes.map((note) => note[language]),
    sources: sources.lines,
    workings: resolveWorkings(shown, reader),
    warnings: resolveWarnings(
      shown.map(({ id }) => id),
      reader,
    ),
  };
  return { ...model, description: describeChart(model) };
}

function layOut(
  spec: ChartPlan,
  { marks: selected, bases }: Shown,
  context: Context,
): Pick<ChartModel, 'positions' | 'series' | 'marks'> {
  const layout = layoutOf(spec);
  const named = resolvePositions(selected, layout, context);
  const series = resolveSeries(selected, layout, context);
  const printed = resolveMarks(selected, layout, { positions: named, series }, context);
  const base = baseMarks(bases, { marks: printed, series }, context);
  const marks = [...base, ...printed];
  const all = [...basePositions(spec, base, context), ...named];
  const positions = spec.sort === 'value' ? sortPositionsByValue(all, series, marks) : all;
  return { positions, series, marks: inReadingOrder(marks, positions, series) };
}

/** The position of the base period, where no printed figure has made one. */
function basePositions(spec: ChartPlan, base: readonly Mark[], context: Context): readonly Position[] {
  const [first] = base;
  const label = resolveBaseline(spec, [], context)?.label;
  return first === undefined || label === undefined ? [] : [{ key: first.position, label }];
}

/** The unit of the chart's scale: that of its first mark. */
function commonUnit({ id }: ChartPlan, [first]: readonly Selected[], { unitOf }: Reader): Unit {
  if (first === undefined) throw new RangeError(`chart ${id} selects no observation`);
  return unitOf(first.observation.indicator);
}
