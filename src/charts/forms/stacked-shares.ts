import { chartWords } from '../../i18n/chart-words.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import type { DrawnMark, Drawing } from '../drawing.ts';
import { FONT_SIZE, isNarrow, type Frame } from '../frame.ts';
import { hatched } from '../parts/hatch.ts';
import { missingList } from '../parts/missing-reason.ts';
import { layoutColumns, type Column, type Segment } from '../parts/share-columns.ts';
import { line, linesHeight, polygon, rect, text, type Shape } from '../parts/shape.ts';
import { spreadApart } from '../parts/spread-apart.ts';
import { textWidth } from '../parts/text-width.ts';
import { emphasisOf, toneOf } from '../parts/tone.ts';
import { wrapText } from '../parts/wrap-text.ts';

/** px */
const PLOT_HEIGHT = { wide: 300, narrow: 260 } as const;
/** Half a line, so that the label of a thin segment at the top has room. */
const TOP = 10;
const NAME_GAP = 12;
const LABEL_GAP = 8;
/** Segments lower than this have no room for their label inside. */
const LEAST_FOR_LABEL = 18;
/** Share of the width that the names of the series may take. */
const NAME_SHARE = 0.3;
const NAME_LINES = 4;

/** Columns of shares that add up to 100 %; ribbons between the columns show where a share goes. */
export function stackedShares(model: ChartModel, frame: Frame): Drawing {
  const hasRest = layoutColumns(model, frame.width, [0, 1]).some(({ rest }) => rest !== null);
  const namesAt = frame.width - widestName(model, hasRest, frame);
  const bottom = TOP + (isNarrow(frame) ? PLOT_HEIGHT.narrow : PLOT_HEIGHT.wide);
  const columns = layoutColumns(model, namesAt - NAME_GAP, [TOP, bottom]);
  const labels = columnLabels(columns, bottom + LABEL_GAP, frame);
  const missing = missingList(model, bottom + LABEL_GAP + labels.height, frame);
  const segments = columns.flatMap((column) => column.segments);
  return {
    height: Math.ceil(bottom + LABEL_GAP + labels.height + missing.height),
    grid: null,
    under: [
      ...ribbons(columns, model, frame),
      ...columns.flatMap((column) => restOf(column, frame)),
      ...labels.shapes,
      ...names(columns, namesAt, bottom, model, frame),
    ],
    marks: [...segments.map((segment) => drawSegment(segment, model, frame)), ...missing.marks],
    over: [],
  };
}

function drawSegment({ mark, box }: Segment, model: ChartModel, frame: Frame): DrawnMark {
  const { palette } = frame;
  const tone = toneOf(emphasisOf(mark, model), palette);
  const isHatched = mark.origin === 'derived';
  const fill = isHatched ? hatched(box, tone.solid, palette.paper) : [rect(box, { fill: tone.solid })];
  const right = box.x + box.width;
  const edge = line(
    [
      [box.x, box.y],
      [right, box.y],
    ],
    palette.paper,
    { lineWidth: 1.5 },
  );
  const width = textWidth(mark.text, FONT_SIZE.value, true);
  const isInside = box.height >= LEAST_FOR_LABEL && box.width >= width;
  const centre = isInside ? box.x + box.width / 2 : Math.min(right + 4 + width / 2, frame.width - width / 2);
  const label = text(mark.text, {
    x: centre,
    y: box.y + box.height / 2,
    fill: isInside && !isHatched ? tone.on : palette.ink,
    align: 'center',
    bold: true,
    ...(isInside && !isHatched ? {} : { rim: palette.paper }),
  });
  return { key: mark.key, shapes: [...fill, edge], labels: [label], target: box };
}

/** Soft bands that lead each series from one column to the next. */
function ribbons(columns: readonly Column[], model: ChartModel, { palette }: Frame): readonly Shape[] {
  return columns.slice(1).flatMap((column, index) => {
    const before = columns[index]?.segments ?? [];
    return column.segments.flatMap(({ mark, box: to }) => {
      const from = before.find((segment) => segment.mark.series === mark.series)?.box;
      if (from === undefined) return [];
      const right = from.x + from.width;
      const points = [
        [right, from.y],
        [to.x, to.y],
        [to.x, to.y + to.height],
        [right, from.y + from.height],
      ] as const;
      return [polygon(points, { fill: toneOf(emphasisOf(mark, model), palette).soft, opacity: 0.6 })];
    });
  });
}

function restOf({ rest }: Column, { palette }: Frame): readonly Shape[] {
  return rest === null ? [] : hatched(rest, palette.context, palette.paper);
}

/** The names of the positions under their columns, kept inside the picture. */
function columnLabels(
  columns: readonly Column[],
  y: number,
  { palette, width }: Frame,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const step = (columns[1]?.x ?? width) - (columns[0]?.x ?? 0);
  const labels = columns.map((column) => ({
    column,
    lines: wrapText(column.position.label, step - LABEL_GAP, FONT_SIZE.label, 2),
  }));
  const shapes = labels.map(({ column, lines }) => {
    const half = Math.max(0, ...lines.map((each) => textWidth(each, FONT_SIZE.label))) / 2;
    const x = Math.max(half, Math.min(width - half, column.x + column.width / 2));
    return text(lines, { x, y, fill: palette.ink, align: 'center', verticalAlign: 'top' });
  });
  return { shapes, height: linesHeight(Math.max(1, ...labels.map(({ lines }) => lines.length)), FONT_SIZE.label) };
}

/** The names of the series beside the last column, level with their segments and never on top of each other. */
function names(
  columns: readonly Column[],
  x: number,
  bottom: number,
  model: ChartModel,
  frame: Frame,
): readonly Shape[] {
  const last = columns.at(-1);
  if (last === undefined) return [];
  const segments = last.segments.map(({ mark, box }) => {
    const series = model.series.find(({ key }) => key === mark.series);
    return { label: series?.label ?? '', bold: emphasisOf(mark, model) === 'focus', box };
  });
  const unaccounted = { label: chartWords(model.language).unaccounted, bold: false };
  const rest = last.rest === null ? [] : [{ ...unaccounted, box: last.rest }];
  const blocks = [...segments, ...rest].map(({ label, bold, box }) => {
    const lines = nameLines(label, frame.width - x);
    return { lines, bold, centre: box.y + box.height / 2, height: linesHeight(lines.length, FONT_SIZE.label) };
  });
  const centres = spreadApart(blocks, [0, bottom]);
  return blocks.map(({ lines, bold }, index) =>
    text(lines, { x, y: centres[index] ?? 0, fill: frame.palette.ink, bold }),
  );
}

function widestName({ series, language }: ChartModel, hasRest: boolean, { width }: Frame): number {
  const most = width * NAME_SHARE;
  const labels = [...series.map(({ label }) => label), ...(hasRest ? [chartWords(language).unaccounted] : [])];
  const widths = labels
    .flatMap((label) => nameLines(label, most))
    .map((each) => textWidth(each, FONT_SIZE.label, true));
  return Math.min(most, Math.ceil(Math.max(0, ...widths)));
}

function nameLines(label: string, width: number): readonly string[] {
  return wrapText(label, width, FONT_SIZE.label * 1.06, NAME_LINES);
}
