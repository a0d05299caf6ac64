import type { ChartModel } from '../model/chart-model.ts';
import { chartOption } from './chart-option.ts';
import { echarts } from './echarts-runtime.ts';
import type { Frame } from './frame.ts';
import { tidySvg } from './tidy-svg.ts';

/**
 * Draws a model as one standalone SVG picture: valid XML, no script, no style, the same bytes for the same model.
 */
export function renderPicture(model: ChartModel, frame: Frame): string {
  const { option, height } = chartOption(model, frame);
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: frame.width, height });
  try {
    chart.setOption(option);
    return tidySvg(chart.renderToSVGString(), {
      id: `${model.id}-${frame.width}`,
      language: model.language,
      title: model.finding,
      description: model.description,
    });
  } finally {
    chart.dispose();
  }
}
