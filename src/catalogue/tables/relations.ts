import { type IndicatorRelation, RELATION_KINDS, type RelationKind } from '../../domain/indicator-relation.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Region } from '../../domain/region.ts';
import type { Unit } from '../../domain/unit.ts';
import { oneOf } from '../cells.ts';
import { readCsvTable } from '../csv-table.ts';
import type { DataFiles } from '../data-files.ts';
import type { Report } from '../problem.ts';
import { type Reference, readReference, referTo } from '../reference.ts';
import type { Row } from '../row.ts';

export const RELATION_COLUMNS = ['indicator', 'kind', 'base', 'left', 'right'] as const;
type Column = (typeof RELATION_COLUMNS)[number];

export const RELATIONS_FILE = 'reference/relations.csv';

/** What relations are between. */
interface Known {
  readonly indicators: Reference<Indicator>;
  readonly regions: Reference<Region>;
  readonly units: Reference<Unit>;
}

/** The indicators with their relations to others; as they are where there is no such file. */
export function readRelations(files: DataFiles, known: Known, report: Report): Reference<Indicator> {
  const { indicators } = known;
  if (!files.has(RELATIONS_FILE)) return indicators;
  const table = readCsvTable(files, RELATIONS_FILE, RELATION_COLUMNS, report);
  const relations = readReference(table, 'indicator', [], (row) => readRelation(row, known)).items;
  const related = Array.from(indicators.items, ([id, indicator]) => {
    const relation = relations.get(id);
    return [id, relation === undefined ? indicator : { ...indicator, relation }] as const;
  });
  return { ...indicators, items: new Map(related) };
}

type Sides = 'none' | 'left' | 'right' | 'both';

/** Which sides are given; the other one is the region that an observation is about. */
const SIDES: Readonly<Record<RelationKind, readonly Sides[]>> = {
  gap: ['left', 'right'],
  ratio: ['left', 'right'],
  share: ['right'],
  mean: ['none'],
  distance: ['none'],
};

function sidesGiven(left: string, right: string): Sides {
  if (left === '') return right === '' ? 'none' : 'right';
  return right === '' ? 'left' : 'both';
}

function readRelation(row: Row<Column>, known: Known): IndicatorRelation | null {
  const indicator = referTo(row, 'indicator', known.indicators, 'unknown-indicator');
  const base = referTo(row, 'base', known.indicators, 'unknown-indicator');
  const kind = oneOf(row, 'kind', RELATION_KINDS);
  const [left, right] = [sideOf(row, 'left', known), sideOf(row, 'right', known)];
  if (indicator === null || base === null || kind === null) return null;
  if (!SIDES[kind].includes(sidesGiven(row.cell('left'), row.cell('right'))))
    return row.report('relation-sides', 'left');
  const relation = { kind, base, left, right };
  return unitsFit(indicator, relation, known) ? relation : row.report('relation-unit', 'kind');
}

function sideOf(row: Row<Column>, column: 'left' | 'right', { regions }: Known): string | null {
  return row.cell(column) === '' ? null : referTo(row, column, regions, 'unknown-region');
}

/** A gap is in the unit of its base or, of percentages, in points; a ratio in per cent or times, a share in per cent; a mean like its base. */
function unitsFit(indicator: string, { kind, base }: IndicatorRelation, { indicators, units }: Known): boolean {
  const [own, other] = [indicator, base].map((id) => units.items.get(indicators.items.get(id)?.unit ?? ''));
  if (!own || !other) return true;
  switch (kind) {
    case 'gap':
      return own.id === other.id || (own.kind === 'points' && other.kind === 'share');
    case 'ratio':
      return own.kind === 'share' || own.kind === 'multiple';
    case 'share':
      return own.kind === 'share';
    case 'mean':
      return own.id === other.id;
    case 'distance':
      return true;
  }
}
