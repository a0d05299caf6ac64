import ReactEChartsCore from 'echarts-for-react/esm/core';
import { memo, useEffect, useState } from 'react';
import type { DrawnChart as Drawn } from '../../charts/chart-option.ts';
import { echarts, MARK_SERIES } from '../../charts/echarts-runtime.ts';
import type { LayoutSize } from './mark-frame.ts';

/** What echarts-for-react asks of ECharts; the rest of the namespace need not be loaded. */
const ECHARTS = {
  init: echarts.init,
  dispose: echarts.dispose,
  getInstanceByDom: echarts.getInstanceByDom,
};

type Instance = ReturnType<typeof echarts.init>;

interface DrawnChartProps {
  readonly option: Drawn['option'];
  /** Of the layout; the style sheet scales it to the column. */
  readonly size: LayoutSize;
  /** Key of the mark to highlight. */
  readonly highlighted: string | null;
  readonly onReady: () => void;
}

/** ECharts alone. A new size takes a new element: give the width as key. */
export function DrawnChart({ option, size, highlighted, onReady }: DrawnChartProps) {
  const [chart, setChart] = useState<Instance | null>(null);
  useEffect(() => {
    if (chart === null || highlighted === null) return;
    const mark = { seriesIndex: MARK_SERIES, name: highlighted };
    chart.dispatchAction({ type: 'highlight', ...mark });
    return () => {
      if (!chart.isDisposed()) chart.dispatchAction({ type: 'downplay', ...mark });
    };
  }, [chart, highlighted]);
  return <Drawing option={option} size={size} onReady={onReady} onChart={setChart} />;
}

interface DrawingProps extends Pick<DrawnChartProps, 'option' | 'size' | 'onReady'> {
  readonly onChart: (chart: Instance) => void;
}

/** Drawn again only when the option changes: each comparison of options looks through all of them. */
const Drawing = memo(function Drawing({ option, size: { width, height }, onReady, onChart }: DrawingProps) {
  return (
    <div className="live-drawing" aria-hidden="true">
      <ReactEChartsCore
        echarts={ECHARTS}
        option={option}
        opts={{ renderer: 'svg', width, height }}
        autoResize={false}
        onChartReady={(chart) => {
          chart.getDom().querySelector('svg')?.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
          onChart(chart);
          onReady();
        }}
      />
    </div>
  );
});
