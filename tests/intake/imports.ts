import { resolve } from 'node:path';
import { readDataFolder } from '../../src/build/data-folder.ts';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import type { DataFiles } from '../../src/catalogue/data-files.ts';
import { loadDivisions } from '../../src/intake/divisions.ts';
import { type Knowledge, knowledgeOf } from '../../src/intake/knowledge.ts';
import type { Mapping } from '../../src/intake/mapping.ts';
import { type Opened, openFile, type Reading } from '../../src/intake/open-file.ts';
import { ownObservations } from '../../src/intake/own-observations.ts';
import { readFile, type ReadFile } from '../../src/intake/read-file.ts';
import type { SourceFile } from '../../src/intake/source-file.ts';
import type { ReadLimits } from '../../src/intake/read-limits.ts';

/** The real data folder: what imports are held against in tests as on the page. */
export const DATA_FILES: DataFiles = await readDataFolder(resolve(import.meta.dirname, '../../data'));

const compiled = compileCatalogue(DATA_FILES);
if (compiled.catalogue === null) throw new Error('data/ has problems');
export const CATALOGUE = compiled.catalogue;
export const KNOWLEDGE: Knowledge = knowledgeOf(CATALOGUE, await loadDivisions());

export const QUIETLY = { onProgress: () => undefined, signal: new AbortController().signal };
const BY_ITSELF: Reading = { encoding: null, dialect: null };

export function fileOf(content: string | Uint8Array<ArrayBuffer>, name = '数据.csv'): SourceFile {
  return { name, date: '2016-12-01', blob: new Blob([content]) };
}

export async function open(
  content: string | Uint8Array<ArrayBuffer>,
  name?: string,
  reading = BY_ITSELF,
): Promise<Opened> {
  return openFile(fileOf(content, name), reading, KNOWLEDGE, QUIETLY);
}

interface Imported extends ReadFile {
  readonly mapping: Mapping;
  /** `indicator[region,period] value` for each value, in the order of the file. */
  readonly values: readonly string[];
}

/** Imports a text as the page does by itself; `change` stands for what a person changes in the mapping. */
export async function importText(
  content: string | Uint8Array<ArrayBuffer>,
  change: (mapping: Mapping) => Mapping = (mapping) => mapping,
  limits?: ReadLimits,
  name?: string,
): Promise<Imported> {
  const opened = await open(content, name);
  if (!opened.ok) throw new Error(opened.reason);
  const mapping = change(opened.mapping);
  const read = await readFile(fileOf(content, name), { ...opened, mapping }, KNOWLEDGE, QUIETLY, limits);
  const all = ownObservations(read.table, { indicators: null, regions: null, periods: null, limit: Infinity });
  const values = all.map(({ id, quantity }) => {
    const told =
      quantity.kind === 'missing'
        ? 'missing'
        : (quantity.value ??
          `${quantity.qualifier} ${String(quantity.interval.lower)}…${String(quantity.interval.upper)}`);
    return `${id} ${String(told)}`;
  });
  return { ...read, mapping, values };
}

/** Code, line and column of each problem. */
export function told({ problems }: ReadFile): readonly string[] {
  return problems.kept.map(({ code, line, column, value }) => [code, line, column, value].join(' | '));
}
