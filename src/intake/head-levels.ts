import { filledWidth } from './row-width.ts';

/** Of equally common numbers the larger. */
export function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Headings over several columns are repeated above each, as far as those that stand above them reach. */
export function levelsOf(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(...rows.map(filledWidth));
  const spread = rows.map((row, level) => {
    let last = '';
    return range(0, width).map((column) => {
      const cell = (row[column] ?? '').trim();
      const isBoundary = rows.slice(0, level).some((upper) => (upper[column] ?? '').trim() !== '');
      const isSpanned = rows.slice(level + 1).some((lower) => (lower[column] ?? '').trim() !== '');
      if (cell !== '' || isBoundary || !isSpanned) last = cell;
      return last;
    });
  });
  return range(0, width).map((column) =>
    spread.map((row) => row[column] ?? '').filter((text, level, all) => text !== '' && all.indexOf(text) === level),
  );
}

export function joined(levels: readonly string[]): string {
  return levels
    .reduce((title, level) => (/^（[^（）]*）$/.test(level) ? `${title}${level}` : `${title} ${level}`), '')
    .trim();
}

export function inBrackets(unit: string): string {
  return unit === '' ? '' : `（${unit}）`;
}

/** Whole numbers from one to below another. */
export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
