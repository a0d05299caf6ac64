import Papa from 'papaparse';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ChartSpec } from '../catalogue/chart-spec.ts';
import type { DataFiles } from '../catalogue/data-files.ts';
import { DESCRIPTOR_FILE } from '../catalogue/descriptor.ts';
import { CATEGORIES_FILE, CATEGORY_COLUMNS } from '../catalogue/tables/categories.ts';
import { DOCUMENT_COLUMNS, DOCUMENTS_FILE } from '../catalogue/tables/documents.ts';
import { INDICATOR_COLUMNS, INDICATORS_FILE } from '../catalogue/tables/indicators.ts';
import { OBSERVATION_COLUMNS } from '../catalogue/tables/observation-columns.ts';
import { REGION_COLUMNS, REGIONS_FILE } from '../catalogue/tables/regions.ts';
import { UNIT_COLUMNS, UNITS_FILE } from '../catalogue/tables/units.ts';
import type { Category, Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { OWN_DATASET } from '../domain/own-data.ts';
import type { SourceDocument } from '../domain/provenance.ts';
import type { Region } from '../domain/region.ts';
import type { Unit } from '../domain/unit.ts';
import { additionsOf, type TableNames } from '../intake/own-catalogue.ts';
import { LICENCE_NOT_STATED } from './credit.ts';
import { observationRow } from './observation-row.ts';
import { plainNumber } from './sheet.ts';
import { meaningOf } from './vocabulary.ts';

/** What becomes a dataset of the catalogue. */
export interface OwnDataset {
  readonly table: TableNames;
  readonly observations: readonly Observation[];
  readonly charts: readonly ChartSpec[];
}

type Cells<Column extends string> = Readonly<Record<Column, string>>;

/**
 * The files that make a user's table a dataset of the data folder: its observations and charts, and those files of the
 * folder that have to name them, whole and with the new rows at their end. Copied over the folder they pass its checks.
 */
export function datasetFolder(
  { table, observations, charts }: OwnDataset,
  folder: DataFiles,
  catalogue: Catalogue,
): DataFiles {
  const { units, regions, indicators, categories, document } = additionsOf(table, catalogue);
  const added = (file: string, columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]) =>
    rows.length === 0 ? [] : [[file, appended(textOf(folder, file), columns, rows)] as const];
  return new Map<string, Uint8Array>(
    [
      ...added(UNITS_FILE, UNIT_COLUMNS, units.map(unitRow)),
      ...added(REGIONS_FILE, REGION_COLUMNS, regions.map(regionRow)),
      ...added(INDICATORS_FILE, INDICATOR_COLUMNS, indicators.map(indicatorRow)),
      ...added(CATEGORIES_FILE, CATEGORY_COLUMNS, categories.map(categoryRow)),
      ...added(DOCUMENTS_FILE, DOCUMENT_COLUMNS, [documentRow(document)]),
      [`observations/${OWN_DATASET}.csv`, csv(OBSERVATION_COLUMNS, rowsOf(observations, table), true)] as const,
      ...charts.map((chart) => [`charts/${chart.id}.json`, chartFile(chart)] as const),
      [DESCRIPTOR_FILE, describedIn(textOf(folder, DESCRIPTOR_FILE), table)] as const,
    ].map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
}

function rowsOf(observations: readonly Observation[], { indicators }: TableNames) {
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  return observations.map((observation) => observationRow(observation, meaningOf(units, observation.indicator)));
}

function unitRow(unit: Unit): Cells<(typeof UNIT_COLUMNS)[number]> {
  return {
    id: unit.id,
    label_zh: unit.label.zh,
    label_en: unit.label.en,
    factor_en: plainNumber(unit.factorEn),
    kind: unit.kind,
    dimension: unit.dimension,
    scale: plainNumber(unit.scale),
  };
}

function regionRow({ code, kind, parent, name, pinyin }: Region): Cells<(typeof REGION_COLUMNS)[number]> {
  const names = { name_zh: name.zh, name_en: name.en };
  return { code, kind, parent: parent ?? '', ...names, pinyin, tile_row: '', tile_col: '', note_zh: '', note_en: '' };
}

function indicatorRow(indicator: Indicator): Cells<(typeof INDICATOR_COLUMNS)[number]> {
  const { id, name, unit, better, definition, range = 'any' } = indicator;
  const definitions = { definition_zh: definition.zh, definition_en: definition.en };
  return { id, name_zh: name.zh, name_en: name.en, unit, better, ...definitions, range };
}

function categoryRow({ id, name, order }: Category): Cells<(typeof CATEGORY_COLUMNS)[number]> {
  return { id, name_zh: name.zh, name_en: name.en, order: String(order) };
}

function documentRow({
  id,
  title,
  shortTitle,
  issuer,
  date,
  number,
  sha256,
  issuerKind = 'organisation',
}: SourceDocument): Cells<(typeof DOCUMENT_COLUMNS)[number]> {
  const titles = { title_zh: title.zh, title_en: title.en };
  const shortTitles = { short_title_zh: shortTitle.zh, short_title_en: shortTitle.en };
  return {
    id,
    ...titles,
    issuer_zh: issuer.zh,
    issuer_en: issuer.en,
    date,
    number,
    sha256,
    ...shortTitles,
    issuer_kind: issuerKind,
  };
}

function chartFile({ id: _id, ...chart }: ChartSpec): string {
  return json(chart);
}

/** The descriptor with an entry for the dataset, described like the datasets that it has. */
function describedIn(descriptor: string, { name, date }: TableNames): string {
  const parsed = JSON.parse(descriptor) as { resources: readonly Readonly<Record<string, unknown>>[] };
  const model = parsed.resources.find(({ path }) => String(path).startsWith('observations/')) ?? {};
  const entry = {
    ...model,
    name: OWN_DATASET,
    path: `observations/${OWN_DATASET}.csv`,
    title: name,
    title_en: name,
    description: `由用户从“${name}”导入（${date}）。`,
    description_en: `Imported by the user from “${name}” (${date}).`,
    sources: [{ title: name }],
    licenses: [LICENCE_NOT_STATED],
  };
  return json({ ...parsed, resources: [...parsed.resources, entry] });
}

function textOf(folder: DataFiles, file: string): string {
  const bytes = folder.get(file);
  if (bytes === undefined) throw new RangeError(`the data folder has no ${file}`);
  return new TextDecoder().decode(bytes);
}

function appended(text: string, columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  return `${text}${text.endsWith('\n') ? '' : '\n'}${csv(columns, rows, false)}`;
}

function csv(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[], header: boolean): string {
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return `${Papa.unparse(header ? [[...columns], ...cells] : cells, { newline: '\n' })}\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
