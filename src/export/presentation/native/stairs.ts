import { emphasisOf } from '../../../charts/parts/tone.ts';
import { textWidth } from '../../../charts/parts/text-width.ts';
import { wrapText } from '../../../charts/parts/wrap-text.ts';
import { slideWords } from '../slide-words.ts';
import type { ChartModel, Mark } from '../../../model/chart-model.ts';
import { magnitude } from '../../../model/magnitude.ts';
import { element, type Xml } from '../../ooxml/xml.ts';
import { widest } from '../fit-text.ts';
import type { Box } from '../length.ts';
import type { Look } from '../look.ts';
import { COLOUR, fadingFill, hatchedFill, markTone, NO_FILL, NO_LINE, outline, solidFill } from '../paint.ts';
import { categoryAxis, valueAxis } from './axes.ts';
import { barPoint, barSeries } from './bar-series.ts';
import { chartSpace } from './chart-space.ts';
import { type ChartTable, chartTable } from './chart-table.ts';
import { dataLabels, type PointLabel } from './data-labels.ts';
import { errorBars } from './error-bars.ts';
import type { Graphic } from './graphic.ts';
import { cellText, positionName, seriesName } from './names.ts';
import { provenanceColumns } from './provenance-columns.ts';
import { measureRows } from './row-measure.ts';
import { withinReach } from './value-scale.ts';
import { type Reach, whiskerReach } from './whiskers.ts';

/** pt */
const NAME_SHARE = 0.34;
const NAME_GAP = 12;
const LABEL_GAP = 12;
const UNSEEN = [NO_FILL, NO_LINE];
const AXES = { names: 5001, values: 5002 } as const;

/** The whole and under it its parts, each where the one before ends: bars that stand on invisible ones. */
export function stairs(model: ChartModel, box: Box, look: Look): Graphic {
  const steps = stepsOf(model);
  const names = steps.map(({ name }) => name);
  const { pitch, bar, size } = measureRows(names, steps.length, box.height, box.width * NAME_SHARE);
  const nameLines = names.flatMap((name) => wrapText(name, box.width * NAME_SHARE, size, 2));
  const left = Math.ceil(widest(nameLines, size)) + NAME_GAP;
  const total = Math.max(...steps.map(({ start, value, upper }) => start + Math.max(value, upper)), 0) || 1;
  const labelWidth = LABEL_GAP + Math.max(0, ...steps.map(({ text }) => textWidth(text, size, true)));
  const width = Math.max(box.width * 0.3, box.width - left - labelWidth);
  const perUnit = width / total;
  const layout: StairLayout = {
    steps: steps.map((step) => ({ ...step, reach: step.mark && whiskerReach(step.mark, perUnit) })),
    perUnit,
    size,
    chartWidth: box.width,
  };
  const max = withinReach(total + labelWidth / perUnit);
  const table = tableOf(layout, labelWidth / perUnit, model);
  const group = element(
    'c:barChart',
    {},
    element('c:barDir', { val: 'bar' }),
    element('c:grouping', { val: 'stacked' }),
    element('c:varyColors', { val: 0 }),
    barSeries({ index: 0, column: 'start', table, properties: UNSEEN }),
    valueSeries(layout, table, model),
    labelSeries(layout, table, model, look),
    element('c:gapWidth', { val: Math.round((pitch / bar - 1) * 100) }),
    element('c:overlap', { val: 100 }),
    element('c:axId', { val: AXES.names }),
    element('c:axId', { val: AXES.values }),
  );
  const style = { size, colour: COLOUR.ink };
  const axes = [
    categoryAxis({ id: AXES.names, crosses: AXES.values, side: 'l', reversed: true, style }, look),
    valueAxis({ id: AXES.values, crosses: AXES.names, side: 'b', min: 0, max, step: null, style, between: true }, look),
  ];
  const plot = { x: left / box.width, y: 0, width: 1 - left / box.width, height: (pitch * steps.length) / box.height };
  return { kind: 'chart', sheet: table.sheet, chart: chartSpace([group, ...axes], plot, look) };
}

type StepKind = 'whole' | 'part' | 'rest';

interface Step {
  readonly kind: StepKind;
  readonly name: string;
  readonly mark: Mark | null;
  /** Where it begins and how long it is, in the unit. */
  readonly start: number;
  readonly value: number;
  readonly upper: number;
  readonly text: string;
}

interface StairLayout {
  readonly steps: readonly (Step & { readonly reach: Reach | null })[];
  /** pt for one of the unit */
  readonly perUnit: number;
  readonly size: number;
  readonly chartWidth: number;
}

