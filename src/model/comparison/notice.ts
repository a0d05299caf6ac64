import type { Way } from '../../domain/comparison.ts';
import type { Localised } from '../../domain/language.ts';
import type { Period } from '../../domain/period.ts';

/** Something that was asked for and could not be had, or was put in its place. */
export type Notice =
  | { readonly kind: 'unreadable'; readonly key: string; readonly text: string }
  | { readonly kind: 'unknown-indicator'; readonly text: string }
  /** Codes that no region has. */
  | { readonly kind: 'unknown-regions'; readonly codes: readonly string[] }
  /** A region that was to be the reference or in focus and has no figure to be it with. */
  | { readonly kind: 'no-figure'; readonly key: 'reference' | 'highlight'; readonly name: Localised }
  /** A user's own data, which are in another browser. */
  | { readonly kind: 'own-elsewhere' }
  | { readonly kind: 'no-such-slice'; readonly indicator: string }
  /** A period that change was to start from and that is not earlier, or has no figures. */
  | { readonly kind: 'not-earlier'; readonly asked: Period; readonly now: Period }
  | { readonly kind: 'way-not-offered'; readonly way: Way; readonly reason: Localised }
  | { readonly kind: 'no-tiles'; readonly reason: Localised }
  | { readonly kind: 'other-data'; readonly asked: string; readonly now: string };

/** Told once, whatever of the own data is missing. */
export function reportOwnElsewhere(notices: Notice[]): void {
  if (!notices.some(({ kind }) => kind === 'own-elsewhere')) notices.push({ kind: 'own-elsewhere' });
}
