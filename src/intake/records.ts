import Papa from 'papaparse';
import type { Dialect } from './dialect.ts';

/** A row of cells as it stands in the file. */
export interface TextRecord {
  /** One-based line on which it begins; line breaks in quotes make it go on. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault: RecordFault | null;
}

/** `endless`: a double quote is not closed within `LONGEST_RECORD` characters, or not at all. */
export type RecordFault = 'endless' | 'misplaced-quote';

/** Characters that one record may have before reading gives up on it; what is longer is a quote never closed. */
export const LONGEST_RECORD = 16_777_216;

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly type: string; readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** Cuts text that comes piece by piece into records. Holds no more than one record over from piece to piece. */
export interface RecordReader {
  readonly push: (text: string) => readonly TextRecord[];
  readonly finish: () => readonly TextRecord[];
  /** Whether reading was given up at a record without end. */
  readonly hasGivenUp: () => boolean;
}

/** A reader of records separated by `\n`. Blank lines are no records, but count as lines. */
export function recordReader({ delimiter, quotes, compound }: Dialect): RecordReader {
  const config = { delimiter, newline: '\n', ...(quotes ? {} : { fastMode: true }) } as const;
  let rest = '';
  let line = 1;
  let givenUp = false;

  const parse = (text: string, isLast: boolean): readonly TextRecord[] => {
    const parsed = new Papa.Parser(config).parse(text, 0, !isLast) as Parsed;
    rest = isLast ? '' : text.slice(parsed.meta.cursor);
    const faults = faultsByRow(parsed);
    const spansLines = quotes && text.includes('"');
    const records: TextRecord[] = [];
    parsed.data.forEach((cells, row) => {
      if (cells.length > 1 || cells[0] !== '') {
        records.push({ line, cells: compound === true ? takenApart(cells) : cells, fault: faults.get(row) ?? null });
      }
      line += 1 + (spansLines ? cells.reduce((sum, cell) => sum + countBreaks(cell), 0) : 0);
    });
    return records;
  };

  return {
    push(text) {
      if (givenUp) return [];
      const records = parse(rest + text, false);
      if (rest.length <= LONGEST_RECORD) return records;
      givenUp = true;
      const cells = [rest.slice(0, 200)];
      rest = '';
      return [...records, { line, cells, fault: 'endless' }];
    },
    finish: () => (givenUp || rest === '' ? [] : parse(rest, true)),
    hasGivenUp: () => givenUp,
  };
}

const FLAGGED = /^(\s*-?[\d.]+)\s+[a-z]{1,3}\s*$/;

function takenApart([keys = '', ...cells]: readonly string[]): readonly string[] {
  return [...keys.split(','), ...cells.map((cell) => cell.replace(FLAGGED, '$1'))];
}

function faultsByRow({ errors }: Parsed): ReadonlyMap<number, RecordFault> {
  return new Map(
    errors.flatMap(({ type, code, row }) =>
      type === 'Quotes' && row !== undefined
        ? [[row, code === 'MissingQuotes' ? 'endless' : 'misplaced-quote'] as const]
        : [],
    ),
  );
}

function countBreaks(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
