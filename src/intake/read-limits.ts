import type { StoreLimits } from './value-store.ts';

/** How much is kept; the browser stays far from its own limits. */
export interface ReadLimits extends StoreLimits {
  readonly problems: number;
}

export const READ_LIMITS: ReadLimits = { values: 4_000_000, oddValues: 200_000, problems: 5000 };
