import type { Localised } from '../domain/language.ts';

/** What is wrong with a user's table, and what to do about it. */
export interface ProblemWords {
  readonly reason: Localised;
  readonly remedy: Localised;
}

/** Reason and remedy, each in Chinese and English. */
export function words(reason: readonly [string, string], remedy: readonly [string, string]): ProblemWords {
  return { reason: { zh: reason[0], en: reason[1] }, remedy: { zh: remedy[0], en: remedy[1] } };
}
