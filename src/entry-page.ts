import { LIVE_PARTS } from './activities/live-parts.ts';
import { startLiveParts } from './site/live-part.ts';
import { keepWhenIdle } from './site/offline/keep-when-idle.ts';

startLiveParts(document, LIVE_PARTS);
keepWhenIdle(window, () => import('./site/offline/keep-offline.ts'));
