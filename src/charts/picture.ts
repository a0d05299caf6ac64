import type { ChartModel } from '../model/chart-model.ts';
import { chartOption } from './chart-option.ts';
import { echarts } from './echarts-runtime.ts';
import type { Frame } from './frame.ts';
import { idPrefix, svgDocument } from './svg-document.ts';
import { tidySvg } from './tidy-svg.ts';

/**
 * Draws a model as one standalone SVG picture: valid XML, no script, no style, the same bytes for the same model.
 */
export function renderPicture(model: ChartModel, frame: Frame): string {
  const prefix = idPrefix(`${model.id}-${frame.width}`);
  const { height, content } = renderContent(model, frame, prefix);
  const { language, finding: title, description } = model;
  return svgDocument({ prefix, width: frame.width, height, language, title, description }, content);
}

/** What a picture of a chart holds: markup to stand in an SVG element, and how many px high it is. */
export interface PictureContent {
  readonly height: number;
  readonly content: string;
}

/** Draws a model as a part of a larger picture; all ids start with `prefix`. */
export function renderContent(model: ChartModel, frame: Frame, prefix: string): PictureContent {
  const { option, height } = chartOption(model, frame);
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: frame.width, height });
  try {
    chart.setOption(option);
    return { height, content: tidySvg(chart.renderToSVGString(), prefix) };
  } finally {
    chart.dispose();
  }
}
