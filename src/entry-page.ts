import { failAskedLink } from './islands/asked-link.ts';
import { bringChartsToLife } from './islands/charts-in-view.ts';
import { showSiteAddress } from './islands/data/site-address.ts';
import { bringTablesToLife } from './islands/data/tables-in-view.ts';
import { offerTravel } from './islands/travel/offer-travel.ts';
import { keepWhenIdle } from './islands/offline/keep-when-idle.ts';

bringChartsToLife(document, () => import('./islands/live-chart.tsx'));
bringTablesToLife(document, () => import('./islands/data/live-table.tsx'));
showSiteAddress(document);
keepWhenIdle(window, () => import('./islands/offline/keep-offline.ts'));

offerTravel(document, () => import('./islands/travel.tsx'));

startAt(
  '[data-catalogue-search]',
  () => import('./islands/data/catalogue-search.ts'),
  (at) => at.searchCatalogue(document, () => import('./islands/data/find-datasets.ts')),
);
startAt(
  '[data-filters]',
  () => import('./islands/filters.ts'),
  (at, form) => at.keepFiltersInAddress(form),
);
startAt(
  '[data-import]',
  () => import('./islands/import.tsx'),
  (at, desk) => at.mountImport(desk),
);
startAt(
  '[data-compare]',
  () => import('./islands/compare.tsx'),
  (at, workbench) => at.mountCompare(workbench),
  () => failAskedLink(document.documentElement),
);
startAt(
  '[data-composer]',
  () => import('./islands/composer.tsx'),
  (at, composer) => at.mountComposer(composer),
);
startAt(
  '[data-own-deck]',
  () => import('./islands/own-deck.tsx'),
  (at, deck) => at.mountOwnDeck(deck),
  (deck) => (deck.dataset.ownDeck = 'failed'),
);
startAt(
  '[data-embed-comparison]',
  () => import('./islands/embed/comparison.tsx'),
  (at, embedded) => at.mountEmbeddedComparison(embedded),
);
startAt(
  '[data-embed-builder]',
  () => import('./islands/embed-builder.tsx'),
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
