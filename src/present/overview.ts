import type { Command } from './command.ts';
import type { Slides } from './slides.ts';

/** The slide that a key leads to from another one in the grid; null for keys that lead nowhere. One-based. */
export function gridStep(from: number, command: Command | null, columns: number, count: number): number | null {
  const to = target(from, command, columns, count);
  return to === null ? null : Math.min(Math.max(to, 1), count);
}

function target(from: number, command: Command | null, columns: number, count: number): number | null {
  if (command === 'first') return 1;
  if (command === 'last') return count;
  if (command === 'next') return from + columns;
  return command === 'previous' ? from - columns : null;
}

/** How many slides stand side by side. */
export function columnsOf(slides: Slides): number {
  const top = slides.link(1)?.getBoundingClientRect().top;
  let columns = 1;
  while (columns < slides.count && slides.link(columns + 1)?.getBoundingClientRect().top === top) columns += 1;
  return columns;
}
