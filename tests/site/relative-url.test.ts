import { expect, test } from 'vitest';
import { relativeUrl, rootFrom } from '../../src/site/relative-url.ts';

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
