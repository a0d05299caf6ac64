import { max, min } from 'd3-array';

import type { ChartModel } from '../../model/chart-model.ts';

/** The smallest domain that holds every figure of the chart, its interval, its references and `origin`. */
export function extentOf({ marks, references }: ChartModel, origin: number | null): readonly [number, number] {
  const numbers = [
    ...(origin === null ? [] : [origin]),
    ...marks.flatMap(({ value, interval }) => [value, interval?.lower ?? null, interval?.upper ?? null]),
    ...references.map(({ value }) => value),
  ].filter((number) => number !== null);
  const [low, high] = [min(numbers) ?? 0, max(numbers) ?? 1];
  return low === high ? [low, low + 1] : [low, high];
}
