import { fitScale, type Room } from '../../../charts/parts/fit-scale.ts';
import { textWidth } from '../../../charts/parts/text-width.ts';
import { wrapText } from '../../../charts/parts/wrap-text.ts';
import { slideWords } from '../../../i18n/slide-words.ts';
import { emphasisOf } from '../../../charts/parts/tone.ts';
import type { ChartModel, Mark } from '../../../model/chart-model.ts';
import { element, type Xml } from '../../ooxml/xml.ts';
import { widest } from '../fit-text.ts';
import type { Box } from '../length.ts';
import type { Look } from '../look.ts';
import { COLOUR, fadingFill, hatchedFill, markTone, NO_FILL, outline, solidFill } from '../paint.ts';
import { categoryAxis, valueAxis } from './axes.ts';
import { type BarPiece, BAR_PIECES, type BarPieces, barPieces, outermost } from './bar-pieces.ts';
import { chartSpace } from './chart-space.ts';
import { type ChartTable, chartTable } from './chart-table.ts';
import { dataLabels, type PointLabel } from './data-labels.ts';
import { errorBars } from './error-bars.ts';
import type { Graphic } from './graphic.ts';
import { guideColumns, guideGroup } from './bar-guides.ts';
import { type GuideLine, guideLines } from './guide-lines.ts';
import { cellText, positionName } from './names.ts';
import { provenanceColumns } from './provenance-columns.ts';
import { withinReach } from './value-scale.ts';
import { type Reach, whiskerReach } from './whiskers.ts';

/** pt */
const ROW = { highest: 58, bar: 34 } as const;
const SIZE = { largest: 14, smallest: 8 } as const;
const NAME_SHARE = 0.34;
const NAME_GAP = 12;
const LABEL_GAP = 10;
/** Of the drawn domain: how far an open end leads on, and what an axis adds beyond its last value. */
const OPEN_SHARE = 0.07;
const HEADROOM = 1.06;

const AXES = { names: 1001, values: 1002 } as const;

/** Horizontal bars from zero, a row for each mark in reading order, with what lines they are held against. */
export function bars(model: ChartModel, box: Box, look: Look): Graphic {
  const layout = layOut(model, box);
  const { rows, lines } = layout;
  const table = tableOf(layout, model);
  const pieces = BAR_PIECES.filter((piece) => rows.some((row) => row.pieces[piece] !== undefined));
  const series = pieces.map((piece, index) => pieceSeries(piece, index, layout, table, model, look));
  const group = element(
    'c:barChart',
    {},
    element('c:barDir', { val: 'bar' }),
    element('c:grouping', { val: 'clustered' }),
    element('c:varyColors', { val: 0 }),
    ...series,
    element('c:gapWidth', { val: layout.gapWidth }),
    element('c:overlap', { val: 100 }),
    element('c:axId', { val: AXES.names }),
    element('c:axId', { val: AXES.values }),
  );
  const style = { size: layout.size, colour: COLOUR.ink };
  const axes = [
    categoryAxis({ id: AXES.names, crosses: AXES.values, side: 'l', reversed: true, style, low: true }, look),
    valueAxis(
      {
        id: AXES.values,
        crosses: AXES.names,
        side: 'b',
        min: layout.min,
        max: layout.max,
        step: null,
        style,
        between: true,
      },
      look,
    ),
  ];
  const guides = guideGroup(
    lines,
    pieces.length,
    { min: layout.min, max: layout.max ?? 1, size: layout.size },
    table,
    look,
  );
  return {
    kind: 'chart',
    sheet: table.sheet,
    chart: chartSpace([group, ...guides.group, ...axes, ...guides.axes], layout.plot, '', look),
  };
}

interface BarRow {
  readonly name: string;
  readonly mark: Mark | null;
  readonly pieces: BarPieces;
  readonly reach: Reach | null;
}

interface BarLayout {
  /** First one for each line's label, then the marks. */
  readonly rows: readonly BarRow[];
  readonly lines: readonly GuideLine[];
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly min: number;
  /** null where the axis may grow with the values. */
  readonly max: number | null;
  /** pt for one of the unit */
  readonly perUnit: number;
  readonly size: number;
  /** Per cent of a bar's thickness. */
  readonly gapWidth: number;
  readonly chartWidth: number;
}

