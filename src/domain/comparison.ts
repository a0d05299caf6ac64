import type { Status } from './observation.ts';
import type { Period } from './period.ts';

/** Ways to look at an indicator across regions. */
export const WAYS = ['value', 'ratio', 'gap', 'index', 'share', 'change'] as const;
export type Way = (typeof WAYS)[number];

export const COMPARISON_SORTS = ['value', 'order'] as const;
export type ComparisonSort = (typeof COMPARISON_SORTS)[number];

/** How a comparison is drawn: as bars or whatever else suits it, or as a grid of tiles. */
export const COMPARISON_FORMS = ['chart', 'tiles'] as const;
export type ComparisonForm = (typeof COMPARISON_FORMS)[number];

/** What of an indicator is compared: one value for each region. */
export interface Slice {
  readonly period: Period;
  readonly category: string | null;
  readonly status: Status;
}

/** Everything that a planner chooses in a comparison. Regions are codes, in the order in which they were chosen. */
export interface Comparison extends Slice {
  readonly indicator: string;
  readonly regions: readonly string[];
  readonly way: Way;
  readonly form: ComparisonForm;
  /** The region that `ratio`, `gap` and `index` measure against, and that the sentence compares with. */
  readonly reference: string | null;
  /** The period that `change` starts from. */
  readonly since: Period | null;
  /** The region that the chart is about. */
  readonly highlight: string | null;
  readonly sort: ComparisonSort;
}
