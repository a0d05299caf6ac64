import { sum } from 'd3-array';

import { chartWords } from '../../i18n/chart-words.ts';
import type { ChartModel, Mark, Position, Series } from '../../model/chart-model.ts';
import { magnitude } from '../../model/magnitude.ts';
import type { DrawnMark, Drawing } from '../drawing.ts';
import { FONT_SIZE, isNarrow, type Frame } from '../frame.ts';
import { spreadApart } from '../parts/spread-apart.ts';
import { hatched } from '../parts/hatch.ts';
import { line, linesHeight, polygon, rect, text, type Box, type Shape } from '../parts/shape.ts';
import { textWidth } from '../parts/text-width.ts';
import { emphasisOf, toneOf } from '../parts/tone.ts';
import { wrapText } from '../parts/wrap-text.ts';

/** px */
const PLOT_HEIGHT = { wide: 300, narrow: 260 } as const;
const TOP = 4;
const NAME_GAP = 12;
const NAME_SHARE = 0.3;
const WIDEST_COLUMN = 132;
/** Share of the distance between columns that a column fills. */
const FILLED = 0.58;
/** Segments lower than this have no room for their label inside. */
const LEAST_FOR_LABEL = 18;
const WHOLE = 100;
/** Shares are printed to a tenth, so that a sum within a few tenths of 100 is 100. */
const ROUNDING = 0.5;

/** Columns of shares that add up to 100 %; ribbons between the columns show where a share goes. */
export function stackedShares(model: ChartModel, frame: Frame): Drawing {
  const plot = layoutColumns(model, frame);
  const segments = plot.columns.flatMap((column) => column.segments);
  return {
    height: Math.ceil(plot.bottom + plot.labelsHeight),
    grid: null,
    under: [...ribbons(plot, model, frame), ...columnLabels(plot, frame), ...names(plot, model, frame)],
    marks: segments.map((segment) => drawSegment(segment, model, frame)),
    over: [],
  };
}

interface Segment {
  readonly mark: Mark;
  readonly box: Box;
}

interface Column {
  readonly position: Position;
  readonly segments: readonly Segment[];
  /** What the figures leave of 100 %; null where they add up. */
  readonly rest: Box | null;
  readonly x: number;
  readonly width: number;
}

interface Plot {
  readonly columns: readonly Column[];
  readonly bottom: number;
  readonly labelsHeight: number;
  /** Where the names of the series begin. */
  readonly namesAt: number;
}

function layoutColumns(model: ChartModel, frame: Frame): Plot {
  const nameWidth = widestName(model, frame);
  const namesAt = frame.width - nameWidth;
  const pitch = (namesAt - NAME_GAP) / (model.positions.length - 1 + FILLED);
  const width = Math.min(WIDEST_COLUMN, pitch * FILLED);
  const step = model.positions.length === 1 ? 0 : (namesAt - NAME_GAP - width) / (model.positions.length - 1);
  const bottom = TOP + (isNarrow(frame) ? PLOT_HEIGHT.narrow : PLOT_HEIGHT.wide);
  const columns = model.positions.map((position, index) => layoutColumn(position, index * step, width, bottom, model));
  const lines = model.positions.map(
    ({ label }) => wrapText(label, Math.max(width, step - 8), FONT_SIZE.label, 2).length,
  );
  return { columns, bottom, labelsHeight: 8 + linesHeight(Math.max(1, ...lines), FONT_SIZE.label), namesAt };
}

function layoutColumn(position: Position, x: number, width: number, bottom: number, model: ChartModel): Column {
  const perShare =
    (bottom - TOP) /
    Math.max(
      WHOLE,
      sum(
        model.marks.filter((mark) => mark.position === position.key),
        (mark) => magnitude(mark) ?? 0,
      ),
    );
  const segments: Segment[] = [];
  let y = bottom;
  for (const series of fromBottom(model)) {
    const mark = model.marks.find((each) => each.position === position.key && each.series === series.key);
    const share = mark === undefined ? null : magnitude(mark);
    if (mark === undefined || share === null) continue;
    const height = share * perShare;
    y -= height;
    segments.push({ mark, box: { x, y, width, height } });
  }
  const left = (y - TOP) / perShare;
  return { position, segments, rest: left > ROUNDING ? { x, y: TOP, width, height: y - TOP } : null, x, width };
}

