import { spreadApart } from '../../../charts/parts/spread-apart.ts';
import type { ChartModel, Mark, Series } from '../../../model/chart-model.ts';
import { magnitude } from '../../../model/magnitude.ts';
import { lineHeight } from '../fit-text.ts';
import type { LineRow } from './line-table.ts';
import { cellText } from './names.ts';

/** The last mark with a figure. */
export function lastKnown(marks: readonly (Mark | null)[]): Mark | null {
  return marks.findLast((mark) => mark !== null && magnitude(mark) !== null) ?? null;
}

/** What stands at the end of a line: its last figure and its name. */
export function endLabel(series: Series, model: ChartModel): string {
  const last = lastKnown(model.marks.filter((mark) => mark.series === series.key));
  return cellText([last?.text ?? '', series.label].filter((part) => part !== '').join(' · '), 12, 300);
}

/** How far each label at the height of a value has to move, in shares of the chart, so that none covers another. */
export function endShifts(
  ends: readonly number[],
  y: (value: number) => number,
  height: number,
  size: number,
): readonly number[] {
  const wishes = ends.map((value) => ({ centre: y(value), height: lineHeight(size) }));
  const centres = spreadApart(wishes, [0, height]);
  return wishes.map(({ centre }, index) => ((centres[index] ?? centre) - centre) / height);
}

/** Where a line ends; 0 for one of which nothing is known, which has no label. */
export function endOf({ marks }: LineRow): number {
  const last = lastKnown(marks);
  return (last && magnitude(last)) ?? 0;
}
