import ReactEChartsCore from 'echarts-for-react/esm/core';
import { memo } from 'react';
import type { ChartOption } from '../../charts/to-option.ts';
import { echarts } from '../../charts/echarts-runtime.ts';
import type { LayoutSize } from './mark-frame.ts';

/** What echarts-for-react asks of ECharts; the rest of the namespace need not be loaded. */
const ECHARTS = {
  init: echarts.init,
  dispose: echarts.dispose,
  getInstanceByDom: echarts.getInstanceByDom,
};

interface DrawnChartProps {
  readonly option: ChartOption;
  /** Of the layout; the style sheet scales it to the column. */
  readonly size: LayoutSize;
  readonly onReady: () => void;
}

/**
 * ECharts alone. A new size takes a new element: give the width as key. It is drawn again only when its properties
 * change, since comparing options looks through all of them.
 */
export const DrawnChart = memo(function DrawnChart({ option, size: { width, height }, onReady }: DrawnChartProps) {
  return (
    <div className="live-drawing" aria-hidden="true">
      <ReactEChartsCore
        echarts={ECHARTS}
        option={option}
        opts={{ renderer: 'svg', width, height }}
        autoResize={false}
        onChartReady={(chart) => {
          chart
            .getDom()
            .querySelector('svg')
            ?.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
          onReady();
        }}
      />
    </div>
  );
});
