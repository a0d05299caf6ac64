import type { Interval } from './interval.ts';
import type { Localised } from './language.ts';

/** What the words around a printed figure say about it. */
export const QUALIFIERS = [
  'exact',
  'about',
  'more_than',
  'at_least',
  'less_than',
  'at_most',
  'nearly',
  'between',
] as const;
export type PrintedQualifier = (typeof QUALIFIERS)[number];

/** The same, or `derived`: a value that was computed, which no words say anything of and which is never exact. */
export type Qualifier = PrintedQualifier | 'derived';

/** A figure with the interval that its words allow. `value` is null where the text gives only bounds. */
export interface Quantity {
  readonly kind: 'known';
  readonly value: number | null;
  readonly interval: Interval;
  readonly qualifier: Qualifier;
}

/** A value that a reader would expect but that is not to be had, always with the reason. */
export interface Missing {
  readonly kind: 'missing';
  readonly reason: Localised;
}

/** Which end of the interval a qualifier leaves open: 超过 and 以上 the upper one, 不到, 以内 and 接近 the lower one. */
export function openEnd(qualifier: Qualifier): keyof Interval | null {
  switch (qualifier) {
    case 'more_than':
    case 'at_least':
      return 'upper';
    case 'less_than':
    case 'at_most':
    case 'nearly':
      return 'lower';
    case 'exact':
    case 'about':
    case 'between':
    case 'derived':
      return null;
  }
}

const MIRRORED: Readonly<Record<Qualifier, Qualifier>> = {
  exact: 'exact',
  about: 'about',
  more_than: 'less_than',
  at_least: 'at_most',
  less_than: 'more_than',
  at_most: 'at_least',
  nearly: 'more_than',
  between: 'between',
  derived: 'derived',
};

/** What a qualifier becomes on a scale that runs the other way, as ranks do: 三级以上 is grade 3, 2 or 1. */
export function mirrored(qualifier: Qualifier): Qualifier {
  return MIRRORED[qualifier];
}

/** Whether the words give one bound and no value. */
export function isOneSided(qualifier: Qualifier): boolean {
  return openEnd(qualifier) !== null;
}