function layOut(model: ChartModel, box: Box): BarLayout {
  const lines = guideLines(model);
  const named = namedRows(model);
  const count = lines.length + named.length;
  const pitch = Math.min(ROW.highest, box.height / Math.max(1, count));
  const size = Math.max(SIZE.smallest, Math.min(SIZE.largest, Math.round(pitch * 0.55)));
  const nameLines = named.flatMap(({ name }) => wrapText(name, box.width * NAME_SHARE, size, 2));
  const left = Math.ceil(widest(nameLines, size)) + NAME_GAP;
  const domain = domainOf(model, lines);
  const openLength = (domain[1] - domain[0]) * OPEN_SHARE;
  const scale = fitScale(domain, [0, box.width - left], rooms(model, lines, size));
  const perUnit = (scale.range[1] - scale.range[0]) / (domain[1] - domain[0]);
  const min = Math.max(-LARGEST, domain[0] - scale.range[0] / perUnit);
  const isFree = lines.length === 0 && domain[0] === 0;
  const width = isFree ? scale.range[1] - scale.range[0] : box.width - left;
  return {
    rows: [
      ...lines.map(() => ({ name: '', mark: null, pieces: {}, reach: null })),
      ...named.map(({ name, mark }) => ({
        name: cellText(name, size),
        mark,
        pieces: mark === null ? {} : barPieces(mark, openLength),
        reach: mark && whiskerReach(mark, perUnit),
      })),
    ],
    lines,
    plot: { x: left / box.width, y: 0, width: width / box.width, height: (pitch * count) / box.height },
    min: isFree ? 0 : min,
    max: isFree ? null : Math.min(LARGEST, domain[1] + (box.width - left - scale.range[1]) / perUnit),
    perUnit,
    size,
    gapWidth: Math.round(Math.max(30, (pitch / Math.min(ROW.bar, pitch * 0.64) - 1) * 100)),
    chartWidth: box.width,
  };
}

/** The largest number that a spreadsheet holds. */
const LARGEST = 9.99e307;

/** Marks of one position follow one another: the first under both names, the others under that of their series alone. */
function namedRows(model: ChartModel): readonly { readonly name: string; readonly mark: Mark | null }[] {
  const isGrouped = model.series.length > 1;
  return model.positions.flatMap((position, at) => {
    const marks = model.marks.filter((mark) => mark.position === position.key);
    const name = positionName(position, model);
    if (marks.length === 0) return [{ name, mark: null }];
    const rows = marks.map((mark, index) => {
      const series = isGrouped ? (model.series.find(({ key }) => key === mark.series)?.label ?? '') : '';
      const parts = [index === 0 ? name : '', series].filter((part) => part !== '');
      return { name: parts.join(' · '), mark };
    });
    return isGrouped && at > 0 ? [{ name: '', mark: null }, ...rows] : rows;
  });
}

function domainOf({ marks }: ChartModel, lines: readonly GuideLine[]): readonly [number, number] {
  const ends = marks.flatMap(({ value, interval }) => [value, interval?.lower ?? null, interval?.upper ?? null]);
  const numbers = [0, ...lines.map(({ value }) => value), ...ends].filter((end) => end !== null).map(withinReach);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (low === high) return [0, 1];
  return [low, high + (high - Math.max(0, low)) * (HEADROOM - 1)];
}

function rooms({ marks }: ChartModel, lines: readonly GuideLine[], size: number): readonly Room[] {
  const needed = (label: string): number => LABEL_GAP + textWidth(label, size, true);
  return [
    ...marks.flatMap((mark): readonly Room[] => {
      const pieces = barPieces(mark, 0);
      const end = pieces[outermost(pieces) ?? 'value'];
      if (end === undefined) return [];
      const isOpen = pieces.openEnd !== undefined;
      const room = needed(mark.text) + (isOpen ? 60 : 0);
      return end < 0
        ? [{ at: Math.min(end, mark.interval?.lower ?? end), before: room, after: 0 }]
        : [{ at: Math.max(end, mark.interval?.upper ?? end), before: 0, after: room }];
    }),
    ...lines.map(({ value, label }) => ({ at: value, before: 0, after: needed(label) / 2 })),
  ];
}

