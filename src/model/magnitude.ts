import type { Interval } from '../domain/interval.ts';

/**
 * One number to order and place a figure by: its value, else the middle of its interval, else the one bound that is
 * known; null where nothing is.
 */
export function magnitude(figure: {
  readonly value: number | null;
  readonly interval: Interval | null;
}): number | null {
  if (figure.value !== null) return figure.value;
  const { lower, upper } = boundsOf(figure);
  if (lower !== null && upper !== null) return (lower + upper) / 2;
  return upper ?? lower;
}

/** What is known of a figure's ends; nothing of either where the figure is missing. */
export function boundsOf({ interval }: { readonly interval: Interval | null }): Interval {
  return interval ?? { lower: null, upper: null };
}
