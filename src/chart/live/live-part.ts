import type { ChartModel } from '../../model/chart-model.ts';
import { fetchJson } from '../../site/fetch-json.ts';
import type { LivePart } from '../../site/live-part.ts';
import { whenInView } from '../../site/when-in-view.ts';
import { clearFailure, showFailure } from './live-failure.ts';

/**
 * Brings each chart of the page to life as it comes into view, since the script that draws is large. Until then, and
 * wherever that fails, its picture stands.
 */
export const liveCharts: LivePart = {
  at: 'data-live-chart',
  start: (figures) => whenInView(figures, (figure) => void bringToLife(figure)),
};

async function bringToLife(figure: HTMLElement): Promise<void> {
  const fail = (): void => {
    delete figure.dataset.live;
    showFailure(figure, () => {
      clearFailure(figure);
      void bringToLife(figure);
    });
  };
  try {
    const [{ mountLiveChart }, model] = await Promise.all([
      import('./live-chart.tsx'),
      fetchJson(figure.dataset.liveChart ?? ''),
    ]);
    mountLiveChart(figure, model as ChartModel, {
      onReady: () => {
        figure.dataset.live = 'on';
      },
      onFailure: fail,
    });
  } catch {
    fail();
  }
}
