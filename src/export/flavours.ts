import type { Flavour } from '../addresses/files.ts';
import { canonicalCsv, excelCsv } from './csv.ts';
import { dictionarySheet } from './dictionary-sheet.ts';
import { observationJson } from './observation-json.ts';
import { observationSheet } from './observation-sheet.ts';
import { workbook, WORKBOOK_TYPE } from './ooxml/workbook.ts';
import type { Publication } from './publication.ts';
import { sourceSheet } from './source-sheet.ts';
import { spreadsheetSheet, traceableSheet } from './spreadsheet-sheet.ts';

interface Form {
  readonly mediaType: string;
  readonly write: (publication: Publication) => string | Uint8Array<ArrayBuffer>;
}

const FORMS: Readonly<Record<Flavour, Form>> = {
  csv: {
    mediaType: 'text/csv',
    write: ({ id, observations, vocabulary }) => canonicalCsv(observationSheet(observations, vocabulary), `${id}.csv`),
  },
  'excel.csv': {
    mediaType: 'text/csv',
    write: ({ observations, vocabulary }) => excelCsv(spreadsheetSheet(observations, vocabulary), 'zh'),
  },
  xlsx: { mediaType: WORKBOOK_TYPE, write: observationWorkbook },
  json: { mediaType: 'application/json', write: observationJson },
};

export function mediaTypeOf(flavour: Flavour): string {
  return FORMS[flavour].mediaType;
}

/**
 * The file of a publication in a flavour. The canonical CSV throws a FormulaTextError for text that a spreadsheet might
 * run, the workbook a SheetTooLongError for more rows than Excel takes.
 */
export function writeFlavour(publication: Publication, flavour: Flavour): string | Uint8Array<ArrayBuffer> {
  return FORMS[flavour].write(publication);
}

function observationWorkbook(publication: Publication): Uint8Array<ArrayBuffer> {
  const data = traceableSheet(publication.observations, publication.vocabulary);
  const sheets = [
    { name: '数据', sheet: data },
    { name: '数据字典', sheet: dictionarySheet(publication, data.columns) },
    { name: '来源', sheet: sourceSheet(publication) },
  ];
  return workbook(`${publication.title.zh} ${publication.title.en}`, sheets, 'zh');
}
