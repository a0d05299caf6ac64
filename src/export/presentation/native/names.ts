import { punctuation } from '../../../i18n/punctuation.ts';
import type { ChartModel, Mark, Position } from '../../../model/chart-model.ts';
import { oneLine } from '../drawing-text.ts';
import { shorten } from '../../../charts/parts/wrap-text.ts';

/** pt; as wide as anything gets that a chart cannot measure. */
const WIDEST_NAME = 560;

/** Names as cells hold them: one line, and not longer than a chart can show. */
export function cellText(content: string, size: number, width = WIDEST_NAME): string {
  return shorten(oneLine(content), width, size);
}

/** The name of a position; it tells where nothing is known of it, lest an empty place pass for zero. */
export function positionName({ key, label }: Position, { marks, language }: ChartModel): string {
  const own = marks.filter((mark) => mark.position === key);
  const [first] = own;
  const isMissing = first !== undefined && own.every(({ missing }) => missing !== null);
  return isMissing ? `${label}${punctuation(language).parentheses(first.text)}` : label;
}

/** The name of a mark's series where there is more than one. */
export function seriesName({ series }: Mark, model: ChartModel): string {
  if (model.series.length < 2) return '';
  return model.series.find(({ key }) => key === series)?.label ?? '';
}
