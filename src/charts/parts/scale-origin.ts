import { isOrdinal } from '../../domain/unit.ts';
import type { ChartModel } from '../../model/chart-model.ts';

/** Where the scale of a chart without bars begins: at nothing, or at the first place where figures are an order. */
export function scaleOrigin({ unit }: Pick<ChartModel, 'unit'>): number {
  return isOrdinal(unit.kind) ? 1 : 0;
}
