import { lazyPart } from '../live-part.ts';

/** The filters of a page, kept in its address. */
export const filters = lazyPart('data-filters', () => import('./live.ts'));
