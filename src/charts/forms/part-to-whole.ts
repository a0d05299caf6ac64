import type { ChartModel, Mark, Position, Remainder } from '../../model/chart-model.ts';
import { magnitude } from '../../model/magnitude.ts';
import type { DrawnMark, Drawing } from '../drawing.ts';
import { FONT_SIZE, isNarrow, type Frame } from '../frame.ts';
import { fitScale, type Room, type Scale } from '../parts/fit-scale.ts';
import { hatched } from '../parts/hatch.ts';
import { missingReason, reasonHeight } from '../parts/missing-reason.ts';
import { overhang, quantityBar } from '../parts/quantity-bar.ts';
import { layoutRows, plotLeft, type Row } from '../parts/row-layout.ts';
import { keepInside, line, rect, text, type Shape } from '../parts/shape.ts';
import { textWidth } from '../parts/text-width.ts';
import { emphasisOf, toneOf } from '../parts/tone.ts';

/** px */
const THICKNESS = { wide: 24, narrow: 18 } as const;
const GAP_BEFORE_LABEL = 8;

/** Rows that are not positions of the model; no key of data is like these. */
const WHOLE_ROW = '\u0000whole';
const REST_ROW = '\u0000rest';

/**
 * The whole on top and under it each part where it begins: parts of one series follow one another like stairs and
 * end in what the text leaves open; a part that is alone in its series is measured from the start.
 */
export function partToWhole(model: ChartModel, frame: Frame): Drawing {
  const thickness = isNarrow(frame) ? THICKNESS.narrow : THICKNESS.wide;
  const parts = layParts(model);
  const positions = allRows(model);
  const total = Math.max(model.whole?.value ?? 0, ...parts.map(reachOf)) || 1;
  const scale = fitScale([0, total], [plotLeft(positions, frame), frame.width], rooms(model, parts));
  const { rows, bottom } = layoutRows(positions, model, frame, 0, ({ key }) => ({
    height: Math.max(
      thickness * Math.max(1, parts.filter(({ row }) => row === key).length),
      reasonHeight(model.marks.filter(({ position }) => position === key)),
    ),
  }));
  const context: Context = { model, frame, scale, thickness, rows };
  return {
    height: Math.ceil(bottom),
    grid: null,
    under: [
      ...stairs(parts, context),
      ...rows.map(({ label }) => label),
      ...wholeBar(context),
      ...restBars(parts, context),
    ],
    marks: parts.flatMap((part) => (part.mark === null ? [] : [drawPart(part, part.mark, context)])),
    over: [],
  };
}

interface Context {
  readonly model: ChartModel;
  readonly frame: Frame;
  readonly scale: Scale;
  readonly thickness: number;
  readonly rows: readonly Row[];
}

/** A part with the place where it begins, in data units. A remainder has no mark. */
interface Part {
  readonly row: string;
  readonly series: string;
  readonly mark: Mark | null;
  readonly rest: Remainder | null;
  readonly from: number;
  readonly size: number;
}

function layParts({ series, marks, whole }: ChartModel): readonly Part[] {
  return series.flatMap(({ key }) => {
    let from = 0;
    const next = (part: Omit<Part, 'from' | 'series'>): Part => {
      const placed = { ...part, series: key, from };
      from += part.size;
      return placed;
    };
    const own = marks.filter((mark) => mark.series === key);
    const rests = whole?.remainders.filter((rest) => rest.series === key) ?? [];
    return [
      ...own.map((mark) => next({ row: mark.position, mark, rest: null, size: magnitude(mark) ?? 0 })),
      ...rests.map((rest) => next({ row: REST_ROW, mark: null, rest, size: rest.value })),
    ];
  });
}

/** Where a part may end at most, in data units. */
function reachOf({ from, size, mark }: Part): number {
  return from + Math.max(size, mark?.interval?.upper ?? 0);
}

function allRows({ positions, whole }: ChartModel): readonly Position[] {
  if (whole === null) return positions;
  const [rest] = whole.remainders;
  const restRow = rest === undefined ? [] : [{ key: REST_ROW, label: rest.label }];
  return [{ key: WHOLE_ROW, label: whole.label }, ...positions, ...restRow];
}

