import { beforeAll, describe, expect, test } from 'vitest';
import { ACTIVITIES } from '../../src/activities/activities.ts';
import { LIVE_PARTS } from '../../src/activities/live-parts.ts';
import { loadCatalogue } from '../../src/build/load-catalogue.ts';
import type { CompleteCatalogue } from '../../src/catalogue/catalogue.ts';
import { composeSite } from '../../src/entry-server.tsx';
import { editionsOf } from '../../src/site/edition.ts';
import type { Page } from '../../src/site/page.ts';
import { PAGE_STYLES } from '../../src/site/page-styles.ts';

let catalogue: CompleteCatalogue;
let pages: readonly Page[];

beforeAll(async () => {
  catalogue = await loadCatalogue('data');
  pages = editionsOf(catalogue, null).flatMap((edition) => ACTIVITIES.flatMap((activity) => activity.pages(edition)));
});

/** The catalogue with one more of something, under another id. */
function withTwin(kind: 'charts' | 'briefings' | 'datasets', id: string): CompleteCatalogue {
  const [twin] = catalogue[kind].values();
  return { ...catalogue, [kind]: new Map<string, unknown>([...catalogue[kind], [id, { ...twin, id }]]) };
}

describe('the pages of all activities', () => {
  test('stand at places of their own', () => {
    expect(composeSite(catalogue).pages.size).toBe(pages.length);
  });

  test.each([
    ['charts', 'compare', 'embed/compare/ is the place of the page embed-compare'],
    ['briefings', 'own', 'present/own/ is the place of the page own-deck'],
    ['datasets', 'api', 'data/api/ is the place of the page data-access'],
  ] as const)('%s called %s are refused, since a page of the site has that name', (kind, id, message) => {
    expect(() => composeSite(withTwin(kind, id))).toThrow(message);
  });

  test('ask for every style sheet of the list, which so holds nothing that no page uses', () => {
    expect(new Set(pages.flatMap(({ styles }) => styles ?? []))).toEqual(new Set(Object.keys(PAGE_STYLES)));
  });

  test('leave places to every part that a script brings to life, and to no other', () => {
    expect(new Set(pages.flatMap(({ live }) => live ?? []))).toEqual(new Set(LIVE_PARTS.map(({ at }) => at)));
  });

  test('are composed one by one: a page costs nothing of another, nor of its charts', () => {
    const broken = { ...catalogue, charts: new Map(Array.from(catalogue.charts.keys(), (id) => [id, null as never])) };
    const methods = composeSite(broken).pages.get('en/methods/');
    expect(methods?.().body).toContain('<h1>');
  });
});

describe('what search engines are told of', () => {
  test('is every page but those that stand in other pages, or for none', () => {
    const { listed } = composeSite(catalogue);
    expect(listed).toContain('en/charts/county-financing/');
    expect(listed).not.toContain('embed/county-financing/');
    expect(listed).not.toContain('embed/compare/');
    expect(listed).not.toContain('404.html');
  });
});
