import type { Region } from '../../domain/region.ts';
import { isKnown, nearestKey, type Reference } from '../reference.ts';
import type { Row } from '../row.ts';
import { wordList } from './word-list.ts';

/** The region codes of a cell, separated by spaces; the first that is not known is reported. */
export function regionList<Column extends string>(
  row: Row<Column>,
  column: Column,
  regions: Reference<Region>,
): readonly string[] {
  const codes = wordList(row, column);
  const unknown = codes.find((code) => !isKnown(regions, code));
  if (unknown !== undefined)
    row.reportPart('unknown-region', column, unknown, { nearest: nearestKey(regions, unknown) });
  return codes;
}
