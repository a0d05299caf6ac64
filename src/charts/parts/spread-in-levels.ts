import { spreadApart } from './spread-apart.ts';

/** A label above or below a horizontal line. px */
export interface Wish {
  readonly centre: number;
  readonly width: number;
}

export interface Placed {
  readonly centre: number;
  /** 0 is nearest to the line. */
  readonly level: number;
}

/**
 * Spreads labels along a line so that none overlap: on one level where their widths allow, else on as few as do.
 * Neighbours go to different levels, so that each can stay near the place it names.
 */
export function spreadInLevels(wishes: readonly Wish[], width: number, gap: number): readonly Placed[] {
  const order = wishes.map((wish, index) => ({ ...wish, index })).toSorted((a, b) => a.centre - b.centre);
  const levels = levelsNeeded(order, width, gap);
  const placed = new Array<Placed>(wishes.length);
  for (let level = 0; level < levels; level += 1) {
    const members = order.filter((_, rank) => rank % levels === level);
    const blocks = members.map(({ centre, width: own }) => ({ centre, height: own + gap }));
    const centres = spreadApart(blocks, [-gap / 2, width + gap / 2]);
    for (const [at, { index, centre }] of members.entries()) placed[index] = { centre: centres[at] ?? centre, level };
  }
  return placed;
}

function levelsNeeded(order: readonly Wish[], width: number, gap: number): number {
  for (let levels = 1; levels < order.length; levels += 1) {
    const sums = Array.from({ length: levels }, () => 0);
    for (const [rank, { width: own }] of order.entries()) sums[rank % levels] = (sums[rank % levels] ?? 0) + own + gap;
    if (sums.every((sum) => sum <= width + gap)) return levels;
  }
  return Math.max(1, order.length);
}
