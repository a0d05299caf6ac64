import * as v from 'valibot';
import { type ChartForm, CHART_FORMS, type ChartSpec, DIMENSIONS, type Pick } from '../chart-spec.ts';
import { closest } from '../../domain/closest.ts';
import { STATUSES } from '../../domain/observation.ts';
import type { JsonFile } from '../json-file.ts';
import { localised, readShape, texts, words } from '../json-shape.ts';
import type { Report } from '../problem.ts';

const pickEntries = {
  indicator: texts,
  region: v.exactOptional(texts),
  period: v.exactOptional(texts),
  category: v.exactOptional(texts),
  status: v.exactOptional(v.pipe(texts, v.array(v.picklist(STATUSES)))),
  label: v.exactOptional(localised),
};
const picks = v.array(v.strictObject(pickEntries));

const chartEntries = {
  form: words,
  select: v.pipe(picks, v.minLength(1)),
  across: v.picklist(DIMENSIONS),
  series: v.exactOptional(v.picklist(DIMENSIONS)),
  sort: v.optional(v.picklist(['value', 'order']), 'order'),
  focus: v.optional(texts, []),
  reference: v.optional(picks, []),
  base: v.exactOptional(words),
  places: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  whole: v.exactOptional(words),
  finding: localised,
  subtitle: v.exactOptional(localised),
  notes: v.optional(v.array(localised), []),
};

const KEYS = [...Object.keys(chartEntries), ...Object.keys(pickEntries)];

/** The keys that only some forms understand, and those that need them. */
const FORM_KEYS: Readonly<Record<'base' | 'places' | 'whole', ChartForm>> = {
  base: 'change-since',
  places: 'rank-strip',
  whole: 'part-to-whole',
};

/** A chart as its file says, with defaults filled in; null, and problems, where the file has another shape. */
export function readChartFile(json: JsonFile, id: string, report: Report): ChartSpec | null {
  const read = readShape(json, v.strictObject(chartEntries), KEYS, report);
  if (!read) return null;
  const form = CHART_FORMS.find((candidate) => candidate === read.form);
  if (!form) {
    const nearest = closest(read.form, CHART_FORMS);
    report('unknown-form', json.placeOf(['form']), { nearest, forms: CHART_FORMS.join(', ') });
    return null;
  }
  const select: readonly Pick[] = read.select;
  const spec: ChartSpec = { ...read, id, form, select };
  return checkKeys(spec, json, report) ? spec : null;
}

function checkKeys(spec: ChartSpec, json: JsonFile, report: Report): boolean {
  let sound = true;
  for (const [key, form] of Object.entries(FORM_KEYS)) {
    const given = Object.hasOwn(spec, key);
    if (given === (spec.form === form)) continue;
    report(given ? 'key-not-for-form' : 'key-needed-by-form', json.placeOf([key]), { form: spec.form });
    sound = false;
  }
  if (spec.series === spec.across) {
    report('series-is-axis', json.placeOf(['series']));
    sound = false;
  }
  return sound;
}
