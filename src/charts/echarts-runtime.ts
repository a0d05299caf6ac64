import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { dispose, getInstanceByDom, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** Everything that the options of `chartOption` need of ECharts, and nothing else. */
register([CustomChart, GridComponent, SVGRenderer]);

/** The functions that a page needs of ECharts, without the rest of its namespace. */
export const echarts = { init, getInstanceByDom, dispose };

/**
 * The key of the mark that a mouse event of ECharts is about; undefined beside the marks. The other way round,
 * `chart.dispatchAction({ type: 'highlight', seriesIndex: MARK_SERIES, name: key })` highlights the mark with a key.
 */
export function markAt(event: unknown): string | undefined {
  if (typeof event !== 'object' || event === null) return undefined;
  const { seriesIndex, name } = event as { seriesIndex?: unknown; name?: unknown };
  return seriesIndex === MARK_SERIES && typeof name === 'string' && name !== '' ? name : undefined;
}

/** The series that holds the marks; the others are silent. */
export const MARK_SERIES = 1;
