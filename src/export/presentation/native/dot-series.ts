import { slideWords } from '../slide-words.ts';
import type { ChartModel } from '../../../model/chart-model.ts';
import { element, text, type Xml } from '../../ooxml/xml.ts';
import type { Look } from '../look.ts';
import { COLOUR, type Colour, markTone, NO_LINE, outline, solidFill } from '../paint.ts';
import type { ChartTable, Rows } from './chart-table.ts';
import { dataLabels, type PointLabel } from './data-labels.ts';
import type { DotGroup, DotShape } from './dot-groups.ts';
import type { DotRows } from './dot-table.ts';
import { type DotLayout } from './dot-layout.ts';
import { dotPointLabel } from './dot-labels.ts';
import { errorBars } from './error-bars.ts';
import type { GuideLine } from './guide-lines.ts';

/** Dots that are drawn alike: filled where printed, hollow where computed; ranges as bands, open ends as arrows. */
export function dotSeries(
  group: DotGroup,
  index: number,
  {
    groups,
    table,
    layout,
    model,
    look,
  }: DotContext & { readonly groups: readonly DotGroup[]; readonly model: ChartModel },
): Xml {
  const { solid, soft } = markTone(group.emphasis);
  const { shape, isDerived, rows, dots } = group;
  const line = seriesLine(shape, isDerived, solid);
  const all = groups.flatMap((each) => each.dots);
  const labels = dots.map((dot, at) => dotPointLabel(dot, at, all, layout, model));
  const { labels: written, extension } = dataLabels(labels, { table, column: 'label', rows }, index, look);
  return scatterSeries({
    index,
    name: slideWords(look.language).dots[shape],
    line,
    marker: dotMarker(shape, isDerived, solid, soft),
    points: shape === 'atLeast' || shape === 'atMost' ? tip(line) : '',
    labels: written,
    reach: dots.some(({ reach }) => reach !== null) ? errorBars(table, { direction: 'x', rows }) : '',
    rows,
    table,
    extension,
  });
}

export interface DotContext {
  readonly table: ChartTable;
  readonly layout: DotLayout;
  readonly look: Look;
}

/** Ranges are bands, dotted where computed; open ends are arrows. */
function seriesLine(shape: DotShape, isDerived: boolean, solid: Colour): Xml {
  if (shape === 'value') return NO_LINE;
  if (shape === 'range') return outline(solid, 6, isDerived ? { dash: 'sysDot' } : {});
  return outline(solid, 2, { arrow: true, dash: isDerived ? 'sysDash' : undefined });
}

function dotMarker(shape: DotShape, isDerived: boolean, colour: Colour, soft: Colour): Xml {
  const isHollow = isDerived || shape === 'atLeast' || shape === 'atMost';
  if (shape === 'range') return NO_MARKER;
  return isHollow
    ? marker('circle', 9, solidFill(soft), outline(colour, 2.25))
    : marker('circle', 11, solidFill(colour), NO_LINE);
}

function marker(symbol: string, size: number, fill: Xml, line: Xml): Xml {
  return element(
    'c:marker',
    {},
    element('c:symbol', { val: symbol }),
    element('c:size', { val: size }),
    element('c:spPr', {}, fill, line),
  );
}

const NO_MARKER = element('c:marker', {}, element('c:symbol', { val: 'none' }));

/** The tip of an arrow has no dot. */
function tip(line: Xml): Xml {
  return element(
    'c:dPt',
    {},
    element('c:idx', { val: 1 }),
    NO_MARKER,
    element('c:bubble3D', { val: 0 }),
    element('c:spPr', {}, line),
  );
}

/** A line across all rows with what it stands for on top. */
export function guideSeries(
  line: GuideLine,
  at: number,
  index: number,
  marks: number,
  { table, layout, look }: DotContext,
): Xml {
  const rows = { from: marks + 2 * at, to: marks + 2 * at + 2 };
  const label: PointLabel = {
    index: 1,
    lines: [line.label],
    style: { size: layout.size - 1, bold: true, colour: line.colour },
    position: 't',
  };
  const { labels, extension } = dataLabels([label], { table, column: 'label', rows }, index, look);
  return scatterSeries({
    index,
    name: line.name,
    line: outline(line.colour, 1.5, { dash: 'dash' }),
    marker: NO_MARKER,
    labels,
    reach: '',
    rows,
    table,
    extension,
  });
}

/** The names of the rows, at the left end of the hairlines that lead from them to the dots: points that are not seen. */
export function nameSeries(
  { names, lines }: DotRows,
  index: number,
  marks: number,
  { table, layout, look }: DotContext,
): Xml {
  const from = marks + 2 * lines.length;
  const rows = { from, to: from + names.length };
  const labels = names.map(({ lines: words }, at): PointLabel => ({
    index: at,
    lines: words,
    style: { size: layout.size, colour: COLOUR.ink },
    position: 'l',
  }));
  const { labels: written, extension } = dataLabels(labels, { table, column: 'label', rows }, index, look);
  return scatterSeries({
    index,
    name: slideWords(look.language).dots.names,
    marker: NO_MARKER,
    labels: written,
    reach: '',
    rows,
    table,
    extension,
  });
}

interface ScatterSeries {
  readonly index: number;
  readonly name: string;
  readonly line?: Xml;
  readonly marker: Xml;
  readonly points?: Xml;
  readonly labels: Xml;
  readonly reach: Xml;
  readonly rows: Rows;
  readonly table: ChartTable;
  readonly extension: Xml;
}

function scatterSeries({
  index,
  name,
  line = NO_LINE,
  marker: symbol,
  points = '',
  labels,
  reach,
  rows,
  table,
  extension,
}: ScatterSeries): Xml {
  return element(
    'c:ser',
    {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    element('c:tx', {}, element('c:v', {}, text(name))),
    element('c:spPr', {}, line),
    symbol,
    points,
    labels,
    reach,
    element('c:xVal', {}, table.numbers('value', rows)),
    element('c:yVal', {}, table.numbers('row', rows)),
    element('c:smooth', { val: 0 }),
    extension,
  );
}
