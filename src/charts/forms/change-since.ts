import { max } from 'd3-array';

import { parsePeriod, periodBounds } from '../../domain/period.ts';
import type { ChartModel, Mark } from '../../model/chart-model.ts';
import { magnitude } from '../../model/magnitude.ts';
import type { DrawnMark, Drawing } from '../drawing.ts';
import { FONT_SIZE, isNarrow, type Frame } from '../frame.ts';
import { extentOf } from '../parts/extent.ts';
import { linearScale, type Scale } from '../parts/fit-scale.ts';
import { missingList } from '../parts/missing-reason.ts';
import { verticalArrow } from '../parts/open-end.ts';
import { circle, line, linesHeight, text, type Point, type Shape } from '../parts/shape.ts';
import { spreadApart } from '../parts/spread-apart.ts';
import { textWidth } from '../parts/text-width.ts';
import { emphasisOf, toneOf } from '../parts/tone.ts';
import { valueTicks } from '../parts/value-ticks.ts';
import { whisker } from '../parts/whisker.ts';
import { shorten, wrapText } from '../parts/wrap-text.ts';
import { openEnd } from '../../domain/quantity.ts';

/** px */
const PLOT_HEIGHT = { wide: 280, narrow: 240 } as const;
const TOP = 14;
const PERIOD_LABELS = 28;
const DOT = 4.5;
const GAP = { afterTicks: 12, beforeValue: 22, beforeName: 8, betweenLabels: 5 } as const;
/** Share of the width that the labels at the line ends may take. */
const LABEL_SHARE = 0.42;

/** Lines from the base period, where all are 1, to the multiples they reach, each named at its end. */
export function changeSince(model: ChartModel, frame: Frame): Drawing {
  const labels = layoutLabels(model, frame);
  const height = Math.max(
    isNarrow(frame) ? PLOT_HEIGHT.narrow : PLOT_HEIGHT.wide,
    labels.reduce((total, label) => total + label.height, 0),
  );
  const bottom = TOP + height;
  const right = frame.width - Math.max(0, ...labels.map(({ width }) => width)) - GAP.beforeValue;
  const y = linearScale(extentOf(model, model.baseline?.value ?? null), [bottom, TOP]);
  const ticks = valueTicks(model, y, 'vertical', frame.width);
  const left = Math.max(0, ...ticks.map(({ label }) => textWidth(label, FONT_SIZE.small))) + GAP.afterTicks;
  const plot: Plot = { x: timeScale(model, [left, right]), y, left, right, bottom };
  const missing = missingList(model, bottom + PERIOD_LABELS, frame);
  return {
    height: Math.ceil(bottom + PERIOD_LABELS + missing.height),
    grid: { direction: 'vertical', scale: y, extent: [left, right], ticks },
    under: [...baseLine(model, plot, frame), ...periodLabels(model, plot, frame)],
    marks: [...drawMarks(model, plot, labels, frame), ...missing.marks],
    over: [],
  };
}

