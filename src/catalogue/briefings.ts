import * as v from 'valibot';
import { closest } from '../domain/closest.ts';
import { reportUnknownObservation } from './charts/check-chart.ts';
import type { BriefingSpec } from './chart-spec.ts';
import type { DataFiles } from './data-files.ts';
import type { Datasets } from './datasets.ts';
import { filesOfFolder } from './folder.ts';
import { type JsonFile, readJsonFile } from './json-file.ts';
import { localised, readShape, texts, words } from './json-shape.ts';
import type { Report } from './problem.ts';

const headlineEntries = { observation: words, caption: localised };
const sectionEntries = { title: localised, text: localised, charts: texts };
const briefingEntries = {
  title: localised,
  summary: localised,
  headline: v.array(v.strictObject(headlineEntries)),
  sections: v.pipe(v.array(v.strictObject(sectionEntries)), v.minLength(1)),
};

const KEYS = [briefingEntries, sectionEntries, headlineEntries].flatMap((entries) => Object.keys(entries));

/** Reads the briefings by id, in the order of their file names. What they name must exist, and each chart stand once. */
export function readBriefings(
  files: DataFiles,
  chartIds: ReadonlySet<string>,
  datasets: Datasets,
  report: Report,
): ReadonlyMap<string, BriefingSpec> {
  const briefings = new Map<string, BriefingSpec>();
  for (const [id, file] of filesOfFolder(files, 'briefings', report)) {
    const json = readJsonFile(files, file, report);
    const read = json && readShape(json, v.strictObject(briefingEntries), KEYS, report);
    if (!read) continue;
    briefings.set(id, { id, ...read });
    read.headline.forEach(({ observation }, index) => {
      reportUnknownObservation(observation, ['headline', index, 'observation'], json, datasets, report);
    });
    checkCharts(read.sections, chartIds, json, report);
  }
  return briefings;
}

function checkCharts(
  sections: BriefingSpec['sections'],
  chartIds: ReadonlySet<string>,
  json: JsonFile,
  report: Report,
): void {
  const seen = new Map<string, string>();
  sections.forEach(({ charts }, section) => {
    charts.forEach((chart, index) => {
      const place = json.placeOf(['sections', section, 'charts', index]);
      const first = seen.get(chart);
      if (!chartIds.has(chart)) report('unknown-chart', place, { nearest: closest(chart, chartIds) });
      else if (first !== undefined) report('repeated-chart', place, { first });
      else seen.set(chart, place.column ?? '');
    });
  });
}
