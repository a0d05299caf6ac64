import { bringChartsToLife } from './islands/charts-in-view.ts';

bringChartsToLife(document, () => import('./islands/live-chart.tsx'));
