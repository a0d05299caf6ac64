import { observationWords } from '../model/observation-words.ts';
import { QUALIFIERS } from '../domain/quantity.ts';
import { dictionaryOf } from './dictionary.ts';
import type { Publication } from './publication.ts';
import { textColumn } from './sheet-column.ts';
import type { Cell, Sheet, SheetColumn } from './sheet.ts';
import { meaningOf } from './vocabulary.ts';

const COLUMNS: readonly SheetColumn[] = [
  textColumn('kind', '类别', 'Kind'),
  textColumn('id', '标识', 'Identifier'),
  textColumn('name_zh', '名称', 'Name in Chinese'),
  textColumn('name_en', '英文名', 'Name'),
  textColumn('unit', '单位', 'Unit'),
  textColumn('definition_zh', '说明', 'Definition in Chinese'),
  textColumn('definition_en', '英文说明', 'Definition'),
];

/** What the columns, indicators, units, groups, regions and qualifiers of a publication mean, in both languages. */
export function dictionarySheet({ observations, vocabulary }: Publication, columns: readonly SheetColumn[]): Sheet {
  const { indicators, units, regions, categories } = dictionaryOf(observations, vocabulary);
  return {
    columns: COLUMNS,
    rows: [
      ...columns.map(({ id, title, description }) => entry('列', id, title, { definition: description })),
      ...indicators.map(({ id, name, unit, definition }) =>
        entry('指标', id, name, { unit: meaningOf(vocabulary.units, unit).label.zh, definition }),
      ),
      ...units.map(({ id, label, factorEn }) =>
        entry('单位', id, label, {
          definition: {
            zh: `乘以 ${String(factorEn)} 得英文单位 ${label.en}`,
            en: `times ${String(factorEn)} gives ${label.en}`,
          },
        }),
      ),
      ...categories.map(({ id, name }) => entry('分组', id, name)),
      ...regions.map(({ code, name, note }) => entry('地区', code, name, { definition: note })),
      ...QUALIFIERS.map((qualifier) =>
        entry('限定', qualifier, {
          zh: observationWords('zh').qualifiers[qualifier],
          en: observationWords('en').qualifiers[qualifier],
        }),
      ),
    ],
  };
}

interface Explanation {
  readonly unit?: string;
  readonly definition?: { readonly zh: string; readonly en: string } | null;
}

function entry(
  kind: string,
  id: string,
  name: { readonly zh: string; readonly en: string },
  { unit, definition }: Explanation = {},
): readonly Cell[] {
  return [kind, id, name.zh, name.en, unit ?? null, definition?.zh ?? null, definition?.en ?? null];
}
