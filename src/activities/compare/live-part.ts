import { failAskedLink } from '../../site/asked-link.ts';
import { lazyPart } from '../../site/live-part.ts';

/** The workbench: where its script cannot be had, what the build has painted is all that there is. */
export const workbench = lazyPart(
  'data-compare',
  () => import('./live.tsx'),
  ({ ownerDocument }) => failAskedLink(ownerDocument.documentElement),
);
