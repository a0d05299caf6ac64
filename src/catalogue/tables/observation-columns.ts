import type { Row } from '../row.ts';

/** The columns of every table of observations, in their order. */
export const OBSERVATION_COLUMNS = [
  'indicator',
  'region',
  'period',
  'category',
  'status',
  'value',
  'lower',
  'upper',
  'qualifier',
  'printed',
  'document',
  'locator',
  'note_zh',
  'note_en',
] as const;

export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number];
export type ObservationRow = Row<ObservationColumn>;
