import { fetchJson } from '../../site/fetch-json.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import type { mountLiveChart } from './live-chart.tsx';
import { clearFailure, showFailure } from './live-failure.ts';
import { whenInView } from '../../site/when-in-view.ts';

/** Loads the part of the script that draws charts; large, and so only asked for when a chart comes into view. */
export type LoadLiveCharts = () => Promise<{ readonly mountLiveChart: typeof mountLiveChart }>;

/** Brings each chart of the page to life as it comes into view. Until then, and wherever that fails, its picture stands. */
export function bringChartsToLife(document: Document, load: LoadLiveCharts): void {
  whenInView(document.querySelectorAll<HTMLElement>('[data-live-chart]'), (figure) => void bringToLife(figure, load));
}

async function bringToLife(figure: HTMLElement, load: LoadLiveCharts): Promise<void> {
  const fail = (): void => {
    delete figure.dataset.live;
    showFailure(figure, () => {
      clearFailure(figure);
      void bringToLife(figure, load);
    });
  };
  try {
    const [{ mountLiveChart }, model] = await Promise.all([load(), fetchJson(figure.dataset.liveChart ?? '')]);
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
