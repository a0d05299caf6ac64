import { containingCode, hasCodeForm, REGION_KINDS, type Region } from '../../domain/region.ts';
import { identifier, oneOf, optionalLocalised, optionalWholeNumber, requiredLocalised } from '../cells.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Report } from '../problem.ts';
import { isKnown, nearestKey, type Reference, readReference, reportSharedNames } from '../reference.ts';
import type { Row } from '../row.ts';

export const REGION_COLUMNS = [
  'code',
  'kind',
  'parent',
  'name_zh',
  'name_en',
  'pinyin',
  'tile_row',
  'tile_col',
  'note_zh',
  'note_en',
] as const;
type Column = (typeof REGION_COLUMNS)[number];

export const REGIONS_FILE = 'reference/regions.csv';

export function readRegions(files: DataFiles, report: Report): Reference<Region> {
  const table = readCsvTable(files, REGIONS_FILE, REGION_COLUMNS, report);
  const regions = readReference(table, 'code', ['name_zh', 'name_en', 'pinyin'], readRegion);
  for (const row of table?.rows ?? []) checkParent(row, regions);
  reportSharedNames(table, 'code', ['name_zh', 'name_en']);
  checkTiles(table?.rows ?? []);
  return regions;
}

function readRegion(row: Row<Column>): Region | null {
  const kind = oneOf(row, 'kind', REGION_KINDS);
  const code = row.cell('code');
  if (kind && !hasCodeForm(code, kind)) row.report('region-code-form', 'code', { kind });
  const name = requiredLocalised(row, { zh: 'name_zh', en: 'name_en' });
  const pinyin = identifier(row, 'pinyin', /^[a-z]+( [a-z]+)*$/, 'hengyang');
  const note = optionalLocalised(row, { zh: 'note_zh', en: 'note_en' });
  const tile = readTile(row);
  if (!kind || !name || pinyin === null || note === null || tile === null) return null;
  const parent = row.cell('parent') === '' ? null : row.cell('parent');
  return { code, kind, parent, name, pinyin, tile: tile ?? null, note: note ?? null };
}

/** Undefined where the region has no place. */
function readTile(row: Row<Column>): Region['tile'] | undefined {
  const [tileRow, column] = [optionalWholeNumber(row, 'tile_row'), optionalWholeNumber(row, 'tile_col')];
  if (tileRow === null || column === null) return null;
  if (tileRow !== undefined && column !== undefined) return { row: tileRow, column };
  return tileRow === column
    ? undefined
    : row.report('tile-incomplete', tileRow === undefined ? 'tile_row' : 'tile_col');
}

/** A coded region lies in the one that its digits name; a group lies in a region of its code or a wider group of it. */
function checkParent(row: Row<Column>, regions: Reference<Region>): void {
  const [code, parent] = [row.cell('code'), row.cell('parent')];
  const expected = containingCode(code);
  if (parent === '' ? expected === null : parent.split('-')[0] === expected) {
    if (parent !== '' && !isKnown(regions, parent)) {
      row.report('unknown-region', 'parent', { nearest: nearestKey(regions, parent) });
    } else if (isAncestorOfItself(code, regions)) row.report('region-circle', 'parent');
  } else row.report('region-parent', 'parent', { expected: expected ?? '""' });
}

function isAncestorOfItself(code: string, { items }: Reference<Region>): boolean {
  const seen = new Set<string>();
  for (let at = items.get(code)?.parent ?? null; at !== null && !seen.has(at); at = items.get(at)?.parent ?? null) {
    if (at === code) return true;
    seen.add(at);
  }
  return false;
}

function checkTiles(rows: readonly Row<Column>[]): void {
  const taken = new Map<string, string>();
  for (const row of rows) {
    if (row.cell('tile_row') === '' || row.cell('tile_col') === '') continue;
    const tile = [row.cell('parent'), row.cell('tile_row'), row.cell('tile_col')].join(' ');
    const other = taken.get(tile);
    if (other !== undefined) row.report('tile-taken', 'tile_row', { other });
    else taken.set(tile, row.cell('code'));
  }
}
