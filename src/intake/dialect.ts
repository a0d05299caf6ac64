import Papa from 'papaparse';

/** What stands between cells: `，` is typed where an input method was left on. */
export const DELIMITERS = [',', '\t', ';', '，', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How a text is cut into cells. Without quotes a double quote is a character like any other. */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly quotes: boolean;
  /** The first cell holds several keys with commas between, and letters behind numbers are flags, as Eurostat has it. */
  readonly compound?: true;
}

const ROWS = 200;
/** A first line by which Excel is told the delimiter. */
const SAID = /^sep=(.)\n/i;

/** freq,unit,geo\TIME_PERIOD before the first tab. */
const COMPOUND = /^\uFEFF?[\w,]+,\w+\\\w+\s*\t/;

/** How well a delimiter explains a sample. */
interface Fit {
  readonly delimiter: Delimiter;
  /** Cells of the most common row. */
  readonly width: number;
  /** Share of the rows that have so many. */
  readonly share: number;
}

/**
 * The delimiter that cuts most rows of a sample into equally many cells; of equals the one that cuts finer. A comma where
 * nothing cuts at all. A first line `sep=;` says which it is.
 */
export function detectDialect(sample: string): Dialect {
  const said = SAID.exec(sample)?.[1];
  const delimiter = DELIMITERS.find((each) => each === said);
  if (delimiter !== undefined) return { delimiter, quotes: true };
  if (COMPOUND.test(sample)) return { delimiter: '\t', quotes: true, compound: true };
  const fits = DELIMITERS.map((delimiter) => fitOf(sample, delimiter)).filter(({ width }) => width > 1);
  const best = fits.reduce<Fit | null>((found, fit) => (found === null || isBetter(fit, found) ? fit : found), null);
  return { delimiter: best?.delimiter ?? ',', quotes: true };
}

function isBetter(fit: Fit, other: Fit): boolean {
  const difference = fit.share - other.share;
  return Math.abs(difference) > 0.1 ? difference > 0 : fit.width > other.width;
}

function fitOf(sample: string, delimiter: Delimiter): Fit {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: ROWS });
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''));
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { delimiter, width, share: rows.length === 0 ? 0 : count / rows.length };
}
