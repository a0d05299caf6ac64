import { bringChartsToLife } from './islands/charts-in-view.ts';
import { searchCatalogue } from './islands/data/catalogue-search.ts';
import { showSiteAddress } from './islands/data/site-address.ts';
import { bringTablesToLife } from './islands/data/tables-in-view.ts';
import { offerTravel } from './islands/travel/offer-travel.ts';
import { keepWhenIdle } from './islands/offline/keep-when-idle.ts';

bringChartsToLife(document, () => import('./islands/live-chart.tsx'));
bringTablesToLife(document, () => import('./islands/data/live-table.tsx'));
searchCatalogue(document);
showSiteAddress(document);
keepWhenIdle(window, () => import('./islands/offline/keep-offline.ts'));

offerTravel(document, () => import('./islands/travel.tsx'));

const filters = document.querySelector<HTMLFormElement>('form[data-filters]');
if (filters) void import('./islands/filters.ts').then(({ keepFiltersInAddress }) => keepFiltersInAddress(filters));

const desk = document.querySelector<HTMLElement>('[data-import]');
if (desk) void import('./islands/import.tsx').then(({ mountImport }) => mountImport(desk));

const workbench = document.querySelector<HTMLElement>('[data-compare]');
if (workbench) void import('./islands/compare.tsx').then(({ mountCompare }) => mountCompare(workbench));

const composer = document.querySelector<HTMLElement>('[data-composer]');
if (composer) void import('./islands/composer.tsx').then(({ mountComposer }) => mountComposer(composer));

const ownDeck = document.querySelector<HTMLElement>('[data-own-deck]');
if (ownDeck) {
  void import('./islands/own-deck.tsx').then(
    ({ mountOwnDeck }) => mountOwnDeck(ownDeck),
    () => (ownDeck.dataset.ownDeck = 'failed'),
  );
}

const embedded = document.querySelector<HTMLElement>('[data-embed-comparison]');
if (embedded) {
  void import('./islands/embed/comparison.tsx').then(({ mountEmbeddedComparison }) =>
    mountEmbeddedComparison(embedded),
  );
}

const builder = document.querySelector<HTMLElement>('[data-embed-builder]');
if (builder) void import('./islands/embed-builder.tsx').then(({ mountEmbedBuilder }) => mountEmbedBuilder(builder));
