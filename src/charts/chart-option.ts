import type { ChartForm } from '../catalogue/chart-spec.ts';
import type { ChartModel } from '../model/chart-model.ts';
import type { DrawnMark, Drawing } from './drawing.ts';
import { changeSince } from './forms/change-since.ts';
import { gapToPeers } from './forms/gap-to-peers.ts';
import { partToWhole } from './forms/part-to-whole.ts';
import { rangeDots } from './forms/range-dots.ts';
import { rankStrip } from './forms/rank-strip.ts';
import { rankedBars } from './forms/ranked-bars.ts';
import { stackedShares } from './forms/stacked-shares.ts';
import { tileGrid } from './forms/tile-grid.ts';
import type { Frame } from './frame.ts';
import type { Box } from './parts/shape.ts';
import { withDerivedKey } from './parts/derived-key.ts';
import { toOption, type ChartOption } from './to-option.ts';

/** Lays a model out in px. */
export type Form = (model: ChartModel, frame: Frame) => Drawing;

/** The chart forms. A new one is a file in `forms/` and a line here. */
const FORMS: Readonly<Record<ChartForm, Form>> = {
  'ranked-bars': rankedBars,
  'stacked-shares': stackedShares,
  'change-since': changeSince,
  'gap-to-peers': gapToPeers,
  'rank-strip': rankStrip,
  'part-to-whole': partToWhole,
  'range-dots': rangeDots,
  'tile-grid': tileGrid,
};

/** Keeps the descenders of the last line in the picture. px */
const FOOT = 4;

/** A chart ready for ECharts. */
export interface DrawnChart {
  readonly option: ChartOption;
  /** px; follows from the width and from how much there is to show. */
  readonly height: number;
  /** Where each mark reacts to the pointer, by the key of the mark: for focus rings, tooltips and touch targets. */
  readonly targets: ReadonlyMap<string, Box>;
}

/** Draws a model for a width and in the colours of a palette. */
export function chartOption(model: ChartModel, frame: Frame): DrawnChart {
  const drawing = draw(model, frame);
  return {
    option: toOption(drawing, frame),
    height: drawing.height,
    targets: new Map(drawing.marks.map(({ key, target }) => [key, target])),
  };
}

/** The layout that an option is made from, its marks in the order of the model whatever order they are drawn in. */
export function draw(model: ChartModel, frame: Frame): Drawing {
  const drawing = withDerivedKey(FORMS[model.form](model, frame), model, frame);
  const order = new Map(model.marks.map(({ key }, index) => [key, index]));
  const place = ({ key }: DrawnMark): number => order.get(key) ?? 0;
  return {
    ...drawing,
    height: drawing.height + FOOT,
    marks: drawing.marks.toSorted((a, b) => place(a) - place(b)),
  };
}
