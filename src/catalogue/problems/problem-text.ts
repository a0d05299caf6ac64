import type { Localised } from '../../domain/language.ts';

/** The words of a problem: what is wrong, and what to do about it. */
export interface ProblemText {
  readonly message: Localised;
  readonly remedy: Localised;
}

/** Chinese and English side by side. */
export function say(zh: string, en: string): Localised {
  return { zh, en };
}

/** A remedy for a name that is not known: what was probably meant, else where names are listed. */
export function didYouMean(nearest: string | undefined, otherwise: Localised): Localised {
  return nearest === undefined ? otherwise : say(`是否应为“${nearest}”？`, `Did you mean “${nearest}”?`);
}
