import { ticks, tickStep } from 'd3-array';

import { decimalPlaces } from '../../../i18n/number.ts';
import type { ChartModel } from '../../../model/chart-model.ts';
import { extentOf } from '../../../charts/parts/extent.ts';
import { axisFormat } from './axes.ts';

/** An axis of values that begins and ends at round numbers. */
export interface ValueScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly format: string;
}

/** Where axes end, so that there is room to reckon beyond. */
const FARTHEST = 1e300;
const MOST_DECIMALS = 10;

/** The scale that holds all figures of a model, and `origin` where there is one, with about so many steps. */
export function roundScale(model: ChartModel, origin: number | null, count: number): ValueScale {
  const [low, high] = extentOf(model, origin);
  const [from, to] = [withinReach(low), withinReach(high)];
  const step = tickStep(from, to, count);
  const round = ticks(from, to, count);
  const [first, last] = [round.at(0) ?? from, round.at(-1) ?? to];
  return {
    min: first > from ? first - step : first,
    max: last < to ? last + step : last,
    step,
    format: axisFormat(Math.min(MOST_DECIMALS, decimalPlaces(step)), model.unit.kind),
  };
}

/** Not so far out that there is nothing left to reckon with. */
export function withinReach(value: number): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, value));
}
