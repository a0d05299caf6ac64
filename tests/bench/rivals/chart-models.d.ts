import type { ChartModel } from '../../../src/model/chart-model.ts';

declare global {
  /** The models of all charts of the overview in Chinese, as the site serves them; put in while building. */
  const CHART_MODELS: readonly ChartModel[];
}
