import { slideWords } from '../../../i18n/slide-words.ts';
import { emphasisOf } from '../../../charts/parts/tone.ts';
import type { ChartModel } from '../../../model/chart-model.ts';
import { element, text, type Xml } from '../../ooxml/xml.ts';
import type { Look } from '../look.ts';
import { COLOUR, type Colour, markTone, NO_LINE, outline, solidFill } from '../paint.ts';
import type { ChartTable, Rows } from './chart-table.ts';
import { dataLabels, type PointLabel } from './data-labels.ts';
import type { Dot, DotGroup, DotShape } from './dot-groups.ts';
import type { DotRows } from './dot-table.ts';
import { type DotLayout, dotLabel } from './dots.ts';
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
  const { shape, isDerived, from, dots } = group;
  const rows = { from, to: from + dots.length };
  const reach = (column: 'minus' | 'plus'): Xml | null =>
    dots.some((dot) => dot[column] !== null) ? table.numbers(column, rows) : null;
  const [minus, plus] = [reach('minus'), reach('plus')];
  const hasReach = minus !== null || plus !== null;
  const line = reachLine(shape, isDerived, solid, soft);
  const all = groups.flatMap((each) => each.dots);
  const labels = dots.map((dot, at) => labelOf(dot, at, all, layout, model));
  const { labels: written, extension } = dataLabels(labels, { table, column: 'label', rows }, index, look);
  return scatterSeries({
    index,
    name: slideWords(look.language).dots[shape],
    marker: dotMarker(shape, isDerived, solid),
    labels: written,
    reach: hasReach ? errorBars({ direction: 'x', minus, plus, caps: shape === 'value', line }) : '',
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

function reachLine(shape: DotShape, isDerived: boolean, solid: Colour, soft: Colour): Xml {
  if (shape === 'value') return outline(COLOUR.ink, 1.25);
  if (shape === 'range') return isDerived ? outline(solid, 8, { dash: 'sysDot' }) : outline(soft, 10);
  return outline(solid, 1.75, { arrow: true });
}

function dotMarker(shape: DotShape, isDerived: boolean, colour: Colour): Xml {
  const isHollow = isDerived || shape === 'atLeast' || shape === 'atMost';
  if (shape === 'range') return marker('dash', 5, solidFill(colour), outline(colour, 2));
  return isHollow
    ? marker('circle', 9, solidFill(COLOUR.paper), outline(colour, 2.25))
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

/** Up to two figures of a row stand to the outer sides of their dots, more above and below. */
function labelOf(dot: Dot, index: number, all: readonly Dot[], layout: DotLayout, model: ChartModel): PointLabel {
  const siblings = all.filter(({ row }) => row === dot.row).toSorted((a, b) => a.x - b.x);
  const place = siblings.indexOf(dot);
  const { perUnit, size, chart, min } = layout;
  const isLeft = siblings.length === 2 && place === 0 && (dot.x - min) * perUnit > 0.6 * chart.width * 0.2;
  const position = siblings.length > 2 ? (place % 2 === 0 ? 't' : 'b') : isLeft ? 'l' : 'r';
  const reach = position === 'l' ? -(dot.minus ?? 0) : position === 'r' ? (dot.plus ?? 0) : 0;
  return {
    index,
    lines: [dotLabel(dot.mark, model)],
    style: {
      size: siblings.length > 2 ? size - 2 : size,
      bold: emphasisOf(dot.mark, model) === 'focus',
      colour: COLOUR.ink,
    },
    position,
    shift: reach === 0 ? undefined : { x: (reach * perUnit) / chart.width, y: 0 },
  };
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

/** The names of the rows, at the left end of the hairlines that lead from them to the dots. */
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
  const hairline = outline(COLOUR.grid, 0.75);
  return scatterSeries({
    index,
    name: slideWords(look.language).dots.names,
    marker: NO_MARKER,
    labels: written,
    reach: errorBars({ direction: 'x', minus: null, plus: table.numbers('plus', rows), caps: false, line: hairline }),
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
    labels,
    reach,
    element('c:xVal', {}, table.numbers('value', rows)),
    element('c:yVal', {}, table.numbers('row', rows)),
    element('c:smooth', { val: 0 }),
    extension,
  );
}
