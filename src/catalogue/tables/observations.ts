import { parseLineSpan } from '../../domain/line-span.ts';
import { parseLocator } from '../../domain/locator.ts';
import { type Observation, observationId } from '../../domain/observation.ts';
import type { PrintedProvenance } from '../../domain/provenance.ts';
import { optionalLocalised, requiredText } from '../cells.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Report } from '../problem.ts';
import { referTo } from '../reference.ts';
import type { References } from '../references.ts';
import { OBSERVATION_COLUMNS, type ObservationRow } from './observation-columns.ts';
import { readKey } from './observation-key.ts';
import { checkPlausible } from './plausibility.ts';
import { readQuantity } from './quantity.ts';

/** A row and the observation in it; null where it has problems. */
export interface PlacedObservation {
  readonly row: ObservationRow;
  readonly observation: Observation | null;
}

/** The observations of a dataset, with the indicators of which rows were lost. */
export interface ObservationTable {
  readonly placed: readonly PlacedObservation[];
  /** What the rows name that could not be taken apart; null where any may have been swallowed by a quote at fault. */
  readonly lost: readonly string[] | null;
}

/** Reads the observations of a dataset. */
export function readObservations(
  files: DataFiles,
  file: string,
  dataset: string,
  references: References,
  report: Report,
): ObservationTable {
  const table = readCsvTable(files, file, OBSERVATION_COLUMNS, report);
  return {
    placed: (table?.rows ?? []).map((row) => ({ row, observation: readObservation(row, dataset, references) })),
    lost: table === null || table.isBroken ? null : table.lost.map((row) => row.cell('indicator')),
  };
}

function readObservation(row: ObservationRow, dataset: string, references: References): Observation | null {
  const key = readKey(row, references);
  const provenance = readProvenance(row, references);
  const note = optionalLocalised(row, { zh: 'note_zh', en: 'note_en' });
  const indicator = references.indicators.items.get(row.cell('indicator'));
  const unit = references.units.items.get(indicator?.unit ?? '') ?? null;
  const quantity = readQuantity(row, { status: key?.status ?? null, unit, range: indicator?.range, note });
  const document = references.documents.items.get(row.cell('document'));
  if (key) checkPlausible(row, key, { document, unit });
  if (!key || !provenance || note === null || !quantity) return null;
  return { id: observationId(key), dataset, ...key, quantity, provenance, note: note ?? null };
}

function readProvenance(row: ObservationRow, { documents }: References): PrintedProvenance | null {
  const document = referTo(row, 'document', documents, 'unknown-document');
  const locator = requiredText(row, 'locator');
  if (locator !== null && !parseLocator(locator) && !parseLineSpan(locator))
    return row.report('locator-form', 'locator');
  if (document === null || locator === null) return null;
  return { kind: 'printed', printed: row.cell('printed'), document, locator };
}
