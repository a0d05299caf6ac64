import { group, max } from 'd3-array';

import { chartWords } from '../../model/chart-words.ts';
import type { ChartModel, Mark } from '../../model/chart-model.ts';
import { boundsOf } from '../../model/magnitude.ts';
import type { DrawnMark, Drawing } from '../drawing.ts';
import { FONT_SIZE, type Frame } from '../frame.ts';
import type { Scale } from '../parts/fit-scale.ts';
import { hatched } from '../parts/hatch.ts';
import { missingList } from '../parts/missing-reason.ts';
import { placeLabels, rankScale, strip } from '../parts/rank-scale.ts';
import { circle, line, linesHeight, rect, text, type Box, type Shape } from '../parts/shape.ts';
import { spreadInLevels, type Placed } from '../parts/spread-in-levels.ts';
import { textWidth } from '../parts/text-width.ts';
import { emphasisOf, toneOf } from '../parts/tone.ts';
import { wrapText } from '../parts/wrap-text.ts';

/** px */
const TICK = { width: 4, height: 22 } as const;
const LEADER = 16;
const LABEL_GAP = 14;
const WIDEST_LABEL = 150;
const PLACE_LABELS = 20;
const BRACKET = 7;
const COUNT_DOT = 4;
/** A dot is as far from the next as a finger needs. */
const COUNT_PITCH = 24;
const COUNT_HEIGHT = 14;

/** The places of a ranking on a line, the best on the left: single ranks as ticks, bands as brackets with a count. */
export function rankStrip(model: ChartModel, frame: Frame): Drawing {
  const places = model.places ?? max(model.marks, ({ value, interval }) => value ?? interval?.upper ?? 1) ?? 1;
  const scale = rankScale(places, frame);
  const singles = layoutLabels(model.marks.filter(({ value }) => value !== null).map(singleLabel), scale, frame);
  const bands = layoutLabels(bandsOf(model, places), scale, frame);
  const y = singles.height + TICK.height / 2 + (singles.labels.length > 0 ? LEADER : 0) + 2;
  const underPlaces = y + TICK.height / 2 + PLACE_LABELS;
  const bandTop = underPlaces + 10;
  const bandHeight = bands.labels.length === 0 ? 0 : bands.height + BRACKET + COUNT_HEIGHT + LEADER;
  const missing = missingList(model, underPlaces + bandHeight + 6, frame);
  return {
    height: Math.ceil(underPlaces + bandHeight + 6 + missing.height),
    grid: null,
    under: [...strip(places, y, scale, frame), ...placeLabels(places, y + TICK.height / 2 + 2, scale, model, frame)],
    marks: [
      ...singles.labels.map((label) => drawSingle(label, y, singles.height, scale, model, frame)),
      ...bands.labels.flatMap((label) => drawBand(label, y, bandTop, scale, model, frame)),
      ...missing.marks,
    ],
    over: [],
  };
}

/** Marks that share one label: one mark for a single rank, all marks of a band that the text does not tell apart. */
interface Named {
  readonly marks: readonly Mark[];
  readonly name: string;
  readonly rank: string;
  /** First and last place. */
  readonly from: number;
  readonly to: number;
}

interface PlacedLabel extends Named, Placed {
  readonly lines: readonly string[];
  readonly height: number;
}

function singleLabel(mark: Mark): Named {
  const value = mark.value ?? 1;
  return { marks: [mark], name: mark.label, rank: mark.text, from: value, to: value };
}

function bandsOf(model: ChartModel, places: number): readonly Named[] {
  const bands = model.marks.filter(({ value, missing }) => value === null && missing === null);
  return Array.from(group(bands, ({ text: rank }) => rank).values(), (marks) => {
    const [first] = marks;
    const rank = first?.text ?? '';
    const several = marks.length > 1 ? chartWords(model.language).several(marks.length, rank) : rank;
    const { lower, upper } = boundsOf({ interval: first?.interval ?? null });
    const name = marks.length > 1 ? '' : (first?.label ?? '');
    return { marks, name, rank: several, from: lower ?? 1, to: upper ?? places };
  });
}

function layoutLabels(
  named: readonly Named[],
  scale: Scale,
  { width }: Frame,
): { readonly labels: readonly PlacedLabel[]; readonly height: number } {
  const blocks = named.map((each) => {
    const lines = [each.rank, ...wrapText(each.name, WIDEST_LABEL, FONT_SIZE.small, 2)];
    const widest = Math.max(
      textWidth(each.rank, FONT_SIZE.label, true),
      ...lines.slice(1).map((line) => textWidth(line, FONT_SIZE.small, true)),
    );
    return { each, lines, centre: (scale(each.from) + scale(each.to)) / 2, width: Math.min(width, widest) };
  });
  const height = max(blocks, ({ lines }) => labelHeight(lines)) ?? 0;
  const placed = spreadInLevels(blocks, width, LABEL_GAP);
  const levels = 1 + (max(placed, ({ level }) => level) ?? 0);
  const labels = blocks.map(({ each, lines, centre }, index) => ({
    ...each,
    lines,
    height,
    ...(placed[index] ?? { centre, level: 0 }),
  }));
  return { labels, height: blocks.length === 0 ? 0 : levels * (height + 6) };
}

