import { lazyPart } from '../../site/live-part.ts';

/** The place to put a briefing together. */
export const composer = lazyPart('data-composer', () => import('./composer/live.tsx'));

/** A reader's own deck; where its script cannot be had, the style sheet says so. */
export const ownDeck = lazyPart(
  'data-own-deck',
  () => import('./own-deck/live.tsx'),
  (place) => (place.dataset.ownDeck = 'failed'),
);
