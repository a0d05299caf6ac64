import type { ChartModel } from '../../model/chart-model.ts';
import type { DrawnMark, Drawing } from '../drawing.ts';
import { FONT_SIZE, isNarrow, type Frame } from '../frame.ts';
import { hatched } from '../parts/hatch.ts';
import { missingList } from '../parts/missing-reason.ts';
import { columnWidth, layoutColumns, type Column, type Segment } from '../parts/share-columns.ts';
import { placeShareLabels, shareLabelRoom, type ShareLabels } from '../parts/share-labels.ts';
import { nameKey, namesBeside, nameWidth } from '../parts/share-names.ts';
import { line, linesHeight, polygon, rect, text, type Shape } from '../parts/shape.ts';
import { textWidth } from '../parts/text-width.ts';
import { emphasisOf, toneOf } from '../parts/tone.ts';
import { wrapText } from '../parts/wrap-text.ts';

/** px */
const PLOT_HEIGHT = { wide: 300, narrow: 260 } as const;
/** Half a line, so that the label of a thin segment at the top has room. */
const TOP = 10;
const NAME_GAP = 12;
const LABEL_GAP = 8;
/** What shows between two segments, so that they can be told apart on any ground. */
const SEAM = 1.5;

/**
 * Columns of shares that add up to 100 %; ribbons between the columns show where a share goes. The names of the series
 * stand beside the last column, or above where that would leave the columns no room for their figures.
 */
export function stackedShares(model: ChartModel, frame: Frame): Drawing {
  const least = shareLabelRoom(model);
  const hasRest = layoutColumns(model, frame.width, [0, 1], least).some(({ rest }) => rest !== null);
  const namesAt = frame.width - nameWidth(model, hasRest, frame);
  const isBeside = columnWidth(model, namesAt - NAME_GAP) >= least;
  const key = isBeside ? { shapes: [], height: 0 } : nameKey(model, hasRest, frame);
  const top = TOP + key.height;
  const bottom = top + (isNarrow(frame) ? PLOT_HEIGHT.narrow : PLOT_HEIGHT.wide);
  const columns = layoutColumns(model, isBeside ? namesAt - NAME_GAP : frame.width, [top, bottom], least);
  const nextTo = (index: number): number | null => columns[index + 1]?.x ?? (isBeside ? null : frame.width);
  const places: ShareLabels = new Map(
    columns.flatMap((column, index) => [...placeShareLabels(column, nextTo(index), [key.height, bottom])]),
  );
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
      ...key.shapes,
      ...(isBeside ? namesBeside(columns, namesAt, [key.height, bottom], places, model, frame) : []),
    ],
    marks: [...segments.map((segment) => drawSegment(segment, places, model, frame)), ...missing.marks],
    over: [],
  };
}

function drawSegment({ mark, box }: Segment, places: ShareLabels, model: ChartModel, frame: Frame): DrawnMark {
  const { palette } = frame;
  const tone = toneOf(emphasisOf(mark, model), palette);
  const isHatched = mark.origin === 'derived';
  const seen = {
    ...box,
    y: box.y + Math.min(SEAM, box.height / 2),
    height: Math.max(box.height - SEAM, box.height / 2),
  };
  const fill = isHatched ? hatched(seen, tone.solid, palette.paper) : [rect(seen, { fill: tone.solid })];
  const place = places.get(mark) ?? { kind: 'none' };
  const drawn = { key: mark.key, target: box };
  if (place.kind === 'inside') {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const paint = isHatched ? { fill: palette.ink, rim: palette.paper } : { fill: tone.on };
    return { ...drawn, shapes: fill, labels: [text(mark.text, { x, y, align: 'center', bold: true, ...paint })] };
  }
  if (place.kind !== 'beside') return { ...drawn, shapes: fill, labels: [] };
  const label = text(mark.text, { x: place.x, y: place.y, fill: palette.ink, bold: true });
  return { ...drawn, shapes: [...fill, line(place.leader, palette.axis)], labels: [label] };
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