interface Plot {
  /** px of each position by its key. */
  readonly x: ReadonlyMap<string, number>;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** The value and name at the end of a line, side by side or, on narrow widths, one under the other. */
interface EndLabel {
  readonly value: string;
  readonly name: readonly string[];
  /** Where the name stands from the left and from the middle of the label. */
  readonly nameOffset: Point;
  readonly valueOffset: number;
  readonly width: number;
  readonly height: number;
}

/** The last mark with a figure of each series: what its line is named at. */
function lineEnds({ series, marks }: ChartModel): readonly Mark[] {
  return series.flatMap(({ key }) => marks.filter((mark) => mark.series === key && magnitude(mark) !== null).slice(-1));
}

function layoutLabels(model: ChartModel, frame: Frame): readonly EndLabel[] {
  const ends = lineEnds(model);
  const valueWidth = Math.ceil(max(ends, ({ text: value }) => textWidth(value, FONT_SIZE.value, true)) ?? 0);
  const indent = isNarrow(frame) ? 0 : valueWidth + GAP.beforeName;
  return ends.map((mark) => {
    const label = model.series.find(({ key }) => key === mark.series)?.label ?? '';
    const room = Math.max(FONT_SIZE.label * 3, frame.width * LABEL_SHARE - indent);
    const name = wrapText(label, room, FONT_SIZE.label * 1.06, 3);
    const nameWidth = Math.max(0, ...name.map((each) => textWidth(each, FONT_SIZE.label, true)));
    const lines = isNarrow(frame) ? name.length + 1 : Math.max(1, name.length);
    const line = linesHeight(1, FONT_SIZE.label);
    return {
      value: mark.text,
      name,
      nameOffset: [indent, isNarrow(frame) ? line / 2 : 0],
      valueOffset: isNarrow(frame) ? (-name.length * line) / 2 : 0,
      width: Math.ceil(Math.max(valueWidth, indent + nameWidth)),
      height: lines * line + GAP.betweenLabels,
    };
  });
}

/** Places periods by their middle, so that years apart stand apart. */
function timeScale({ positions }: ChartModel, [left, right]: readonly [number, number]): ReadonlyMap<string, number> {
  const times = positions.map(({ key }, index) => middleOf(key) ?? index);
  const scale = linearScale([Math.min(...times), Math.max(...times)], [left + DOT, right]);
  return new Map(positions.map(({ key }, index) => [key, scale(times[index] ?? 0)]));
}

function middleOf(key: string): number | undefined {
  const period = parsePeriod(key);
  if (period === undefined) return undefined;
  const { start, end } = periodBounds(period);
  return (Date.parse(start) + Date.parse(end)) / 2;
}

function baseLine({ baseline }: ChartModel, { y, left, right }: Plot, { palette }: Frame): readonly Shape[] {
  if (baseline === null) return [];
  const height = Math.round(y(baseline.value)) + 0.5;
  return [
    line(
      [
        [left, height],
        [right, height],
      ],
      palette.axis,
    ),
  ];
}

function periodLabels(model: ChartModel, { x, bottom }: Plot, { palette, width }: Frame): readonly Shape[] {
  const shown = model.positions.map(({ key, label }) => {
    const isBase = model.baseline !== null && label === model.baseline.label;
    const room = Math.max(FONT_SIZE.small, width / model.positions.length - 16);
    const words = shorten(isBase ? `${label} = ${String(model.baseline.value)}` : label, room, FONT_SIZE.small);
    const half = textWidth(words, FONT_SIZE.small) / 2;
    return { words, centre: Math.max(half, Math.min(width - half, x.get(key) ?? 0)), height: half * 2 + 8 };
  });
  const centres = spreadApart(shown, [0, width]);
  return shown.map(({ words }, index) =>
    text(words, {
      x: centres[index] ?? 0,
      y: bottom + 10,
      fill: palette.ink,
      size: FONT_SIZE.small,
      align: 'center',
      verticalAlign: 'top',
    }),
  );
}

function drawMarks(model: ChartModel, plot: Plot, labels: readonly EndLabel[], frame: Frame): readonly DrawnMark[] {
  const ends = lineEnds(model);
  const wishes = ends.map((mark, index) => ({
    centre: plot.y(magnitude(mark) ?? 1),
    height: labels[index]?.height ?? 0,
  }));
  const centres = spreadApart(wishes, [0, plot.bottom + PERIOD_LABELS]);
  return model.marks.flatMap((mark) => {
    const end = ends.indexOf(mark);
    const label = labels[end];
    const point = pointOf(mark, plot);
    if (point === null) return [];
    const shapes = [...segment(mark, point, model, plot, frame), ...dot(mark, point, model, plot, frame)];
    if (label === undefined) return [{ key: mark.key, shapes, labels: [], target: around(point) }];
    const centre = centres[end] ?? 0;
    const target = {
      x: point[0] - 12,
      y: centre - label.height / 2,
      width: frame.width - point[0] + 12,
      height: label.height,
    };
    return [{ key: mark.key, shapes, labels: endLabel(mark, label, point, centre, model, frame), target }];
  });
}

function pointOf(mark: Mark, { x, y }: Plot): Point | null {
  const height = magnitude(mark);
  return height === null ? null : [x.get(mark.position) ?? 0, y(height)];
}

/** The line that leads to a mark from the one before it in its series. */
function segment(mark: Mark, point: Point, model: ChartModel, plot: Plot, { palette }: Frame): readonly Shape[] {
  const line_ = model.marks.filter((each) => each.series === mark.series && magnitude(each) !== null);
  const before = line_[line_.indexOf(mark) - 1];
  const from = before === undefined ? null : pointOf(before, plot);
  if (from === null) return [];
  const emphasis = emphasisOf(mark, model);
  const style = { lineWidth: emphasis === 'focus' ? 3 : 2, ...(mark.origin === 'derived' ? { lineDash: [6, 4] } : {}) };
  return [line([from, point], toneOf(emphasis, palette).solid, style)];
}

function dot(mark: Mark, [x, y]: Point, model: ChartModel, plot: Plot, { palette }: Frame): readonly Shape[] {
  const { solid } = toneOf(emphasisOf(mark, model), palette);
  if (mark.origin === 'definition') return [circle(x, y, DOT - 1, { fill: palette.ink })];
  if (mark.value !== null) {
    const isHollow = mark.origin === 'derived';
    const paint = isHollow ? { fill: palette.paper, stroke: solid, lineWidth: 2 } : { fill: solid };
    return [circle(x, y, DOT, paint), ...whisker(mark.interval, x, plot.y, palette, 'vertical', 2 * DOT)];
  }
  const isOpenAbove = mark.qualifier !== null && openEnd(mark.qualifier) === 'upper';
  const hollow = circle(x, y, DOT, { fill: palette.paper, stroke: solid, lineWidth: 2 });
  return [hollow, ...verticalArrow(x, y, isOpenAbove ? -1 : 1, solid)];
}

function endLabel(
  mark: Mark,
  label: EndLabel,
  [x, y]: Point,
  centre: number,
  model: ChartModel,
  { palette }: Frame,
): readonly Shape[] {
  const bold = emphasisOf(mark, model) === 'focus';
  const left = x + GAP.beforeValue;
  const isMoved = Math.abs(centre + label.valueOffset - y) > 1;
  const leader = isMoved
    ? [
        line(
          [
            [x + DOT + 3, y],
            [left - 4, centre + label.valueOffset],
          ],
          palette.axis,
          { lineWidth: 0.75 },
        ),
      ]
    : [];
  const placed = { fill: palette.ink, rim: palette.paper };
  return [
    ...leader,
    text(label.value, { ...placed, x: left, y: centre + label.valueOffset, bold: true }),
    text(label.name, { ...placed, x: left + label.nameOffset[0], y: centre + label.nameOffset[1], bold }),
  ];
}

function around([x, y]: Point): DrawnMark['target'] {
  return { x: x - 12, y: y - 12, width: 24, height: 24 };
}