function wholeBar({ model, frame, scale, thickness, rows }: Context): readonly Shape[] {
  const row = rows.find(({ position }) => position.key === WHOLE_ROW);
  if (row === undefined || model.whole === null) return [];
  const { palette } = frame;
  const end = scale(model.whole.value);
  const box = { x: scale(0), y: row.contentTop, width: end - scale(0), height: thickness };
  return [
    rect(box, { fill: palette.contextSoft }),
    barLabel(model.whole.text, end, row.contentTop + thickness / 2, frame),
  ];
}

/** Hairlines from the end of each part to the beginning of the next, down the stairs. */
function stairs(parts: readonly Part[], { frame, scale, thickness, rows }: Context): readonly Shape[] {
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    const [from, to] = [part, next].map((each) => rows.find(({ position }) => position.key === each?.row));
    if (next?.series !== part.series || from === undefined || to === undefined) return [];
    const x = Math.round(scale(next.from)) + 0.5;
    return [
      line(
        [
          [x, from.contentTop + thickness],
          [x, to.contentTop],
        ],
        frame.palette.axis,
        { lineWidth: 0.75 },
      ),
    ];
  });
}

function restBars(parts: readonly Part[], { frame, scale, thickness, rows }: Context): readonly Shape[] {
  const { palette } = frame;
  return parts.flatMap(({ row, rest, from, size }) => {
    const band = rows.find(({ position }) => position.key === row);
    if (rest === null || band === undefined) return [];
    const box = { x: scale(from), y: band.contentTop, width: scale(from + size) - scale(from), height: thickness };
    const label = barLabel(rest.text, scale(from + size), band.contentTop + thickness / 2, frame);
    return [...hatched(box, palette.context, palette.paper), label];
  });
}

function drawPart({ row, from }: Part, mark: Mark, { model, frame, scale, thickness, rows }: Context): DrawnMark {
  const band = rows.find(({ position }) => position.key === row);
  const siblings = model.marks.filter((each) => each.position === mark.position);
  const y = (band?.contentTop ?? 0) + siblings.indexOf(mark) * thickness;
  const middle = y + thickness / 2;
  const target = { x: 0, y: band?.top ?? y, width: frame.width, height: band?.height ?? thickness };
  if (magnitude(mark) === null) {
    const place = { x: scale(from) + GAP_BEFORE_LABEL, y: middle, right: frame.width };
    return { key: mark.key, shapes: [], labels: missingReason(mark, place, model.language, frame.palette), target };
  }
  const emphasis = emphasisOf(mark, model);
  // Drawn from where the part begins: the scale is moved there, so that intervals and bounds move with it.
  const moved = Object.assign((value: number) => scale(value + from), { domain: scale.domain, range: scale.range });
  const bar = quantityBar(
    mark,
    { scale: moved, y, thickness, from: 0 },
    toneOf(emphasis, frame.palette),
    frame.palette,
  );
  return {
    key: mark.key,
    shapes: bar.shapes,
    labels: [barLabel(mark.text, bar.end, middle, frame, emphasis === 'focus')],
    target,
  };
}

function barLabel(label: string, end: number, y: number, { palette, width }: Frame, bold = false): Shape {
  return keepInside(text(label, { x: end + GAP_BEFORE_LABEL, y, fill: palette.ink, bold, rim: palette.paper }), width);
}

function rooms({ whole }: ChartModel, parts: readonly Part[]): readonly Room[] {
  const needed = (label: string): number => GAP_BEFORE_LABEL + textWidth(label, FONT_SIZE.value, true);
  return [
    ...(whole === null ? [] : [{ at: whole.value, before: 0, after: needed(whole.text) }]),
    ...parts.map((part) => ({
      at: reachOf(part),
      before: 0,
      after: needed(part.mark?.text ?? part.rest?.text ?? '') + (part.mark === null ? 0 : overhang(part.mark, 0)),
    })),
  ];
}
