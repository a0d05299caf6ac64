import type { ChartSpec } from '../chart-spec.ts';
import type { DataFiles } from '../data-files.ts';
import { filesOfFolder } from '../folder.ts';
import { readJsonFile } from '../json-file.ts';
import type { Report } from '../problem.ts';
import { readChartFile } from './chart-file.ts';
import { checkChart } from './check-chart.ts';
import type { Known } from './check-picks.ts';

/** The charts by id, in the order of their file names. */
export interface Charts {
  readonly charts: ReadonlyMap<string, ChartSpec>;
  /** The id of every chart file, sound or not. */
  readonly ids: ReadonlySet<string>;
}

export function readCharts(files: DataFiles, known: Known, report: Report): Charts {
  const charts = new Map<string, ChartSpec>();
  const folder = filesOfFolder(files, 'charts', report);
  for (const [id, file] of folder) {
    const json = readJsonFile(files, file, report);
    const spec = json && readChartFile(json, id, report);
    if (!spec) continue;
    charts.set(id, spec);
    checkChart(spec, json, known, report);
  }
  return { charts, ids: new Set(folder.keys()) };
}
