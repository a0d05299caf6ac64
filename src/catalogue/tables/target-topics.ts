import type { Indicator } from '../../domain/indicator.ts';
import type { TargetTopic } from '../../domain/target-topic.ts';
import { identifier, requiredLocalised } from '../cells.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Report } from '../problem.ts';
import { isKnown, nearestKey, type Reference, readReference } from '../reference.ts';
import type { Row } from '../row.ts';
import { wordList } from './word-list.ts';

export const TARGET_TOPIC_COLUMNS = ['id', 'name_zh', 'name_en', 'indicators'] as const;
type Column = (typeof TARGET_TOPIC_COLUMNS)[number];

export const TARGET_TOPICS_FILE = 'reference/target-topics.csv';

/** Reads the topics of targets and standards by id, in the order of the file; none where there is no such file. */
export function readTargetTopics(
  files: DataFiles,
  indicators: Reference<Indicator>,
  report: Report,
): ReadonlyMap<string, TargetTopic> {
  if (!files.has(TARGET_TOPICS_FILE)) return new Map();
  const table = readCsvTable(files, TARGET_TOPICS_FILE, TARGET_TOPIC_COLUMNS, report);
  const taken = new Map<string, string>();
  return readReference(table, 'id', ['name_zh', 'name_en'], (row) => readTopic(row, indicators, taken)).items;
}

function readTopic(row: Row<Column>, indicators: Reference<Indicator>, taken: Map<string, string>): TargetTopic | null {
  const id = identifier(row, 'id', /^[a-z0-9]+(-[a-z0-9]+)*$/, 'rural-ecommerce');
  const name = requiredLocalised(row, { zh: 'name_zh', en: 'name_en' });
  const listed = wordList(row, 'indicators');
  const unknown = listed.find((indicator) => !isKnown(indicators, indicator));
  if (unknown !== undefined)
    row.reportPart('unknown-indicator', 'indicators', unknown, { nearest: nearestKey(indicators, unknown) });
  const twice = listed.find((indicator) => taken.has(indicator));
  if (twice !== undefined) row.report('topic-taken', 'indicators', { indicator: twice, topic: taken.get(twice) ?? '' });
  for (const indicator of listed) taken.set(indicator, id ?? '');
  return id === null || !name ? null : { id, name, indicators: listed };
}
