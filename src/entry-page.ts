import { failAskedLink } from './site/asked-link.ts';
import { bringChartsToLife } from './chart/live/charts-in-view.ts';
import { showSiteAddress } from './activities/data/site-address.ts';
import { bringTablesToLife } from './activities/data/tables-in-view.ts';
import { offerTravel } from './chart/share/offer-sharing.ts';
import { keepWhenIdle } from './site/offline/keep-when-idle.ts';

bringChartsToLife(document, () => import('./chart/live/live-chart.tsx'));
bringTablesToLife(document, () => import('./activities/data/live.tsx'));
showSiteAddress(document);
keepWhenIdle(window, () => import('./site/offline/keep-offline.ts'));

offerTravel(document, () => import('./chart/share/live.tsx'));

startAt(
  '[data-catalogue-search]',
  () => import('./activities/data/catalogue-search.ts'),
  (at) => at.searchCatalogue(document, () => import('./activities/data/find-datasets.ts')),
);
startAt(
  '[data-filters]',
  () => import('./site/filters/live.ts'),
  (at, form) => at.keepFiltersInAddress(form),
);
startAt(
  '[data-import]',
  () => import('./activities/import/live.tsx'),
  (at, desk) => at.mountImport(desk),
);
startAt(
  '[data-compare]',
  () => import('./activities/compare/live.tsx'),
  (at, workbench) => at.mountCompare(workbench),
  () => failAskedLink(document.documentElement),
);
startAt(
  '[data-composer]',
  () => import('./activities/present/composer/live.tsx'),
  (at, composer) => at.mountComposer(composer),
);
startAt(
  '[data-own-deck]',
  () => import('./activities/present/own-deck/live.tsx'),
  (at, deck) => at.mountOwnDeck(deck),
  (deck) => (deck.dataset.ownDeck = 'failed'),
);
startAt(
  '[data-embed-comparison]',
  () => import('./activities/embed/live.tsx'),
  (at, embedded) => at.mountEmbeddedComparison(embedded),
);
startAt(
  '[data-embed-builder]',
  () => import('./activities/embed/builder/live.tsx'),
  (at, builder) => at.mountEmbedBuilder(builder),
);

/** Loads a part of the script on the pages that have a place for it. */
function startAt<Part>(
  place: string,
  load: () => Promise<Part>,
  start: (part: Part, element: HTMLElement) => unknown,
  fail?: (element: HTMLElement) => void,
): void {
  const element = document.querySelector<HTMLElement>(place);
  if (element) void load().then((part) => start(part, element), fail && (() => fail(element)));
}
