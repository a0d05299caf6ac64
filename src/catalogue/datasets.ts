import type { Observation } from '../domain/observation.ts';
import type { Dataset } from './catalogue.ts';
import { isDataset } from './check-resources.ts';
import type { DataFiles } from './data-files.ts';
import type { Descriptor, Resource } from './descriptor.ts';
import type { Report } from './problem.ts';
import { isKnown, nearestKey } from './reference.ts';
import type { References } from './references.ts';
import type { ObservationRow } from './tables/observation-columns.ts';
import { type PlacedObservation, readObservations } from './tables/observations.ts';

/** The observations of all datasets. */
export interface Datasets {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly observations: ReadonlyMap<string, Observation>;
  /** Indicators that lost a row to a problem: what selects them cannot be judged. */
  readonly incomplete: ReadonlySet<string>;
}

/** Reads the datasets in the order of the descriptor. An observation or indicator that stands twice is reported. */
export function readDatasets(
  files: DataFiles,
  descriptor: Descriptor,
  references: References,
  report: Report,
): Datasets {
  const tables = descriptor.resources.filter(isDataset).map((resource) => ({
    resource,
    ...readObservations(files, resource.path, resource.name, references, report),
  }));
  const placed = tables.flatMap((table) => table.placed);
  reportDuplicates(placed);
  checkIndicators(tables);
  const datasets = tables.map((table) => datasetOf(table.resource, observationsOf(table.placed)));
  return {
    datasets: new Map(datasets.map((dataset) => [dataset.id, dataset])),
    observations: new Map(observationsOf(placed).map((observation) => [observation.id, observation])),
    incomplete: new Set([
      ...incompleteIndicators(placed, references),
      ...tables.flatMap(({ lost }) => lost ?? swallowed(placed, references)),
    ]),
  };
}

function observationsOf(placed: readonly PlacedObservation[]): readonly Observation[] {
  return placed.flatMap(({ observation }) => observation ?? []);
}

/** The indicators of the rows that were lost, and for a misspelt one that which was probably meant. */
function incompleteIndicators(placed: readonly PlacedObservation[], { indicators }: References): ReadonlySet<string> {
  const lost = placed.flatMap(({ row, observation }) => (observation ? [] : row.cell('indicator')));
  return new Set(
    lost.flatMap((name) => (isKnown(indicators, name) ? name : [name, nearestKey(indicators, name) ?? name])),
  );
}

/** Indicators that no row is left of: a table that could not be read to its end may have held them. */
function swallowed(placed: readonly PlacedObservation[], { indicators }: References): readonly string[] {
  const left = new Set(placed.map(({ row }) => row.cell('indicator')));
  return [...(indicators.names ?? indicators.items).keys()].filter((id) => !left.has(id));
}

function datasetOf({ name, title, description }: Resource, observations: readonly Observation[]): Dataset {
  return { id: name, title, description, observations };
}

function reportDuplicates(placed: readonly PlacedObservation[]): void {
  const rows = new Map<string, ObservationRow>();
  for (const { row, observation } of placed) {
    if (!observation) continue;
    const first = rows.get(observation.id);
    if (first) row.report('duplicate-observation', 'indicator', { first: `${first.file}:${first.line}` });
    else rows.set(observation.id, row);
  }
}

function checkIndicators(
  tables: readonly { readonly resource: Resource; readonly placed: readonly PlacedObservation[] }[],
): void {
  const home = new Map<string, string>();
  for (const { resource, placed } of tables) {
    const told = new Set<string>();
    for (const { row } of placed) {
      const indicator = row.cell('indicator');
      const first = home.get(indicator) ?? resource.name;
      home.set(indicator, first);
      if (first !== resource.name && !told.has(indicator)) {
        row.report('indicator-in-two-datasets', 'indicator', { first });
        told.add(indicator);
      }
    }
  }
}
