import type { Observation } from '../domain/observation.ts';
import type { Opened } from './open-file.ts';
import type { ImportedTable } from './imported-table.ts';
import type { ImportProblem } from './import-problem.ts';
import { ownObservations } from './own-observations.ts';
import type { ReadFile } from './read-file.ts';
import type { Told } from './told.ts';

/** A value as it was read, in words that need nothing but the file to be understood. */
export interface ReportedValue {
  /** Name of what is measured; a part of it behind a colon. */
  readonly indicator: string;
  readonly region: string;
  readonly regionName: string;
  /** ISO 8601. */
  readonly period: string;
  /** Null where the file gives a mark or bounds instead of a value. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly status: string;
  /** The cell as it stands in the file. */
  readonly printed: string;
}

/** All that was read of a table, and all that is open about it. */
export interface ReadingReport {
  readonly observations: readonly ReportedValue[];
  readonly assumptions: readonly Told[];
  readonly problems: readonly ImportProblem[];
  readonly asked: readonly Told[];
}

/** `cellAt` gives a cell of the file by its line, counted from one, and its column, from zero. */
export function reportOf(
  opened: Extract<Opened, { readonly ok: true }>,
  read: ReadFile | null,
  cellAt: (line: number, column: number) => string,
): ReadingReport {
  const { assumptions, asked } = opened;
  if (read === null) return { observations: [], assumptions, problems: [], asked };
  const everything = { indicators: null, regions: null, periods: null, limit: Infinity };
  const observations = ownObservations(read.table, everything).map((observation, at) =>
    reported(observation, at, read.table, cellAt),
  );
  return { observations, assumptions, problems: read.problems.kept, asked: [...asked, ...read.asked] };
}

function reported(
  { indicator, region, period, category, status, quantity }: Observation,
  at: number,
  { indicators, regions, groups, columns }: ImportedTable,
  cellAt: (line: number, column: number) => string,
): ReportedValue {
  const found = indicators.find(({ id }) => id === indicator);
  const part = groups.find((group) => group.category?.id === category)?.category?.name;
  const isKnown = quantity.kind === 'known';
  return {
    indicator: part === undefined ? (found?.name ?? '') : `${found?.name ?? ''}：${part}`,
    region,
    regionName: regions.find(({ code }) => code === region)?.name ?? '',
    period,
    value: isKnown ? quantity.value : null,
    lower: isKnown ? quantity.interval.lower : null,
    upper: isKnown ? quantity.interval.upper : null,
    unit: found?.unit.label.zh ?? '',
    status,
    printed: cellAt(columns.line[at] ?? 0, columns.column[at] ?? 0).trim(),
  };
}
