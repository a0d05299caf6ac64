import { greatest, range } from 'd3-array';
import type { ChartModel } from '../model/chart-model.ts';
import { draw } from './chart-option.ts';
import { LIGHT } from './palette.ts';

/** How a chart is set on a slide, so that its text comes out as large as it can. */
export interface SlideFrame {
  /** The title above the chart, or beside it where that leaves a tall chart more room. */
  readonly arrangement: 'above' | 'beside';
  /** Width in px that the picture is drawn for, to be scaled up to its place on the slide. */
  readonly width: number;
}

/** Room for the picture on a slide of 1280 by 720, in px. */
const ROOM = { above: { width: 1160, height: 420 }, beside: { width: 740, height: 570 } } as const;

/** Text of a chart is never scaled beyond the title. */
const LARGEST_SCALE = 2.1;

/** A title beside the chart is worth it only where the chart gains clearly. */
const WORTH = 1.08;

const STEP = 20;
const NARROWEST = 340;

export function slideFrame(model: ChartModel): SlideFrame {
  const [above, beside] = [largest(model, ROOM.above), largest(model, ROOM.beside)];
  return beside.scale > above.scale * WORTH
    ? { arrangement: 'beside', width: beside.width }
    : { arrangement: 'above', width: above.width };
}

/** The layout width that is scaled up most, of equal ones the widest, which fills the room. */
function largest(model: ChartModel, room: { width: number; height: number }): { width: number; scale: number } {
  const start = Math.max(NARROWEST, Math.ceil(room.width / LARGEST_SCALE / STEP) * STEP);
  const widths = range(start, room.width + STEP, STEP).map((width) => {
    const { height } = draw(model, { width, palette: LIGHT });
    return { width, scale: Math.min(room.width / width, room.height / height) };
  });
  return greatest(widths, (a, b) => a.scale - b.scale || a.width - b.width) ?? { width: start, scale: 1 };
}
