import { applySettings, settle } from './activities/embed/apply-settings.ts';
import { drawComparison } from './activities/embed/draw-comparison.ts';
import { followLinks } from './activities/embed/links.ts';
import { offerFullChart } from './activities/embed/load-full-chart.ts';
import { reportHeight } from './activities/embed/report-height.ts';
import { walkMarks } from './activities/embed/walk-marks.ts';
import { readEmbedSettings } from './activities/embed/query.ts';

const settings = readEmbedSettings(location.search);
applySettings(document.documentElement, settings);

document.addEventListener('DOMContentLoaded', () => {
  const main = settle(document, settings);
  followLinks(main);
  offerFullChart(main, walkMarks(main));
  drawComparison(main);
  reportHeight(document.body, window);
});
