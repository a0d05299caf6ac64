import type { ChartModel, Mark } from '../../../model/chart-model.ts';
import { cellText, seriesName } from './names.ts';

/** Rows of the axis that a line's label takes. */
export const HEADER = 0.45;

/** What dots are laid out in: places along the axis, and how large things are. */
export interface DotLayout {
  readonly min: number;
  readonly max: number;
  /** pt for one of the unit */
  readonly perUnit: number;
  readonly size: number;
  readonly chart: { readonly width: number; readonly height: number };
  /** Top of the rows' axis. */
  readonly top: number;
}

/** What stands beside a dot: its figure and, where there are several series, whose it is. */
export function dotLabel(mark: Mark, model: ChartModel): string {
  return cellText([mark.text, seriesName(mark, model)].filter((part) => part !== '').join(' · '), 12, 340);
}
