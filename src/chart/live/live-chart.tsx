import { createRoot } from 'react-dom/client';
import type { ChartModel } from '../../model/chart-model.ts';
import { LiveChart } from './live-chart-view.tsx';

interface LiveChartEvents {
  /** The chart is drawn and can take the place of the picture. */
  readonly onReady: () => void;
  /** The chart broke, now or later; it is gone, and the picture is as it was. */
  readonly onFailure: () => void;
}

/**
 * Draws a live chart over the picture of a figure. Each chart has a React root of its own, so that one that breaks
 * takes no other down.
 */
export function mountLiveChart(figure: HTMLElement, model: ChartModel, { onReady, onFailure }: LiveChartEvents): void {
  const view = figure.querySelector<HTMLElement>('[data-view="chart"]');
  if (view === null) throw new Error(`The figure of ${model.id} has no place for a chart.`);
  const host = figure.ownerDocument.createElement('div');
  host.className = 'live';
  view.append(host);
  const root = createRoot(host, {
    onUncaughtError: () => {
      host.remove();
      onFailure();
    },
  });
  root.render(<LiveChart model={model} view={view} onReady={onReady} />);
}
