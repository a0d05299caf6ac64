import type { ChartModel, Mark } from '../../model/chart-model.ts';
import { boundsOf, magnitude } from '../../model/magnitude.ts';
import type { DrawnMark, Drawing } from '../drawing.ts';
import { FONT_SIZE, isNarrow, type Frame } from '../frame.ts';
import { extentOf } from '../parts/extent.ts';
import { fitScale, type Room, type Scale } from '../parts/fit-scale.ts';
import { missingReason, reasonHeight } from '../parts/missing-reason.ts';
import { arrow, type OpenDirection, TAIL } from '../parts/open-end.ts';
import { originLine } from '../parts/origin-line.ts';
import { DOT_RADIUS, dotReach, quantityDot } from '../parts/quantity-dot.ts';
import { referenceHeader, referencesOf, type HeaderLine } from '../parts/reference-lines.ts';
import { layoutRows, NARROW_INSET, plotLeft, type Row } from '../parts/row-layout.ts';
import { keepInside, line, text } from '../parts/shape.ts';
import { textWidth } from '../parts/text-width.ts';
import { emphasisOf, toneOf } from '../parts/tone.ts';
import { valueTicks } from '../parts/value-ticks.ts';

/** px */
const CONTENT = 20;
const GAP_BEFORE_LABEL = 6;
const AXIS_LABELS = 24;
const ORIGIN = 0;

/** How far each peer stands from the region compared, whose own place is the line at 0. */
export function gapToPeers(model: ChartModel, frame: Frame): Drawing {
  const left = plotLeft(model.positions, frame);
  const scale = fitScale(extentOf(model, ORIGIN), [left, frame.width - DOT_RADIUS], rooms(model));
  const header = referenceHeader([...originHeader(model, frame), ...referencesOf(model, frame)], scale, frame);
  const indent = isNarrow(frame) && scale(ORIGIN) < NARROW_INSET ? NARROW_INSET : 0;
  const { rows, bottom } = layoutRows(
    model.positions,
    model,
    frame,
    header.height,
    ({ key }) => ({
      height: Math.max(CONTENT, reasonHeight(model.marks.filter((mark) => mark.position === key))),
    }),
    indent,
  );
  const marks = rows.flatMap((row) => gapsOf(row, model, frame, scale));
  const figures = marks.flatMap(({ labels }) => labels);
  return {
    height: Math.ceil(bottom + AXIS_LABELS),
    grid: {
      direction: 'horizontal',
      scale,
      extent: [header.height, bottom],
      ticks: valueTicks(model, scale, 'horizontal', frame.width),
    },
    under: [
      ...originLine(rows, scale, ORIGIN, frame),
      ...header.draw(0, bottom, figures),
      ...rows.map(({ label }) => label),
    ],
    marks,
    over: [],
  };
}

/** The region compared is what the chart is about: its line carries the colour of the focus. */
function originHeader({ baseline }: ChartModel, { palette }: Frame): readonly HeaderLine[] {
  return baseline === null
    ? []
    : [{ value: ORIGIN, label: baseline.label, colour: palette.focus, width: 2, dash: false }];
}

function gapsOf(row: Row, model: ChartModel, frame: Frame, scale: Scale): readonly DrawnMark[] {
  const target = { x: 0, y: row.top, width: frame.width, height: row.height };
  return model.marks
    .filter((mark) => mark.position === row.position.key)
    .map((mark) => ({ key: mark.key, ...gap(mark, row, model, frame, scale), target }));
}

function gap(
  mark: Mark,
  row: Row,
  model: ChartModel,
  { palette, width }: Frame,
  scale: Scale,
): Pick<DrawnMark, 'shapes' | 'labels'> {
  const y = row.contentTop + row.contentHeight / 2;
  const height = magnitude(mark);
  if (height === null) {
    const place = { x: scale(ORIGIN) + GAP_BEFORE_LABEL, y, right: width };
    return { shapes: [], labels: missingReason(mark, place, model.language, palette) };
  }
  const tone = toneOf(model.baseline === null ? emphasisOf(mark, model) : mark.emphasis, palette);
  const dot = quantityDot(mark, y, scale, tone, palette);
  const isNegative = height < ORIGIN;
  const through = openThroughOrigin(mark);
  const stem = line(
    [
      [scale(ORIGIN), y],
      [scale(height), y],
    ],
    tone.solid,
    { lineWidth: 2.5, ...(mark.origin === 'derived' ? { lineDash: [4, 3] } : {}) },
  );
  const label = text(mark.text, {
    x: isNegative ? dot.left - GAP_BEFORE_LABEL : dot.right + GAP_BEFORE_LABEL,
    y,
    fill: palette.ink,
    align: isNegative ? 'right' : 'left',
    bold: true,
    rim: palette.paper,
  });
  if (through !== null) {
    const tip = scale(ORIGIN) + through * TAIL;
    const lead = arrow(tip, y, through, tone.solid, Math.abs(tip - scale(height)));
    return { shapes: [...lead, ...dot.shapes], labels: [keepInside(label, width)] };
  }
  return { shapes: [stem, ...dot.shapes], labels: [keepInside(label, width)] };
}

/** Where a gap may be anything from its one bound through none to the other side, to which side it is open. */
function openThroughOrigin({ value, interval }: Mark): OpenDirection | null {
  if (value !== null || interval === null) return null;
  const { lower, upper } = interval;
  if (lower === null && upper !== null && upper > ORIGIN) return -1;
  return upper === null && lower !== null && lower < ORIGIN ? 1 : null;
}

function rooms({ marks }: ChartModel): readonly Room[] {
  return marks.flatMap((mark) => {
    const height = magnitude(mark);
    if (height === null) return [];
    const reach = dotReach(mark);
    const label = GAP_BEFORE_LABEL + textWidth(mark.text, FONT_SIZE.value, true);
    const { lower, upper } = boundsOf(mark);
    const own =
      height < ORIGIN
        ? { at: lower ?? height, before: reach.before + label, after: DOT_RADIUS }
        : { at: upper ?? height, before: DOT_RADIUS, after: reach.after + label };
    return openThroughOrigin(mark) === null ? [own] : [own, { at: ORIGIN, before: TAIL, after: TAIL }];
  });
}
