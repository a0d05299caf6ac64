import { streamDecoder } from './decode.ts';
import type { Dialect } from './dialect.ts';
import type { Encoding } from './encoding.ts';
import type { ProblemLog } from './import-problem.ts';
import type { ImportedTable } from './imported-table.ts';
import type { Knowledge } from './knowledge.ts';
import type { Mapping, RegionChoices } from './mapping.ts';
import type { UnitConversion } from './own-indicators.ts';
import { recordReader } from './records.ts';
import { type Following, pieces, type SourceFile } from './source-file.ts';
import type { ReadLimits } from './read-limits.ts';
import type { RegionText } from './region-list.ts';
import { type ReadCounts, tableReader } from './table-reader.ts';

/** All that decides how a file is read. */
export interface FullReading {
  readonly encoding: Encoding;
  readonly dialect: Dialect;
  readonly mapping: Mapping;
}

export interface ReadFile {
  readonly table: ImportedTable;
  readonly problems: ProblemLog;
  /** Values that were read, but not quite as they stand. */
  readonly remarks: ProblemLog;
  /** What names of regions were taken for, the unknown ones first. */
  readonly regionTexts: readonly RegionText[];
  /** What a person said of names of regions. */
  readonly regionChoices: RegionChoices;
  readonly conversions: readonly UnitConversion[];
  readonly counts: ReadCounts;
}

/** Reads a whole file, holding no more of it than a piece and what was read. Stops where the table is too large. */
export async function readFile(
  file: SourceFile,
  { encoding, dialect, mapping }: FullReading,
  knowledge: Knowledge,
  following: Following,
  limits?: ReadLimits,
): Promise<ReadFile> {
  const decoder = streamDecoder(encoding);
  const records = recordReader(dialect);
  const table = tableReader(mapping, dialect, knowledge, limits);
  let goesOn = true;
  for await (const piece of pieces(file, following)) {
    goesOn = table.read(records.push(decoder.push(piece)));
    if (!goesOn || records.hasGivenUp()) break;
  }
  if (goesOn) table.read([...records.push(decoder.finish()), ...records.finish()]);
  return { ...table.finish(file), counts: table.counts(), regionChoices: mapping.regions };
}
