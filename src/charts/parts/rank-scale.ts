import { englishOrdinal } from '../../i18n/number.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { FONT_SIZE, type Frame } from '../frame.ts';
import { linearScale, type Scale } from './fit-scale.ts';
import { circle, rect, text, type Shape } from './shape.ts';
import { textWidth } from './text-width.ts';

/** Up to so many places each gets a dot of its own; more are a band. */
const MOST_DOTS = 40;
const BAND = 8;
const EDGE = 8;
/** Steps between the places that are named under the strip. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];
const PITCH = 90;

/** Places 1 to N from left to right. */
export function rankScale(places: number, { width }: Frame): Scale {
  return linearScale([1, Math.max(2, places)], [EDGE, width - EDGE]);
}

/** The strip of places itself. */
export function strip(places: number, y: number, scale: Scale, { palette }: Frame): readonly Shape[] {
  const [left, right] = scale.range;
  if (places > MOST_DOTS) {
    const box = { x: left - BAND / 2, y: y - BAND / 2, width: right - left + BAND, height: BAND, r: BAND / 2 };
    return [rect(box, { fill: palette.contextSoft })];
  }
  const radius = Math.min(5, (right - left) / places / 2 - 1);
  return Array.from({ length: places }, (_, index) =>
    circle(scale(index + 1), y, radius, { fill: palette.contextSoft }),
  );
}

/** The first, the last and some round places between, named under the strip. */
export function placeLabels(
  places: number,
  y: number,
  scale: Scale,
  model: ChartModel,
  frame: Frame,
): readonly Shape[] {
  const room = scale.range[1] - scale.range[0];
  const step = STEPS.find((each) => (each / places) * room >= PITCH) ?? places;
  const round = Array.from({ length: Math.floor(places / step) }, (_, index) => (index + 1) * step);
  const inner = round.filter((place) => isClear(place, places, scale, model));
  return [1, ...inner, places].map((place) => {
    const label = placeName(place, model);
    const half = textWidth(label, FONT_SIZE.small) / 2;
    const x = Math.max(half, Math.min(frame.width - half, scale(place)));
    return text(label, {
      x,
      y,
      fill: frame.palette.muted,
      size: FONT_SIZE.small,
      align: 'center',
      verticalAlign: 'top',
    });
  });
}

/** Whether a label would stand clear of those at the two ends. */
function isClear(place: number, places: number, scale: Scale, model: ChartModel): boolean {
  const widest = textWidth(placeName(places, model), FONT_SIZE.small) * 1.6;
  return scale(place) - scale(1) > widest && scale(places) - scale(place) > widest;
}

function placeName(place: number, { language }: ChartModel): string {
  return language === 'zh' ? `第 ${String(place)} 位` : englishOrdinal(place);
}