/** The series in focus stands on the base line, where its change can be read best. */
function fromBottom({ series }: ChartModel): readonly Series[] {
  return series.toSorted((a, b) => Number(b.emphasis === 'focus') - Number(a.emphasis === 'focus'));
}

function drawSegment({ mark, box }: Segment, model: ChartModel, { palette }: Frame): DrawnMark {
  const tone = toneOf(emphasisOf(mark, model), palette);
  const bar = mark.origin === 'derived' ? hatched(box, tone.solid, palette.paper) : [rect(box, { fill: tone.solid })];
  const edge = line(
    [
      [box.x, box.y],
      [box.x + box.width, box.y],
    ],
    palette.paper,
    { lineWidth: 1.5 },
  );
  const fitsInside = box.height >= LEAST_FOR_LABEL && box.width >= textWidth(mark.text, FONT_SIZE.value, true);
  const isOnPaper = mark.origin === 'derived' || !fitsInside;
  const label = text(mark.text, {
    x: fitsInside ? box.x + box.width / 2 : box.x + box.width + 4,
    y: box.y + box.height / 2,
    fill: isOnPaper ? palette.ink : tone.on,
    align: fitsInside ? 'center' : 'left',
    bold: true,
    ...(isOnPaper ? { rim: palette.paper } : {}),
  });
  return { key: mark.key, shapes: [...bar, edge, label], target: box };
}

/** Soft bands that lead each series from one column to the next. */
function ribbons({ columns }: Plot, model: ChartModel, { palette }: Frame): readonly Shape[] {
  const hatchedRests = columns.flatMap(({ rest }) =>
    rest === null ? [] : hatched(rest, palette.context, palette.paper),
  );
  const bands = columns.slice(1).flatMap((column, index) => {
    const before = columns[index]?.segments ?? [];
    return column.segments.flatMap(({ mark, box: to }) => {
      const from = before.find((segment) => segment.mark.series === mark.series)?.box;
      if (from === undefined) return [];
      const points = [
        [from.x + from.width, from.y],
        [to.x, to.y],
        [to.x, to.y + to.height],
        [from.x + from.width, from.y + from.height],
      ] as const;
      return [polygon(points, { fill: toneOf(emphasisOf(mark, model), palette).soft, opacity: 0.6 })];
    });
  });
  return [...bands, ...hatchedRests];
}

function columnLabels({ columns, bottom }: Plot, { palette }: Frame): readonly Shape[] {
  const step = (columns[1]?.x ?? Number.POSITIVE_INFINITY) - (columns[0]?.x ?? 0);
  return columns.map(({ position, x, width }) =>
    text(wrapText(position.label, Math.max(width, Math.min(step - 8, 200)), FONT_SIZE.label, 2), {
      x: x + width / 2,
      y: bottom + 8,
      fill: palette.ink,
      align: 'center',
      verticalAlign: 'top',
    }),
  );
}

/** The names of the series beside the last column, level with their segments and never on top of each other. */
function names({ columns, namesAt, bottom }: Plot, model: ChartModel, frame: Frame): readonly Shape[] {
  const last = columns.at(-1);
  if (last === undefined) return [];
  const segments = last.segments.map(({ mark, box }) => {
    const series = model.series.find(({ key }) => key === mark.series);
    return { label: series?.label ?? '', bold: emphasisOf(mark, model) === 'focus', box };
  });
  const rest =
    last.rest === null ? [] : [{ label: chartWords(model.language).unaccounted, bold: false, box: last.rest }];
  const blocks = [...segments, ...rest].map(({ label, bold, box }) => {
    const lines = wrapText(label, frame.width - namesAt, FONT_SIZE.label * 1.06, 4);
    return { lines, bold, centre: box.y + box.height / 2, height: linesHeight(lines.length, FONT_SIZE.label) };
  });
  const centres = spreadApart(blocks, [TOP, bottom]);
  return blocks.map(({ lines, bold }, index) =>
    text(lines, { x: namesAt, y: centres[index] ?? 0, fill: frame.palette.ink, bold }),
  );
}

function widestName(model: ChartModel, { width }: Frame): number {
  const most = width * NAME_SHARE;
  const lines = model.series.flatMap(({ label }) => wrapText(label, most, FONT_SIZE.label * 1.06, 4));
  return Math.min(most, Math.ceil(Math.max(0, ...lines.map((each) => textWidth(each, FONT_SIZE.label, true)))));
}
