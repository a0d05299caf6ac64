import ReactEChartsCore from 'echarts-for-react/esm/core';
import { memo, useEffect, useRef } from 'react';
import * as echarts from '../../charts/echarts.ts';
import type { ChartDrawing } from '../../charts/chart-option.ts';
import { listenToPlaces } from './mark-places.ts';
import type { MarkPlace } from './nearest-mark.ts';

interface DrawnChartProps {
  readonly option: ChartDrawing['option'];
  /** Size of the layout in px; the style sheet scales it to the column. */
  readonly width: number;
  readonly height: number;
  readonly onPlaces: (places: ReadonlyMap<string, MarkPlace>) => void;
  readonly onReady: () => void;
}

/** ECharts alone, drawn anew only when its option changes. A new size takes a new element: give the width as key. */
export const DrawnChart = memo(function DrawnChart({ option, width, height, onPlaces, onReady }: DrawnChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current?.firstElementChild;
    return element instanceof HTMLElement ? listenToPlaces(element, onPlaces) : undefined;
  }, [onPlaces]);
  return (
    <div ref={frame} className="live-drawing" aria-hidden="true">
      <ReactEChartsCore
        echarts={echarts}
        option={option}
        opts={{ renderer: 'svg', width, height }}
        autoResize={false}
        onChartReady={(chart) => {
          chart.getDom().querySelector('svg')?.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
          onReady();
        }}
      />
    </div>
  );
});