function tableOf({ rows, lines, min, max }: BarLayout, model: ChartModel): ChartTable {
  const { columns } = slideWords(model.language);
  const pieces = BAR_PIECES.toReversed().filter(
    (piece) => piece === 'value' || rows.some((row) => row.pieces[piece] !== undefined),
  );
  return chartTable([
    { id: 'name', title: columns.name, cells: rows.map(({ name }) => name) },
    ...pieces.map((piece) => ({
      id: piece,
      title: columns[piece],
      cells: rows.map((row) => clamped(row.pieces[piece] ?? null)),
    })),
    { id: 'minus', title: columns.minus, cells: rows.map(({ reach }) => reach?.minus ?? null) },
    { id: 'plus', title: columns.plus, cells: rows.map(({ reach }) => reach?.plus ?? null) },
    { id: 'label', title: columns.label, cells: rows.map(({ mark }) => mark && cellText(mark.text, 12)) },
    ...provenanceColumns(
      rows.map(({ mark }) => mark),
      model,
    ),
    ...guideColumns(lines, rows.length, (max ?? 1) - min, model.language),
  ]);
}

function clamped(value: number | null): number | null {
  return value === null ? null : Math.max(-LARGEST, Math.min(LARGEST, value));
}

function pieceSeries(
  piece: BarPiece,
  index: number,
  layout: BarLayout,
  table: ChartTable,
  model: ChartModel,
  look: Look,
): Xml {
  const { rows } = layout;
  const points = rows.flatMap(({ mark, pieces }, at) => {
    const end = pieces[piece];
    if (mark === null || end === undefined) return [];
    return [
      element(
        'c:dPt',
        {},
        element('c:idx', { val: at }),
        element('c:invertIfNegative', { val: 0 }),
        element('c:bubble3D', { val: 0 }),
        pieceFill(piece, end, pieces, mark, model),
      ),
    ];
  });
  const { labels, extension } = dataLabels(labelsOf(piece, layout, model), { table, column: 'label' }, index, look);
  const hasWhiskers = piece === 'value' && rows.some(({ reach }) => reach !== null);
  return element(
    'c:ser',
    {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    table.heading(piece),
    element('c:spPr', {}, solidFill(COLOUR.context)),
    element('c:invertIfNegative', { val: 0 }),
    ...points,
    labels,
    hasWhiskers
      ? errorBars({
          minus: table.numbers('minus'),
          plus: table.numbers('plus'),
          caps: true,
          line: outline(COLOUR.ink, 1.25),
        })
      : '',
    element('c:cat', {}, table.texts('name')),
    element('c:val', {}, table.numbers(piece)),
    extension,
  );
}

function pieceFill(piece: BarPiece, end: number, pieces: BarPieces, mark: Mark, model: ChartModel): Xml {
  const { solid, soft } = markTone(emphasisOf(mark, model));
  const backwards = end < 0;
  const isDerived = mark.origin === 'derived';
  switch (piece) {
    case 'value':
      return element(
        'c:spPr',
        {},
        isDerived ? hatchedFill(solid) : solidFill(solid),
        isDerived ? outline(solid, 1) : '',
      );
    case 'range':
    case 'rangeBelow':
      return element('c:spPr', {}, isDerived ? hatchedFill(soft) : solidFill(soft), outline(solid, 0.75));
    case 'upTo':
      return element(
        'c:spPr',
        {},
        fadingFill(solid, COLOUR.paper, { backwards }),
        outline(solid, 1, { dash: 'sysDash' }),
      );
    case 'openEnd':
      return element(
        'c:spPr',
        {},
        fadingFill(solid, COLOUR.paper, { backwards, from: Math.abs((pieces.value ?? 0) / (end || 1)) }),
        element('a:ln', {}, NO_FILL),
      );
  }
}

/** The label of a row belongs to the piece that reaches furthest, and stands behind its whisker. */
function labelsOf(
  piece: BarPiece,
  { rows, perUnit, chartWidth, size }: BarLayout,
  model: ChartModel,
): readonly PointLabel[] {
  return rows.flatMap(({ mark, pieces, reach }, index) => {
    const end = pieces[piece];
    if (mark === null || end === undefined || outermost(pieces) !== piece) return [];
    const offset = reach === null ? 0 : (end < 0 ? -reach.minus : reach.plus) * perUnit;
    return [
      {
        index,
        lines: [cellText(mark.text, 12)],
        style: { size, bold: emphasisOf(mark, model) === 'focus', colour: COLOUR.ink },
        position: 'outEnd' as const,
        shift: Math.abs(offset) < 1 ? undefined : { x: offset / chartWidth, y: 0 },
      },
    ];
  });
}
