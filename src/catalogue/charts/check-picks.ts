import { parsePeriod } from '../../domain/period.ts';
import { suggestPeriod } from '../../domain/period-suggestion.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Dimension, Pick } from '../chart-spec.ts';
import type { Datasets } from '../datasets.ts';
import type { JsonFile, JsonStep } from '../json-file.ts';
import type { Report } from '../problem.ts';
import { isKnown, nearestKey, type Reference, type UnknownNameCode } from '../reference.ts';
import type { References } from '../references.ts';
import { keyAlong, selectObservations } from '../select.ts';

/** What the picks of a chart are held against. */
export interface Known {
  readonly references: References;
  readonly datasets: Datasets;
}

/** An observation that a pick selects. */
export interface Picked {
  readonly observation: Observation;
  /** Where the pick stands, such as `select[0]`. */
  readonly pick: readonly JsonStep[];
}

/** What picks select. */
export interface Selection {
  /** In the order of the picks. */
  readonly picked: readonly Picked[];
  /** Whether every pick could be followed, so that what is not selected is really not there. */
  readonly complete: boolean;
}

/** What the picks select. Unknown names, and names that select nothing, are reported. */
export function resolvePicks(
  picks: readonly Pick[],
  under: 'select' | 'reference',
  json: JsonFile,
  known: Known,
  report: Report,
): Selection {
  const selections = picks.map((pick, index): Selection => {
    const path = [under, index];
    const selected = selectObservations(pick, known.datasets);
    const namesKnown = namesAreKnown(pick, path, json, known, report);
    const complete = namesKnown && !pick.indicator.some((indicator) => known.datasets.incomplete.has(indicator));
    if (complete) reportIdleNames(pick, path, selected, json, report);
    return { picked: selected.map((observation) => ({ observation, pick: path })), complete };
  });
  return {
    picked: selections.flatMap(({ picked }) => picked),
    complete: selections.every(({ complete }) => complete),
  };
}

function namesAreKnown(
  pick: Pick,
  path: readonly JsonStep[],
  json: JsonFile,
  { references: { indicators, regions, categories } }: Known,
  report: Report,
): boolean {
  const unknown = <Item>(dimension: Dimension, reference: Reference<Item>, code: UnknownNameCode): boolean =>
    (pick[dimension] ?? []).filter((name, index) => {
      if (name === '' || isKnown(reference, name)) return false;
      report(code, json.placeOf([...path, dimension, index]), { nearest: nearestKey(reference, name) });
      return true;
    }).length > 0;
  const malformed = (pick.period ?? []).filter((name, index) => {
    if (parsePeriod(name) !== undefined) return false;
    report('period-form', json.placeOf([...path, 'period', index]), { nearest: suggestPeriod(name) });
    return true;
  });
  return ![
    unknown('indicator', indicators, 'unknown-indicator'),
    unknown('region', regions, 'unknown-region'),
    unknown('category', categories, 'unknown-category'),
    malformed.length > 0,
  ].includes(true);
}

/** A pick that selects nothing, or else each of its names that no selected observation has. */
function reportIdleNames(
  pick: Pick,
  path: readonly JsonStep[],
  selected: readonly Observation[],
  json: JsonFile,
  report: Report,
): void {
  if (selected.length === 0) {
    report('selects-nothing', json.placeOf(path));
    return;
  }
  for (const dimension of ['indicator', 'region', 'period', 'category', 'status'] satisfies Dimension[]) {
    pick[dimension]?.forEach((name, index) => {
      const used = selected.some((observation) => keyAlong(dimension, observation) === name);
      if (!used) report('selects-nothing', json.placeOf([...path, dimension, index]));
    });
  }
}
