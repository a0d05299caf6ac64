import { expect, test } from 'vitest';
import { relativeUrl, rootFrom } from '../../src/site/relative-url.ts';
import { pathOf } from '../../src/site/addresses.ts';

test.each([
  ['', './'],
  ['en/', '../'],
  ['charts/growth/', '../../'],
  ['en/charts/growth/', '../../../'],
])('from %j the root of the site is %s', (directory, root) => {
  expect(rootFrom(directory)).toBe(root);
});

test('links lead over the root, so that they hold under any sub-path', () => {
  expect(relativeUrl('en/charts/growth/', 'charts/growth/')).toBe('../../../charts/growth/');
  expect(relativeUrl('', 'en/')).toBe('./en/');
});

test('Chinese pages stand at the root, English ones under en', () => {
  expect(pathOf({ page: 'overview' }, 'zh')).toBe('');
  expect(pathOf({ page: 'overview' }, 'en')).toBe('en/');
  expect(pathOf({ page: 'chart', chart: 'growth' }, 'zh')).toBe('charts/growth/');
  expect(pathOf({ page: 'chart', chart: 'growth' }, 'en')).toBe('en/charts/growth/');
});
