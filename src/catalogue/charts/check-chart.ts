import { closest } from '../../domain/closest.ts';
import { parseObservationId } from '../../domain/observation.ts';
import { parsePeriod } from '../../domain/period.ts';
import { suggestPeriod } from '../../domain/period-suggestion.ts';
import type { ChartSpec } from '../chart-spec.ts';
import type { Datasets } from '../datasets.ts';
import type { JsonFile, JsonStep } from '../json-file.ts';
import type { Report } from '../problem.ts';
import { keyAlong } from '../select.ts';
import { type Known, type Picked, resolvePicks } from './check-picks.ts';

/** Holds a chart against the data: it must show something, in one unit, every mark once and in a place of its own. */
export function checkChart(spec: ChartSpec, json: JsonFile, known: Known, report: Report): void {
  const { picked: marks, complete } = resolvePicks(spec.select, 'select', json, known, report);
  const { picked: references } = resolvePicks(spec.reference, 'reference', json, known, report);
  reportRepeatedMarks(marks, spec, json, report);
  const whole = spec.whole === undefined ? undefined : known.datasets.observations.get(spec.whole);
  const wholes = whole ? [{ observation: whole, pick: ['whole'] }] : [];
  reportMixedUnits([...marks, ...references, ...wholes], json, known, report);
  if (complete) reportUnknownFocus(spec, marks, json, known, report);
  if (complete && spec.form === 'tile-grid') reportTooFewTiles(marks, json, known, report);
  if (spec.base !== undefined && parsePeriod(spec.base) === undefined)
    report('period-form', json.placeOf(['base']), { nearest: suggestPeriod(spec.base) });
  if (spec.whole !== undefined) reportUnknownObservation(spec.whole, ['whole'], json, known.datasets, report);
}

/** An observation id that names nothing, unless the row that it names was lost to another problem. */
export function reportUnknownObservation(
  id: string,
  path: readonly JsonStep[],
  json: JsonFile,
  { observations, incomplete }: Datasets,
  report: Report,
): void {
  const indicator = parseObservationId(id)?.indicator;
  if (observations.has(id) || (indicator !== undefined && incomplete.has(indicator))) return;
  report('unknown-observation', json.placeOf(path), { nearest: closest(id, observations.keys()) });
}

function reportRepeatedMarks(marks: readonly Picked[], spec: ChartSpec, json: JsonFile, report: Report): void {
  const byId = new Map<string, Picked>();
  const byCell = new Map<string, Picked>();
  for (const mark of marks) {
    const { observation, pick } = mark;
    const place = { ...json.placeOf(pick), value: observation.id };
    const cell = [spec.across, spec.series]
      .map((dimension) => (dimension === undefined ? '' : keyAlong(dimension, observation)))
      .join('\n');
    const [same, neighbour] = [byId.get(observation.id), byCell.get(cell)];
    if (same) report('repeated-mark', place, { first: json.placeOf(same.pick).column ?? '' });
    else if (neighbour) report('marks-collide', place, { other: neighbour.observation.id });
    byId.set(observation.id, same ?? mark);
    byCell.set(cell, neighbour ?? mark);
  }
}

function reportMixedUnits(picked: readonly Picked[], json: JsonFile, { references }: Known, report: Report): void {
  const units = new Set<string>();
  for (const { observation, pick } of picked) {
    const unit = references.indicators.items.get(observation.indicator)?.unit;
    if (unit === undefined || units.has(unit)) continue;
    units.add(unit);
    if (units.size > 1) report('mixed-units', { ...json.placeOf(pick), value: unit }, { units: [...units].join(', ') });
  }
}

function reportUnknownFocus(
  spec: ChartSpec,
  marks: readonly Picked[],
  json: JsonFile,
  { references }: Known,
  report: Report,
): void {
  const dimensions = spec.series === undefined ? [spec.across] : [spec.across, spec.series];
  const shown = marks.flatMap(({ observation }) => dimensions.map((each) => keyAlong(each, observation)));
  // Gaps are measured from a region that has no mark of its own, since its gap to itself is zero.
  const measuredFrom = spec.form === 'gap-to-peers' ? references.regions.items.keys() : [];
  const keys = new Set([...shown, ...measuredFrom]);
  spec.focus.forEach((key, index) => {
    if (!keys.has(key)) report('unknown-focus', json.placeOf(['focus', index]), { nearest: closest(key, keys) });
  });
}

/** Fewer tiles show no pattern that a sentence would not tell better. */
const LEAST_TILES = 3;

function reportTooFewTiles(marks: readonly Picked[], json: JsonFile, { references }: Known, report: Report): void {
  const regions = new Set(marks.map(({ observation }) => observation.region));
  const found = [...regions].filter((code) => references.regions.items.get(code)?.tile).length;
  if (found < LEAST_TILES) report('too-few-tiles', json.placeOf(['select']), { found, least: LEAST_TILES });
}
