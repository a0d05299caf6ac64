import { fixedCell } from '../../ooxml/worksheet.ts';
import { element, text, type Xml } from '../../ooxml/xml.ts';
import { type Cell, plainNumber, type Sheet } from '../../sheet.ts';
import { textColumn } from '../../sheet-column.ts';
import { closeGaps } from '../close-gaps.ts';

/** The name of the sheet behind a chart, the one that PowerPoint itself gives. */
export const SHEET_NAME = 'Sheet1';

/** The column of figures as the bulletin prints them. */
export const PRINTED = 'printed';

/** A column of the sheet behind a chart. All columns of a sheet are as long as one another. */
export interface ChartColumn {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly Cell[];
}

/** Rows of the sheet, the first being 0 below the heading; `to` is not among them. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** The sheet behind a chart, and references of the chart to its cells that bring along what stands there. */
export interface ChartTable {
  readonly sheet: Sheet;
  readonly numbers: (column: string, rows?: Rows) => Xml;
  readonly texts: (column: string, rows?: Rows) => Xml;
  /** The heading of a column as the name of a series. */
  readonly heading: (column: string) => Xml;
  /** `Sheet1!$A$2:$A$8` */
  readonly range: (column: string, rows?: Rows) => string;
  readonly cells: (column: string, rows?: Rows) => readonly Cell[];
}

export function chartTable(given: readonly ChartColumn[]): ChartTable {
  const columns = given.map(asSet);
  const length = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const all: Rows = { from: 0, to: length };
  const at = (id: string): number => columns.findIndex((column) => column.id === id);
  const range = (id: string, { from, to } = all): string =>
    `${SHEET_NAME}!${fixedCell(at(id), from + 1)}:${fixedCell(at(id), Math.max(from + 1, to))}`;
  const cells = (id: string, { from, to } = all): readonly Cell[] => columns[at(id)]?.cells.slice(from, to) ?? [];
  return {
    sheet: {
      columns: columns.map(({ id, title, cells: own }) => ({
        ...textColumn(id, title, title),
        kind: own.some((cell) => typeof cell === 'number') ? ('number' as const) : ('text' as const),
      })),
      rows: Array.from({ length }, (_, row) => columns.map((column) => column.cells[row] ?? null)),
    },
    range,
    cells,
    numbers: (id, rows) =>
      element('c:numRef', {}, formula(range(id, rows)), element('c:numCache', {}, FORMAT, ...points(cells(id, rows)))),
    texts: (id, rows) =>
      element('c:strRef', {}, formula(range(id, rows)), element('c:strCache', {}, ...points(cells(id, rows)))),
    heading: (id) => {
      const name = `${SHEET_NAME}!${fixedCell(at(id), 0)}`;
      return element(
        'c:tx',
        {},
        element('c:strRef', {}, formula(name), element('c:strCache', {}, ...points([columns[at(id)]?.title ?? '']))),
      );
    },
  };
}

/** The words of a column as slides set them; printed figures stay as they were printed. */
function asSet({ id, title, cells }: ChartColumn): ChartColumn {
  const words = (cell: Cell): Cell => (typeof cell === 'string' && id !== PRINTED ? closeGaps(cell) : cell);
  return { id, title: closeGaps(title), cells: cells.map(words) };
}

const FORMAT = element('c:formatCode', {}, 'General');

function formula(range: string): Xml {
  return element('c:f', {}, text(range));
}

/** What stands in the cells; empty ones are counted and have no point. */
export function points(cells: readonly Cell[]): readonly Xml[] {
  return [
    element('c:ptCount', { val: cells.length }),
    ...cells.flatMap((cell, idx) =>
      cell === null || cell === ''
        ? []
        : [element('c:pt', { idx }, element('c:v', {}, typeof cell === 'number' ? plainNumber(cell) : text(cell)))],
    ),
  ];
}
