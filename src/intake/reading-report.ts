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
  observation: Observation,
  at: number,
  { indicators, regions, groups, columns }: ImportedTable,
  cellAt: (line: number, column: number) => string,
): ReportedValue {
  const { region, period, category, status, quantity } = observation;
  const found = indicators.find(({ id }) => id === observation.indicator);
  const part = groups.find((group) => group.category?.id === category)?.category?.name;
  const { value, interval } =
    quantity.kind === 'known' ? quantity : { value: null, interval: { lower: null, upper: null } };
  return {
    indicator: [found?.name, part].filter((name) => name !== undefined).join('：'),
    region,
    regionName: regions.find(({ code }) => code === region)?.name ?? '',
    period,
    value,
    lower: interval.lower,
    upper: interval.upper,
    unit: found?.unit.label.zh ?? '',
    status,
    printed: cellAt(columns.line[at] ?? 0, columns.column[at] ?? 0).trim(),
  };
}
