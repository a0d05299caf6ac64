import { ticks, tickStep } from 'd3-array';

import { isOrdinal } from '../../domain/unit.ts';
import { decimalPlaces, formatNumber } from '../../i18n/number.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { FONT_SIZE } from '../frame.ts';
import type { Grid } from '../drawing.ts';
import type { Scale } from './fit-scale.ts';
import { textWidth } from './text-width.ts';

/** About one hairline for so many px: the grid orients, the labels tell. */
const PITCH = { horizontal: 100, vertical: 70 } as const;

/**
 * Round values along a scale with their labels, leaving out what would not fit into a picture of that width, and what
 * there is not: half a place, half a firm.
 */
export function valueTicks(
  model: ChartModel,
  scale: Scale,
  direction: Grid['direction'],
  width: number,
): Grid['ticks'] {
  const [from, to] = scale.domain;
  const count = Math.max(2, Math.round(Math.abs(scale.range[1] - scale.range[0]) / PITCH[direction]));
  const isWhole = comesWhole(model, to);
  const decimals = isWhole ? 0 : decimalPlaces(tickStep(from, to, count));
  return ticks(from, to, count)
    .filter((value) => !isWhole || Number.isInteger(value))
    .map((value) => ({ value, label: tickLabel(value, decimals, model) }))
    .filter(({ value, label }) => direction === 'vertical' || fits(scale(value), label, width));
}

/** Places and things counted; a scale that ends before the first of them tells of parts, as a mean does. */
function comesWhole({ unit: { kind } }: ChartModel, to: number): boolean {
  return isOrdinal(kind) || (kind === 'count' && to >= 1);
}

function tickLabel(value: number, decimals: number, { unit, language }: ChartModel): string {
  const number = formatNumber(value, language, {
    decimals: value === 0 ? 0 : decimals,
    signed: unit.kind === 'points',
  });
  return unit.kind === 'share' ? `${number}%` : number;
}

/** The labels at the very ends may be set to the inside of their lines, so that they need room on one side only. */
function fits(x: number, label: string, width: number): boolean {
  const half = textWidth(label, FONT_SIZE.small) / 2;
  const isAtEdge = x < half ? x >= 0 && x < 2 : x <= width && x > width - 2;
  return isAtEdge || (x - half >= 0 && x + half <= width);
}
