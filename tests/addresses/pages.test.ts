import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageAt, pageAt, pathOf, type Route } from '../../src/addresses/pages.ts';
import { LANGUAGES } from '../../src/domain/language.ts';

describe('where pages stand', () => {
  test('Chinese pages stand at the root, English ones under en', () => {
    expect(pathOf({ page: 'overview' }, 'zh')).toBe('');
    expect(pathOf({ page: 'overview' }, 'en')).toBe('en/');
    expect(pathOf({ page: 'chart', chart: 'growth' }, 'zh')).toBe('charts/growth/');
    expect(pathOf({ page: 'chart', chart: 'growth' }, 'en')).toBe('en/charts/growth/');
  });

  test('a version of the data has a directory of its own below the embed of a chart', () => {
    expect(pathOf({ page: 'embed-pinned', chart: 'growth', version: '0.1.0' }, 'en')).toBe('en/embed/growth/0.1.0/');
  });
});

describe('which page stands at a path', () => {
  test.each([
    ['', { page: 'overview' }, 'zh'],
    ['en/', { page: 'overview' }, 'en'],
    ['data/', { page: 'data' }, 'zh'],
    ['data/api/', { page: 'data-access' }, 'zh'],
    ['data/growth/', { page: 'dataset', dataset: 'growth' }, 'zh'],
    ['en/embed/compare/', { page: 'embed-compare' }, 'en'],
    ['en/embed/growth/', { page: 'embed', chart: 'growth' }, 'en'],
    ['areas/430400/', { page: 'area', area: '430400' }, 'zh'],
  ])('%j', (path, route, language) => {
    expect(pageAt(path)).toEqual({ route, language });
  });

  test.each(['nope/', 'charts/', 'charts/growth', 'charts/growth/more/', 'fr/', 'index.html'])('none at %j', (path) => {
    expect(pageAt(path)).toBeNull();
  });

  test('every path leads back to the page that it was made for, unless its name is taken by another page', () => {
    const name = fc.stringMatching(/^[a-z0-9.-]{1,12}$/);
    const route: fc.Arbitrary<Route> = fc.oneof(
      fc
        .constantFrom(...(['overview', 'compare', 'data-access', 'own-deck', 'embeds', 'offline'] as const))
        .map((page) => ({ page })),
      name.map((chart) => ({ page: 'chart' as const, chart })),
      name.map((area) => ({ page: 'area' as const, area })),
      name.filter((each) => each !== 'api').map((dataset) => ({ page: 'dataset' as const, dataset })),
      name.filter((each) => each !== 'own').map((briefing) => ({ page: 'briefing' as const, briefing })),
      name.filter((each) => each !== 'compare').map((chart) => ({ page: 'embed' as const, chart })),
      fc.record({ page: fc.constant('embed-pinned' as const), chart: name, version: name }),
    );
    fc.assert(
      fc.property(route, fc.constantFrom(...LANGUAGES), (to, language) => {
        expect(pageAt(pathOf(to, language))).toEqual({ route: to, language });
      }),
    );
  });

  test('files too are in the language of the folder that they lie in', () => {
    expect(languageAt('en/embed/growth/picture.svg')).toBe('en');
    expect(languageAt('energy/')).toBe('zh');
    expect(languageAt('charts/growth.en.json')).toBe('zh');
  });
});
