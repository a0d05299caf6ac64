import Papa from 'papaparse';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ChartSpec } from '../catalogue/chart-spec.ts';
import type { DataFiles } from '../catalogue/data-files.ts';
import { DESCRIPTOR_FILE } from '../catalogue/descriptor.ts';
import { CATEGORIES_FILE, CATEGORY_COLUMNS } from '../catalogue/tables/categories.ts';
import { DOCUMENT_COLUMNS, DOCUMENTS_FILE } from '../catalogue/tables/documents.ts';
import { INDICATOR_COLUMNS, INDICATORS_FILE } from '../catalogue/tables/indicators.ts';
import { OBSERVATION_COLUMNS, type ObservationColumn } from '../catalogue/tables/observation-columns.ts';
import { REGION_COLUMNS, REGIONS_FILE } from '../catalogue/tables/regions.ts';
import { UNIT_COLUMNS, UNITS_FILE } from '../catalogue/tables/units.ts';
import { decimalPlaces } from '../domain/decimal.ts';
import type { Category, Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { OWN_DATASET } from '../domain/own-data.ts';
import type { SourceDocument } from '../domain/provenance.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Region } from '../domain/region.ts';
import type { Unit } from '../domain/unit.ts';
import { additionsOf, type TableNames } from '../intake/own-catalogue.ts';
import { plainNumber } from './sheet.ts';

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
      [`observations/${OWN_DATASET}.csv`, csv(OBSERVATION_COLUMNS, observations.map(observationRow), true)] as const,
      ...charts.map((chart) => [`charts/${chart.id}.json`, chartFile(chart)] as const),
      [DESCRIPTOR_FILE, describedIn(textOf(folder, DESCRIPTOR_FILE), table)] as const,
    ].map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
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

function indicatorRow({ id, name, unit, better, definition }: Indicator): Cells<(typeof INDICATOR_COLUMNS)[number]> {
  const definitions = { definition_zh: definition.zh, definition_en: definition.en };
  return { id, name_zh: name.zh, name_en: name.en, unit, better, ...definitions };
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
}: SourceDocument): Cells<(typeof DOCUMENT_COLUMNS)[number]> {
  const titles = { title_zh: title.zh, title_en: title.en };
  const shortTitles = { short_title_zh: shortTitle.zh, short_title_en: shortTitle.en };
  return { id, ...titles, issuer_zh: issuer.zh, issuer_en: issuer.en, date, number, sha256, ...shortTitles };
}

function observationRow(observation: Observation): Cells<ObservationColumn> {
  const { quantity, provenance } = observation;
  if (provenance.kind !== 'printed') throw new RangeError(`${observation.id} is derived and has no row of its own`);
  const { indicator, region, period, category, status } = observation;
  const { printed, document, locator } = provenance;
  const key = { indicator, region, period, category: category ?? '', status };
  const place = { printed, document, locator };
  if (quantity.kind === 'missing') {
    const { zh, en } = quantity.reason;
    return { ...key, value: '', lower: '', upper: '', qualifier: 'exact', ...place, note_zh: zh, note_en: en };
  }
  return { ...key, ...quantityCells(quantity, printed), qualifier: quantity.qualifier, ...place };
}

/** Bounds are written only where the printed figure does not tell them: a figure rounded to tens, in a larger unit. */
function quantityCells({ value, interval, qualifier }: Quantity, printed: string) {
  const sign = value !== null && value < 0 ? '-' : '';
  const plain = qualifier === 'exact' && /^[\d.]+$/.test(printed);
  const cell = value === null ? '' : plain ? `${sign}${printed}` : plainNumber(value);
  const width = (interval.upper ?? 0) - (interval.lower ?? 0);
  const told = !plain || width < 1.5 * 10 ** -decimalPlaces(printed);
  if (told) return { value: cell, lower: '', upper: '', note_zh: '', note_en: '' };
  const bound = (end: number | null): string => (end === null ? '' : plainNumber(end));
  const notes = {
    note_zh: '由较大的单位换算，区间按原来的末位数字。',
    note_en: 'Converted from a larger unit; the interval follows its last digit.',
  };
  return { value: cell, lower: bound(interval.lower), upper: bound(interval.upper), ...notes };
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
