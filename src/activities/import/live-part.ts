import { lazyPart } from '../../site/live-part.ts';

/** The desk for a reader's own table. */
export const importDesk = lazyPart('data-import', () => import('./live.tsx'));