/** The whole, then the parts of each series one after another, and what they leave. */
function stepsOf(model: ChartModel): readonly Step[] {
  const { whole, series, marks } = model;
  const first: readonly Step[] =
    whole === null
      ? []
      : [{ kind: 'whole', name: whole.label, mark: null, start: 0, value: whole.value, upper: 0, text: whole.text }];
  const parts = series.flatMap(({ key }) => {
    let start = 0;
    const next = (step: Omit<Step, 'start'>): Step => {
      const placed = { ...step, start };
      start = withinReach(start + step.value);
      return placed;
    };
    const own = marks.filter((mark) => mark.series === key);
    const rests = whole?.remainders.filter((rest) => rest.series === key) ?? [];
    return [
      ...own.map((mark) =>
        next({
          kind: 'part',
          name: cellText([nameOf(mark, model), seriesName(mark, model)].filter((part) => part !== '').join(' · '), 14),
          mark,
          value: Math.max(0, withinReach(magnitude(mark) ?? 0)),
          upper: withinReach(mark.interval?.upper ?? 0),
          text: cellText(mark.text, 12),
        }),
      ),
      ...rests.map(({ label, value, text }) => next({ kind: 'rest', name: label, mark: null, value, upper: 0, text })),
    ];
  });
  return [...first, ...parts];
}

function nameOf(mark: Mark, model: ChartModel): string {
  const position = model.positions.find(({ key }) => key === mark.position);
  return position === undefined ? mark.label : positionName(position, model);
}

function tableOf({ steps }: StairLayout, labelWidth: number, model: ChartModel): ChartTable {
  const { columns } = slideWords(model.language);
  return chartTable([
    { id: 'name', title: columns.name, cells: steps.map(({ name }) => name) },
    { id: 'start', title: columns.start, cells: steps.map(({ start }) => start) },
    {
      id: 'value',
      title: columns.value,
      cells: steps.map(({ mark, value }) => (mark !== null && magnitude(mark) === null ? null : value)),
    },
    { id: 'labelPlace', title: columns.labelPlace, cells: steps.map(() => withinReach(labelWidth)) },
    { id: 'minus', title: columns.minus, cells: steps.map(({ reach }) => reach?.minus ?? null) },
    { id: 'plus', title: columns.plus, cells: steps.map(({ reach }) => reach?.plus ?? null) },
    { id: 'label', title: columns.label, cells: steps.map(({ text }) => text) },
    ...provenanceColumns(
      steps.map(({ mark }) => mark),
      model,
    ),
  ]);
}

function valueSeries({ steps }: StairLayout, table: ChartTable, model: ChartModel): Xml {
  const hasWhiskers = steps.some(({ reach }) => reach !== null);
  return barSeries({
    index: 1,
    column: 'value',
    table,
    properties: [solidFill(COLOUR.context)],
    points: steps.map((step, index) => barPoint(index, stepFill(step, model))),
    whiskers: hasWhiskers ? errorBars(table) : '',
  });
}

function stepFill({ kind, mark }: Step, model: ChartModel): readonly Xml[] {
  if (kind === 'whole') return [solidFill(COLOUR.contextSoft)];
  if (kind === 'rest' || mark === null) return [hatchedFill(COLOUR.context), outline(COLOUR.context, 0.75)];
  const { solid } = markTone(emphasisOf(mark, model));
  if (mark.value === null) return [fadingFill(solid, COLOUR.paper), outline(solid, 1, { dash: 'sysDash' })];
  return mark.origin === 'derived' ? [hatchedFill(solid), outline(solid, 1)] : [solidFill(solid)];
}

/** Figures behind their steps: stacked bars take labels only inside, so an invisible bar holds them. */
function labelSeries(
  { steps, perUnit, chartWidth, size }: StairLayout,
  table: ChartTable,
  model: ChartModel,
  look: Look,
): Xml {
  const labels = steps.map(({ mark, text, reach }, index): PointLabel => ({
    index,
    lines: [text],
    style: { size, bold: mark !== null && emphasisOf(mark, model) === 'focus', colour: COLOUR.ink },
    position: 'inBase',
    shift: reach === null ? undefined : { x: (reach.plus * perUnit) / chartWidth, y: 0 },
  }));
  const { labels: written, extension } = dataLabels(labels, { table, column: 'label' }, 2, look);
  return barSeries({ index: 2, column: 'labelPlace', table, properties: UNSEEN, labels: written, extension });
}
