import Papa from 'papaparse';
import type { DataFiles } from '../../../src/catalogue/data-files.ts';
import { OBSERVATION_COLUMNS, type ObservationColumn } from '../../../src/catalogue/tables/observation-columns.ts';

/** The cells of a row of observations. */
export type Cells = Readonly<Record<ObservationColumn, string>>;

/** A row with where it stands; records take one line each in these tables. */
export interface PlacedCells {
  readonly file: string;
  readonly line: number;
  readonly cells: Cells;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** All rows of observations of a data folder. */
export function observationRows(files: DataFiles): readonly PlacedCells[] {
  return [...files].flatMap(([file, bytes]) => {
    if (!file.startsWith('observations/')) return [];
    const { data } = Papa.parse<Cells>(decoder.decode(bytes), { header: true, skipEmptyLines: true });
    return data.map((cells, index) => ({ file, line: index + 2, cells }));
  });
}

/** The data folder with these rows for its observations. */
export function withRows(files: DataFiles, rows: readonly PlacedCells[]): DataFiles {
  const written = [...new Set(rows.map(({ file }) => file))].map((name) => {
    const data = rows
      .filter(({ file }) => file === name)
      .map(({ cells }) => OBSERVATION_COLUMNS.map((column) => cells[column]));
    const text = Papa.unparse({ fields: [...OBSERVATION_COLUMNS], data }, { newline: '\n' });
    return [name, encoder.encode(`${text}\n`)] as const;
  });
  return new Map([...files, ...written]);
}
