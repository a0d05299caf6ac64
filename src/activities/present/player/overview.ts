import type { Command } from './command.ts';
import type { Flags } from './flags.ts';
import type { Slides } from './slides.ts';

/** The slide that a command leads to from another one in the grid; null for those that lead nowhere. One-based. */
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

/** All slides at once, to choose from. */
export interface Overview {
  readonly toggle: () => void;
  readonly leave: () => void;
  /** Walks the grid by arrow keys; Enter is the link's own. True where the key led somewhere. */
  readonly walk: (key: string, command: Command | null) => boolean;
}

export function overviewOf(slides: Slides, flags: Flags, current: () => number): Overview {
  const enter = (): void => {
    flags.set('overview', true);
    const link = slides.link(current());
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'center' });
  };
  const leave = (): void => {
    if (!flags.is('overview')) return;
    flags.set('overview', false);
    slides.face(current())?.focus({ preventScroll: true });
  };
  return {
    toggle: () => (flags.is('overview') ? leave() : enter()),
    leave,
    walk: (key, command) => {
      if (!flags.is('overview') || key === ' ') return false;
      const focused = document.activeElement && slides.numberOf(document.activeElement);
      const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
      const to = gridStep(focused ?? current(), command, sideways ? 1 : columnsOf(slides), slides.count);
      if (to !== null) slides.link(to)?.focus();
      return to !== null;
    },
  };
}

/** How many slides stand side by side. */
function columnsOf(slides: Slides): number {
  const top = slides.link(1)?.getBoundingClientRect().top;
  let columns = 1;
  while (columns < slides.count && slides.link(columns + 1)?.getBoundingClientRect().top === top) columns += 1;
  return columns;
}
