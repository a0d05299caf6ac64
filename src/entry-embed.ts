import { applySettings, settle } from './islands/embed/apply-settings.ts';
import { drawComparison } from './islands/embed/draw-comparison.ts';
import { followLinks } from './islands/embed/links.ts';
import { offerFullChart } from './islands/embed/load-full-chart.ts';
import { reportHeight } from './islands/embed/report-height.ts';
import { walkMarks } from './islands/embed/walk-marks.ts';
import { readEmbedSettings } from './url/embed-query.ts';

const settings = readEmbedSettings(location.search);
applySettings(document.documentElement, settings);

document.addEventListener('DOMContentLoaded', () => {
  const main = settle(document, settings);
  followLinks(main);
  offerFullChart(main, walkMarks(main));
  drawComparison(main);
  reportHeight(document.body, window);
});
