import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Divisions, NO_DIVISIONS } from './divisions.ts';
import { STATUSES, type Status } from '../domain/observation.ts';
import { type RegionNames, regionNames } from './region-names.ts';
import { spelling } from './spelling.ts';
import { type UnitNames, unitNames } from './unit-text.ts';

/** What is known before a table is opened, and by which names. */
export interface Knowledge {
  readonly catalogue: Catalogue;
  /** Divisions of the whole country, where they have been fetched. */
  readonly divisions: Divisions;
  readonly regions: RegionNames;
  readonly units: UnitNames;
  /** Spelling to id. */
  readonly indicators: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, string>;
  readonly statuses: ReadonlyMap<string, Status>;
}

const STATUS_NAMES: Readonly<Record<Status, readonly string[]>> = {
  actual: ['实际', '实绩', '完成', '决算'],
  plan: ['计划', '预算', '预计'],
  target: ['目标'],
  standard: ['标准'],
};

export function knowledgeOf(catalogue: Catalogue, divisions = NO_DIVISIONS): Knowledge {
  return {
    catalogue,
    divisions,
    regions: regionNames(catalogue.regions, divisions),
    units: unitNames(catalogue.units),
    indicators: namesOf(catalogue.indicators),
    categories: namesOf(catalogue.categories),
    statuses: new Map(STATUSES.flatMap((status) => [status, ...STATUS_NAMES[status]].map((name) => [name, status]))),
  };
}

function namesOf(
  items: ReadonlyMap<string, { readonly id: string; readonly name: Readonly<Record<'zh' | 'en', string>> }>,
): ReadonlyMap<string, string> {
  return new Map(
    [...items.values()].flatMap(({ id, name }) => [id, name.zh, name.en].map((text) => [spelling(text), id])),
  );
}
