import { COMPARISON_FORMS, COMPARISON_SORTS, WAYS, type Comparison } from '../../domain/comparison.ts';
import { STATUSES } from '../../domain/observation.ts';
import { choice, list, name, optional, period } from '../../site/query/codec.ts';
import { readQuery, writeQuery, type QueryShape, type ReadQuery } from '../../site/query/query.ts';

/** A comparison as an address states it, with the version of the data that it was made from. */
export interface PinnedComparison extends Comparison {
  readonly data: string;
}

const SHAPE: QueryShape<PinnedComparison> = {
  indicator: name,
  regions: list(name),
  period,
  category: optional(name),
  status: choice(STATUSES),
  way: choice(WAYS),
  form: choice(COMPARISON_FORMS),
  reference: optional(name),
  since: optional(period),
  highlight: optional(name),
  sort: choice(COMPARISON_SORTS),
  data: name,
};

/** Reads what a query string says of a comparison. Names are only checked for their form. */
export function readComparison(query: string): ReadQuery<PinnedComparison> {
  return readQuery(SHAPE, query);
}

/** States all of a comparison, defaults too, so that a later change of defaults cannot change what a link shows. */
export function writeComparison(comparison: PinnedComparison): string {
  return writeQuery(SHAPE, comparison);
}
