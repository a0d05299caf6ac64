import { canonicalCsv } from '../../export/csv.ts';
import { mediaTypeOf } from '../../export/flavours.ts';
import { OBSERVATION_SHEET_COLUMNS } from '../../export/observation-columns.ts';
import { saveFile } from '../../export/save.ts';
import type { Cell } from '../../export/sheet.ts';

/** A dataset as the endpoint gives it, as far as it is needed here. */
interface ObservationDocument {
  readonly id: string;
  readonly observations: readonly (Readonly<Record<string, Cell>> & { readonly id: string })[];
}

/** Saves those observations of a dataset that a reader has before them, in the columns of every published CSV. */
export async function saveObservations(json: string, keys: ReadonlySet<string>, document: Document): Promise<void> {
  const response = await fetch(json);
  if (!response.ok) throw new Error(`${json}: ${String(response.status)}`);
  const { id, observations } = (await response.json()) as ObservationDocument;
  const rows = observations
    .filter((observation) => keys.has(observation.id))
    .map((observation) => OBSERVATION_SHEET_COLUMNS.map((column) => observation[column.id] ?? null));
  const name = `${id}-selection.csv`;
  const content = canonicalCsv({ columns: OBSERVATION_SHEET_COLUMNS, rows }, name);
  saveFile({ name, mediaType: mediaTypeOf('csv'), content }, document);
}
