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
import { isSharedName } from './region-names.ts';
import { type ReadCounts, tableReader } from './table-reader.ts';
import { textSource } from './text-source.ts';
import { type Told, tell } from './told.ts';

/** All that decides how a file is read. */
export interface FullReading {
  readonly encoding: Encoding;
  readonly dialect: Dialect;
  readonly mapping: Mapping;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string | null;
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
  /** What only reading all of it has brought up, and is asked before anything is shown. */
  readonly asked: readonly Told[];
}

/** Reads a whole file, holding no more of it than a piece and what was read. Stops where the table is too large. */
export async function readFile(
  file: SourceFile,
  { encoding, dialect, mapping, sheet = null }: FullReading,
  knowledge: Knowledge,
  following: Following,
  limits?: ReadLimits,
): Promise<ReadFile> {
  const decoder = streamDecoder(encoding);
  const records = recordReader(dialect);
  const table = tableReader(mapping, dialect, knowledge, limits);
  const source = await textSource(file, sheet);
  let goesOn = true;
  for await (const piece of pieces(source.ok ? source.file : file, following)) {
    goesOn = table.read(records.push(decoder.push(piece)));
    if (!goesOn || records.hasGivenUp()) break;
  }
  if (goesOn) table.read([...records.push(decoder.finish()), ...records.finish()]);
  const finished = table.finish(file);
  return {
    ...finished,
    counts: table.counts(),
    regionChoices: mapping.regions,
    asked: [...askedTwice(finished.problems), ...askedOfShared(finished.regionTexts, knowledge)],
  };
}

/** Two values of the same thing may be two measures of it. */
function askedTwice({ countByCode, kept }: ProblemLog): readonly Told[] {
  const count = countByCode['repeated-value'] ?? 0;
  const first = kept.find(({ code }) => code === 'repeated-value');
  if (count === 0 || first === undefined) return [];
  const [zh, en] = [
    `同一地区、指标、时期有两个数（${String(count)} 处，如第 ${String(first.line)} 行 ${first.value}）：是两项指标，还是其中一个有误？`,
    `There are two values of the same thing (${String(count)} times, as in line ${String(first.line)}: ${first.value}): are they two measures, or is one of them wrong?`,
  ];
  return [tell('two-values', zh, en)];
}

/** 鼓楼区 without its city may be any of several. */
function askedOfShared(texts: readonly RegionText[], { regions }: Knowledge): readonly Told[] {
  const shared = texts.filter(({ text, isKnown }) => !isKnown && isSharedName(text, regions)).map(({ text }) => text);
  if (shared.length === 0) return [];
  return [
    tell(
      'shared-region-names',
      `${shared.join('、')}：几个地方都叫这个名称，是哪一个？`,
      `${shared.join(', ')}: several places are called so; which are meant?`,
    ),
  ];
}
