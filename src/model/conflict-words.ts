import { words } from '../i18n/words.ts';

/** Both sides of a check that conflicts. */
type ConflictingSides = Readonly<Record<'left' | 'right', { readonly name: string; readonly figure: string }>>;

function zhAgainst(comparison: string) {
  return ({ left, right }: ConflictingSides): string =>
    `${left.name}为 ${left.figure}，${comparison}${right.name}的 ${right.figure}`;
}

function enAgainst(comparison: string) {
  return ({ left, right }: ConflictingSides): string =>
    `${capitalised(left.name)} comes to ${left.figure}, ${comparison} ${right.name} (${right.figure})`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How a check that conflicts is told: sentences without a full stop. */
export const conflictWords = words({
  zh: {
    /** What was found instead of the relation that should hold. */
    sidesConflict: {
      '=': ({ left, right }: ConflictingSides) => `${left.name}为 ${left.figure}，${right.name}却为 ${right.figure}`,
      '<': zhAgainst('不低于'),
      '≤': zhAgainst('高于'),
      '>': zhAgainst('不高于'),
      '≥': zhAgainst('低于'),
    },
    /** The same of sides without names. */
    doesNotHold: (title: string, { left, right }: Readonly<Record<'left' | 'right', string>>) =>
      `“${title}”不成立：左边为 ${left}，右边为 ${right}`,
  },
  en: {
    sidesConflict: {
      '=': ({ left, right }) =>
        `${capitalised(left.name)} comes to ${left.figure}, but ${right.name} comes to ${right.figure}`,
      '<': enAgainst('no lower than'),
      '≤': enAgainst('above'),
      '>': enAgainst('no higher than'),
      '≥': enAgainst('below'),
    },
    doesNotHold: (title, { left, right }) =>
      `“${title}” does not hold: the left side comes to ${left}, the right side to ${right}`,
  },
});