function labelHeight(lines: readonly string[]): number {
  return linesHeight(1, FONT_SIZE.label) + linesHeight(lines.length - 1, FONT_SIZE.small);
}

/** A label: the rank in bold and under it the name. */
function labelShapes(label: PlacedLabel, top: number, bold: boolean, { palette }: Frame): readonly Shape[] {
  const [rank = '', ...name] = label.lines;
  const placed = { x: label.centre, align: 'center', verticalAlign: 'top', rim: palette.paper } as const;
  const nameTop = top + linesHeight(1, FONT_SIZE.label);
  return [
    text(rank, { ...placed, y: top, fill: palette.ink, bold: true }),
    ...(name.length === 0
      ? []
      : [text(name, { ...placed, y: nameTop, fill: palette.ink, size: FONT_SIZE.small, bold })]),
  ];
}

function drawSingle(
  label: PlacedLabel,
  y: number,
  labelsHeight: number,
  scale: Scale,
  model: ChartModel,
  frame: Frame,
): DrawnMark {
  const [mark] = label.marks;
  const emphasis = emphasisOf(mark ?? { emphasis: 'context' }, model);
  const { solid } = toneOf(emphasis, frame.palette);
  const x = scale(label.from);
  const top = labelsHeight - (label.level + 1) * (label.height + 6) + 6;
  const labelBottom = top + labelHeight(label.lines);
  const tickTop = y - TICK.height / 2;
  const tick = { x: x - TICK.width / 2, y: tickTop, width: TICK.width, height: TICK.height, r: 1.5 };
  const left = Math.min(x, label.centre) - 20;
  return {
    key: mark?.key ?? '',
    shapes: [
      line(
        [
          [x, tickTop - 1],
          [label.centre, labelBottom + 1],
        ],
        frame.palette.axis,
        { lineWidth: 0.75 },
      ),
      mark?.origin === 'derived'
        ? rect(tick, { fill: frame.palette.paper, stroke: solid, lineWidth: 1.25 })
        : rect(tick, { fill: solid }),
    ],
    labels: labelShapes(label, top, emphasis === 'focus', frame),
    target: { x: left, y: top, width: Math.max(x, label.centre) + 20 - left, height: y + TICK.height / 2 - top },
  };
}

/** A band on the strip, a bracket under it, and a dot for each mark in it: the text tells how many, not where. */
function drawBand(
  label: PlacedLabel,
  y: number,
  top: number,
  scale: Scale,
  model: ChartModel,
  frame: Frame,
): readonly DrawnMark[] {
  const { palette } = frame;
  const [from, to] = [scale(label.from), scale(label.to)];
  const bracketBottom = top + BRACKET;
  const dotsY = bracketBottom + COUNT_HEIGHT / 2 + 2;
  const labelTop = dotsY + COUNT_HEIGHT / 2 + label.level * (label.height + 6);
  const start = label.centre - ((label.marks.length - 1) * COUNT_PITCH) / 2;
  const bracket = [
    [from, top],
    [from, bracketBottom],
    [to, bracketBottom],
    [to, top],
  ] as const;
  return label.marks.map((mark, index) => {
    const emphasis = emphasisOf(mark, model);
    const tone = toneOf(emphasis, palette);
    const x = start + index * COUNT_PITCH;
    const shared =
      index > 0
        ? []
        : [
            ...bandOf(mark, { x: from, y: y - 6, width: to - from, height: 12 }, tone.solid, palette.paper),
            line(bracket, tone.solid, { lineWidth: 1.5 }),
          ];
    const dot = circle(x, dotsY, COUNT_DOT, { fill: palette.paper, stroke: tone.solid, lineWidth: 1.75 });
    const target = {
      x: x - COUNT_PITCH / 2,
      y: bracketBottom,
      width: COUNT_PITCH,
      height: labelTop + label.height - bracketBottom,
    };
    const labels = index > 0 ? [] : labelShapes(label, labelTop, emphasis === 'focus', frame);
    return { key: mark.key, shapes: [...shared, dot], labels, target };
  });
}

function bandOf({ origin }: Mark, box: Box, colour: string, ground: string): readonly Shape[] {
  return origin === 'derived' ? hatched(box, colour, ground) : [rect(box, { fill: colour, opacity: 0.35 })];
}
