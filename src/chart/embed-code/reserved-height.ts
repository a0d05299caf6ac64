import { chartOption } from '../../charts/chart-option.ts';
import { PAGE } from '../../charts/palette.ts';
import { textWidth } from '../../charts/parts/text-width.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { EMBED_PICTURES } from './picture-widths.ts';

/** The width that heights are reserved for: the column of an article. px */
export const ARTICLE_WIDTH = 640;

/** Of the content in a frame of that width. px */
const COLUMN = 608;

/** What stands around picture and lines of text: paddings, tools, rule. px */
const AROUND = 124;

/** Fonts differ; a little too much room is better than a bar to scroll with. px */
const SPARE = 24;

/**
 * How high the embed of a chart is in a column of `ARTICLE_WIDTH`, in px: an estimate, never less than what browsers
 * make of it. The builder measures instead.
 */
export function reservedHeight(model: ChartModel): number {
  const { height } = chartOption(model, { width: EMBED_PICTURES.wide, palette: PAGE });
  const warnings = model.warnings.map(({ conflict }) => lines(conflict, 13) * 21);
  const text = lines(model.finding, 27, true) * 38 + lines(model.subtitle, 15) * 24;
  const sources = [...new Set(model.sources.map(({ shortTitle }) => shortTitle))].join('；');
  const foot = lines(sources, 12) * 20 + 28;
  const extra = warnings.length === 0 ? 0 : 36 + warnings.reduce((sum, each) => sum + each, 0);
  return Math.ceil((height * COLUMN) / EMBED_PICTURES.wide + text + extra + foot + AROUND + SPARE);
}

function lines(text: string, size: number, bold = false): number {
  return Math.ceil(textWidth(text, size, bold) / COLUMN);
}
