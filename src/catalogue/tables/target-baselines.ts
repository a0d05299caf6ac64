import type { Observation } from '../../domain/observation.ts';
import type { TargetBaseline } from '../../domain/target-baseline.ts';
import { optionalLocalised, requiredText } from '../cells.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Datasets } from '../datasets.ts';
import type { Report } from '../problem.ts';
import { readReference } from '../reference.ts';
import type { References } from '../references.ts';
import type { Row } from '../row.ts';
import { knownObservation } from './known-observation.ts';
import { wordList } from './word-list.ts';

export const TARGET_BASELINE_COLUMNS = ['target', 'baseline', 'needed', 'note_zh', 'note_en'] as const;
type Column = (typeof TARGET_BASELINE_COLUMNS)[number];

export const TARGET_BASELINES_FILE = 'target-baselines.csv';

/** What targets are held against. */
interface Known {
  readonly datasets: Datasets;
  readonly references: Pick<References, 'indicators'>;
}

/** Reads what each target is measured from, by the id of the target; none where there is no such file. */
export function readTargetBaselines(
  files: DataFiles,
  known: Known,
  report: Report,
): ReadonlyMap<string, TargetBaseline> {
  if (!files.has(TARGET_BASELINES_FILE)) return new Map();
  const table = readCsvTable(files, TARGET_BASELINES_FILE, TARGET_BASELINE_COLUMNS, report);
  return readReference(table, 'target', [], (row) => readTargetBaseline(row, known)).items;
}

function readTargetBaseline(row: Row<Column>, known: Known): TargetBaseline | null {
  const target = requiredText(row, 'target');
  const baseline = row.cell('baseline') === '' ? null : row.cell('baseline');
  const needed = wordList(row, 'needed');
  const note = optionalLocalised(row, { zh: 'note_zh', en: 'note_en' });
  if (target === null || note === null) return null;
  const goal = knownObservation(row, 'target', target, known.datasets);
  const start = baseline === null ? undefined : knownObservation(row, 'baseline', baseline, known.datasets);
  for (const id of needed) knownObservation(row, 'needed', id, known.datasets);
  if (goal && goal.status !== 'target') row.report('not-a-target', 'target');
  if (goal && start) checkUnits(row, goal, start, known);
  return { target, baseline, needed, note: note ?? null };
}

function checkUnits(row: Row<Column>, goal: Observation, start: Observation, { references }: Known): void {
  const unitOf = ({ indicator }: Observation): string => references.indicators.items.get(indicator)?.unit ?? indicator;
  const [target, baseline] = [unitOf(goal), unitOf(start)];
  if (target !== baseline) row.report('baseline-unit', 'baseline', { target, baseline });
}
