import type { Dictionary } from './dictionary.ts';
import { numberColumn, textColumn } from './sheet-column.ts';
import type { Cell, Sheet } from './sheet.ts';

/** The tables that explain codes, with the columns that they have in `data/reference/`. */
export const REFERENCE_TABLES = ['indicators', 'units', 'regions', 'categories', 'documents'] as const;
export type ReferenceTable = (typeof REFERENCE_TABLES)[number];

export function referenceSheet(table: ReferenceTable, dictionary: Dictionary): Sheet {
  return SHEETS[table](dictionary);
}

/** The rows of a sheet as objects under the names of its columns. */
export function records({ columns, rows }: Sheet): readonly Readonly<Record<string, Cell>>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ id }, at) => [id, row[at] ?? null])));
}

const NAME_ZH = textColumn('name_zh', '名称', 'Name in Chinese');
const NAME_EN = textColumn('name_en', '英文名', 'Name in English');
const ID = textColumn('id', '标识', 'Identifier');

const SHEETS: Readonly<Record<ReferenceTable, (dictionary: Dictionary) => Sheet>> = {
  indicators: ({ indicators }) => ({
    columns: [
      ID,
      NAME_ZH,
      NAME_EN,
      textColumn('unit', '单位标识，见 units', 'Unit, see units'),
      textColumn(
        'better',
        '何者为好：higher 高，lower 低，neutral 不论',
        'What is an improvement: higher, lower, neutral',
      ),
      textColumn('definition_zh', '定义', 'Definition in Chinese'),
      textColumn('definition_en', '英文定义', 'Definition in English'),
      textColumn(
        'range',
        '可取的数：part 0 至 100%，part-change 占比之差，amount 量，没有上限，growth 不低于 −100%，place 从 1 起，any 可正可负；空为不明',
        'What numbers it can have: part 0 to 100%, part-change a difference of parts, amount without an upper end, growth no less than −100%, place from 1, any of either sign; empty: not known',
      ),
    ],
    rows: indicators.map(({ id, name, unit, better, definition, range }) => [
      id,
      name.zh,
      name.en,
      unit,
      better,
      definition.zh,
      definition.en,
      range ?? '',
    ]),
  }),
  units: ({ units }) => ({
    columns: [
      ID,
      textColumn('label_zh', '中文单位', 'Unit in Chinese'),
      textColumn('label_en', '英文单位', 'Unit in English'),
      numberColumn('factor_en', '乘以它得英文单位的数值', 'Multiply by it to get the English unit'),
      textColumn('kind', '种类', 'Kind'),
      textColumn('dimension', '量纲', 'Dimension'),
      numberColumn('scale', '一个单位合多少量纲单位', 'How many of the dimension one unit is'),
    ],
    rows: units.map(({ id, label, factorEn, kind, dimension, scale }) => [
      id,
      label.zh,
      label.en,
      factorEn,
      kind,
      dimension,
      scale,
    ]),
  }),
  regions: ({ regions }) => ({
    columns: [
      textColumn('code', '2016 年 GB/T 2260 代码', 'GB/T 2260 code of 2016'),
      textColumn('kind', '种类', 'Kind'),
      textColumn('parent', '上级', 'Parent'),
      NAME_ZH,
      NAME_EN,
      textColumn('pinyin', '拼音', 'Pinyin'),
      textColumn('note_zh', '说明', 'Note in Chinese'),
      textColumn('note_en', '英文说明', 'Note in English'),
    ],
    rows: regions.map(({ code, kind, parent, name, pinyin, note }) => [
      code,
      kind,
      parent,
      name.zh,
      name.en,
      pinyin,
      note?.zh ?? null,
      note?.en ?? null,
    ]),
  }),
  categories: ({ categories }) => ({
    columns: [ID, NAME_ZH, NAME_EN, numberColumn('order', '顺序', 'Order', 'integer')],
    rows: categories.map(({ id, name, order }) => [id, name.zh, name.en, order]),
  }),
  documents: ({ documents }) => ({
    columns: [
      ID,
      textColumn('title_zh', '标题', 'Title in Chinese'),
      textColumn('title_en', '英文标题', 'Title in English'),
      textColumn('issuer_zh', '发文者', 'Issuer in Chinese'),
      textColumn('issuer_en', '发文者（英文）', 'Issuer in English'),
      textColumn('date', '日期', 'Date'),
      textColumn('number', '文号', 'Number'),
      textColumn('sha256', '文本的 SHA-256', 'SHA-256 of the text'),
      textColumn('short_title_zh', '简称', 'Short title in Chinese'),
      textColumn('short_title_en', '英文简称', 'Short title in English'),
      textColumn(
        'issuer_kind',
        '发文者：person 个人（讲话），organisation 机关',
        'Issued by a person (speeches) or an organisation',
      ),
    ],
    rows: documents.map(({ id, title, issuer, date, number, sha256, shortTitle, issuerKind }) => [
      id,
      title.zh,
      title.en,
      issuer.zh,
      issuer.en,
      date,
      number,
      sha256 === '' ? null : sha256,
      shortTitle.zh,
      shortTitle.en,
      issuerKind ?? '',
    ]),
  }),
};
