import { liveCharts } from '../chart/live/live-part.ts';
import { sharing } from '../chart/share/live-part.ts';
import { filters } from '../site/filters/live-part.ts';
import type { LivePart } from '../site/live-part.ts';
import { siteAddress } from '../site/site-address.ts';
import { workbench } from './compare/live-part.ts';
import { catalogueSearch, liveTables } from './data/live-parts.ts';
import { embedBuilder, embeddedComparison } from './embed/live-parts.ts';
import { importDesk } from './import/live-part.ts';
import { composer, ownDeck } from './present/live-parts.ts';

/** What a script brings to life on the pages that have a place for it; each fetches what it needs itself. */
export const LIVE_PARTS: readonly LivePart[] = [
  liveCharts,
  liveTables,
  siteAddress,
  sharing,
  catalogueSearch,
  filters,
  importDesk,
  workbench,
  composer,
  ownDeck,
  embeddedComparison,
  embedBuilder,
];
