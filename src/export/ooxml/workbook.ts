import type { Language } from '../../domain/language.ts';
import { CORE_PROPERTIES, coreProperties } from './document-properties.ts';
import { officePackage, type Part } from './package.ts';
import { workbookStyles } from './workbook-styles.ts';
import { fixedCell, type NamedSheet, worksheet } from './worksheet.ts';
import { element, text, type Xml } from './xml.ts';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Media type of a workbook. */
export const WORKBOOK_TYPE = `${SPREADSHEET_TYPE}.sheet`;

/** An Excel workbook with at least one sheet; the headings are in the language given. */
export function workbook(title: string, sheets: readonly NamedSheet[], language: Language): Uint8Array<ArrayBuffer> {
  const parts: readonly Part[] = [
    {
      path: 'xl/workbook.xml',
      contentType: `${SPREADSHEET_TYPE}.sheet.main+xml`,
      content: workbookXml(sheets),
      relationships: [
        ...sheets.map((_, at) => ({ id: sheetId(at), type: 'worksheet', target: sheetPath(at) })),
        { id: 'styles', type: 'styles', target: 'xl/styles.xml' },
      ],
    },
    ...sheets.map(({ sheet }, at) => ({
      path: sheetPath(at),
      contentType: `${SPREADSHEET_TYPE}.worksheet+xml`,
      content: worksheet(sheet, language),
    })),
    { path: 'xl/styles.xml', contentType: `${SPREADSHEET_TYPE}.styles+xml`, content: workbookStyles() },
    coreProperties({ title }),
  ];
  return officePackage(parts, [{ id: 'workbook', type: 'officeDocument', target: 'xl/workbook.xml' }, CORE_PROPERTIES]);
}

function workbookXml(sheets: readonly NamedSheet[]): Xml {
  return element(
    'workbook',
    { xmlns: SPREADSHEET, 'xmlns:r': RELATIONSHIPS },
    element('bookViews', {}, element('workbookView', { activeTab: 0 })),
    element(
      'sheets',
      {},
      ...sheets.map(({ name }, at) => element('sheet', { name, sheetId: at + 1, 'r:id': sheetId(at) })),
    ),
    element(
      'definedNames',
      {},
      ...sheets.flatMap(({ name, sheet }, at) => [
        filterName(name, sheet.columns.length, sheet.rows.length, at),
        printTitles(name, at),
      ]),
    ),
  );
}

/** Excel expects the range of a filter to be named as well. */
function filterName(name: string, columns: number, rows: number, at: number): Xml {
  const last = fixedCell(Math.max(0, columns - 1), rows);
  const attributes = { name: '_xlnm._FilterDatabase', localSheetId: at, hidden: 1 };
  return element('definedName', attributes, text(`${quoted(name)}!$A$1:${last}`));
}

/** The header stands on every page of a print. */
function printTitles(name: string, at: number): Xml {
  return element('definedName', { name: '_xlnm.Print_Titles', localSheetId: at }, text(`${quoted(name)}!$1:$1`));
}

/** A sheet's name as formulas write it. */
function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function sheetId(at: number): string {
  return `sheet${String(at + 1)}`;
}

function sheetPath(at: number): string {
  return `xl/worksheets/sheet${String(at + 1)}.xml`;
}
