import type { Heading } from './heading.ts';
import type { Knowledge } from './knowledge.ts';
import type { Block, Mapping, RowUse } from './mapping.ts';
import { readPartOfYear } from './part-of-year.ts';
import { readPeriodText } from './period-text.ts';
import type { TextRecord } from './records.ts';
import { findRegion } from './region-names.ts';
import { readLines } from './table-lines.ts';

export const SECTION_PARTS = ['region', 'period', 'indicator'] as const;

/** What the first section tells holds until the next one does, where it stands above all rows. */
export function withFirstSection(block: Block, rows: Mapping['rows']): Block {
  const first = rows[block.firstRow];
  if (first?.role !== 'section' || first.tells === undefined) return block;
  const { constants } = block;
  const { region = constants.region, period = constants.period } = first.tells;
  return { ...block, constants: { ...constants, region, period } };
}

/** Lines of one cell between rows of data tell what holds below them: a period, a region, a unit. */
export function sectionsIn(
  records: readonly TextRecord[],
  rows: Mapping['rows'],
  blocks: readonly Block[],
  knowledge: Knowledge,
): Readonly<Record<number, RowUse>> {
  const entries = Object.entries(rows).map(([key, use]): readonly [string, RowUse] => {
    if (use.role !== 'section' && use.role !== 'unit') return [key, use];
    const at = Number(key);
    const text = (records[at]?.cells ?? []).map((cell) => cell.trim()).find((cell) => cell !== '') ?? '';
    const block = blocks.findLast(({ firstRow }) => firstRow <= at);
    if (block === undefined) return [key, use];
    const hasRegion = block.columns.some((column) => column.use === 'key' && column.dimension === 'region');
    if (use.role === 'section') return [key, { role: 'section', tells: sectionOf(text, hasRegion, knowledge) }];
    const { unit } = readLines([text], knowledge);
    return [key, unit === null ? use : { ...use, tells: { unit } }];
  });
  return Object.fromEntries(entries);
}

function sectionOf(text: string, hasRegion: boolean, knowledge: Knowledge): Partial<Heading> {
  const { period } = readLines([text], knowledge);
  const isPeriod = readPeriodText(text) !== undefined || readPartOfYear(text) !== undefined || period !== null;
  const isRegion = !hasRegion && findRegion(text, knowledge.regions) !== undefined;
  return { ...(isPeriod ? { period: period ?? text } : {}), ...(isRegion ? { region: text } : {}) };
}
