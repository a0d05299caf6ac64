import type { Flavour } from '../addresses/files.ts';
import { words } from '../i18n/words.ts';

type Flavours = Readonly<Record<Flavour, { readonly name: string; readonly use: string }>>;

/** The words around what is downloaded of a chart: its data, pictures and slides. */
export const downloadWords = words({
  zh: {
    chartData: '下载图中数据',
    /** What a flavour of the data is called, and what it is for. */
    flavours: {
      csv: { name: 'CSV', use: '供程序读取：UTF-8，英文列名' },
      'excel.csv': { name: 'CSV（Excel）', use: '双击用 Excel 或 WPS 打开：中文列名' },
      xlsx: { name: 'XLSX', use: '工作簿：数据、数据字典、来源' },
      json: { name: 'JSON', use: '连同代码含义' },
    } satisfies Flavours,
    failed: '没有取到数据，请重试。',
    /** What opens the panel of a live chart: with all ways to share it, or with pictures and slides only. */
    share: { all: '存成图片或幻灯片，嵌入网页，加入演示', picture: '存成图片或幻灯片' },
  },
  en: {
    chartData: 'Download the data of this chart',
    flavours: {
      csv: { name: 'CSV', use: 'for programs: UTF-8, English column names' },
      'excel.csv': { name: 'CSV (Excel)', use: 'for a double click in Excel or WPS: Chinese headings' },
      xlsx: { name: 'XLSX', use: 'workbook: data, dictionary, sources; Chinese headings' },
      json: { name: 'JSON', use: 'with the meaning of its codes' },
    },
    failed: 'The data did not arrive. Please try again.',
    share: {
      all: 'Save as a picture or a slide, embed it, add it to a briefing',
      picture: 'Save as a picture or a slide',
    },
  },
});
