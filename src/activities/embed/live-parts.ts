import { lazyPart } from '../../site/live-part.ts';

/** A comparison in somebody else's page. */
export const embeddedComparison = lazyPart('data-embed-comparison', () => import('./live.tsx'));

/** The builder of snippets. */
export const embedBuilder = lazyPart('data-embed-builder', () => import('./builder/live.tsx'));
