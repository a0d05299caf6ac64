import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Category, Indicator } from '../domain/indicator.ts';
import type { Localised } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import { OWN_DATASET } from '../domain/own-data.ts';
import type { SourceDocument } from '../domain/provenance.ts';
import type { Region } from '../domain/region.ts';
import type { Unit } from '../domain/unit.ts';
import { regionOfDivision } from './divisions.ts';
import type { ImportedTable, OwnIndicator, OwnRegion } from './imported-table.ts';

/** The names of a table, without its values: what a page needs to show any part of it. */
export type TableNames = Pick<ImportedTable, 'name' | 'date' | 'regions' | 'indicators' | 'periods' | 'groups'>;

/** What a table adds to the reference tables of a catalogue. */
export interface Additions {
  readonly units: readonly Unit[];
  readonly regions: readonly Region[];
  readonly indicators: readonly Indicator[];
  readonly categories: readonly Category[];
  readonly document: SourceDocument;
}

/** The rows that a table needs besides those of the catalogue. Names that are taken are marked as the user's own. */
export function additionsOf(table: TableNames, catalogue: Catalogue): Additions {
  const units = new Map(table.indicators.map(({ unit }) => [unit.id, unit]));
  const taken = new Set([...catalogue.indicators.values()].flatMap(({ name }) => [name.zh, name.en]));
  const groups = table.groups.flatMap(({ category }) => (category === null || category.isKnown ? [] : category));
  return {
    units: [...units.values()].filter(({ id }) => !catalogue.units.has(id)),
    regions: ownRegions(table.regions, catalogue),
    indicators: table.indicators.map((indicator) => ownIndicator(indicator, catalogue, taken)),
    categories: [...new Map(groups.map((group) => [group.id, group])).values()].map(({ id, name }, order) => ({
      id,
      name: alike(name),
      order,
    })),
    document: {
      id: OWN_DATASET,
      title: alike(table.name),
      shortTitle: alike(table.name),
      issuer: { zh: '用户自己的数据', en: 'The user’s own data' },
      date: table.date,
      number: '',
      sha256: '',
    },
  };
}

/** A catalogue in which observations of a table stand beside the curated ones, so that both take the same road. */
export function ownCatalogue(table: TableNames, observations: readonly Observation[], catalogue: Catalogue): Catalogue {
  const { units, regions, indicators, categories, document } = additionsOf(table, catalogue);
  return {
    ...catalogue,
    units: extended(catalogue.units, units, ({ id }) => id),
    regions: extended(catalogue.regions, regions, ({ code }) => code),
    indicators: extended(catalogue.indicators, indicators, ({ id }) => id),
    categories: extended(catalogue.categories, categories, ({ id }) => id),
    documents: extended(catalogue.documents, [document], ({ id }) => id),
    observations: extended(catalogue.observations, observations, ({ id }) => id),
  };
}

function ownIndicator(
  { id, name, matches, unit }: OwnIndicator,
  catalogue: Catalogue,
  taken: ReadonlySet<string>,
): Indicator {
  const curated = matches === null ? undefined : catalogue.indicators.get(matches);
  const names: Localised = curated?.name ?? alike(name);
  return {
    id,
    name: taken.has(names.zh) || taken.has(names.en) ? { zh: `${names.zh}（自有）`, en: `${names.en} (own)` } : names,
    unit: unit.id,
    better: curated?.better ?? 'neutral',
    definition: {
      zh: '由用户从自己的表格导入，口径以该表为准。',
      en: 'Imported by the user from a table of their own, which defines it.',
    },
  };
}

/** Divisions of the country with those above them, and what only the table calls a region. */
function ownRegions(regions: readonly OwnRegion[], catalogue: Catalogue): readonly Region[] {
  const added = regions.flatMap((region): readonly Region[] => {
    const { code, name, latin, above = [] } = region;
    if (latin === undefined) return region.isKnown ? [] : [ownRegion(region)];
    return [...above, { code, names: [name], latin: [latin] } as const].map(regionOfDivision);
  });
  return [...new Map(added.map((region) => [region.code, region])).values()].filter(
    ({ code }) => !catalogue.regions.has(code),
  );
}

function ownRegion({ code, name }: OwnRegion): Region {
  const [root = code, ...letters] = code.split('-');
  return {
    code,
    kind: 'group',
    parent: root,
    name: alike(name),
    pinyin: letters.join(' '),
    tile: null,
    note: null,
  };
}

/** A user's name for something stands in both languages as they wrote it. */
function alike(text: string): Localised {
  return { zh: text, en: text };
}

function extended<Item>(
  known: ReadonlyMap<string, Item>,
  more: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, Item> {
  return new Map([...known, ...more.map((item) => [key(item), item] as const)]);
}
