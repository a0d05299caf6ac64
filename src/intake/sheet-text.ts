import { Exact } from '../domain/decimal.ts';

/** A cell as it is stored, with the format in which it is shown. */
export interface StoredCell {
  readonly value: string | number | boolean | Date | null;
  /** `0.0%`, `yyyy"年"m"月"`; empty where none is set. */
  readonly format: string;
}

export interface SheetCells {
  readonly rows: readonly (readonly StoredCell[])[];
  /** Zero-based and inclusive. */
  readonly merges: readonly {
    readonly startRow: number;
    readonly startCol: number;
    readonly endRow: number;
    readonly endCol: number;
  }[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

/** A sheet as CSV, a line a row, so that lines count as rows do. Cells merged downwards repeat what they hold. */
export function sheetText({ rows, merges }: SheetCells): string {
  const texts = rows.map((row) => row.map(cellText));
  for (const { startRow, endRow, startCol } of merges) {
    for (let row = startRow + 1; row <= endRow; row += 1) {
      const cells = texts[row];
      if (cells !== undefined) texts[row] = withCell(cells, startCol, texts[startRow]?.[startCol] ?? '');
    }
  }
  return `${texts.map((cells) => cells.map(quoted).join(',')).join('\n')}\n`;
}

function withCell(cells: readonly string[], at: number, text: string): string[] {
  const wide = [...cells, ...Array.from({ length: Math.max(0, at + 1 - cells.length) }, () => '')];
  wide[at] = text;
  return wide;
}

function quoted(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  return /[",]|^\s|\s$/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}

function cellText({ value, format }: StoredCell): string {
  if (value === null) return '';
  if (value instanceof Date) return dateText(value, format);
  return typeof value === 'number' ? numberText(value, format) : String(value);
}

/** The number as it is stored, with the zeros that are shown behind it; a share in per cent where it is shown so. */
function numberText(value: number, format: string): string {
  const [positive = ''] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';');
  const isPercent = positive.includes('%');
  // Spreadsheets keep fifteen digits; what a double has beyond is dust.
  const exact = new Exact(new Exact(value).toPrecision(15)).times(isPercent ? 100 : 1);
  const shown = /[0#?]\.(0+)/.exec(positive)?.[1]?.length ?? 0;
  const text = exact.decimalPlaces() < shown ? exact.toFixed(shown) : exact.toFixed();
  return isPercent ? `${text}%` : text;
}

/** A date to the day, or to the month or year where no more of it is shown. */
function dateText(date: Date, format: string): string {
  const iso = date.toISOString();
  const shown = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (shown.includes('y') && !shown.includes('d')) return shown.includes('m') ? iso.slice(0, 7) : iso.slice(0, 4);
  return iso.slice(0, 10);
}
