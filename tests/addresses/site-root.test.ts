import { describe, expect, test } from 'vitest';
import { guessRoot } from '../../src/addresses/site-root.ts';

describe('where the site of an unknown address begins', () => {
  test.each([
    ['/nope', '/'],
    ['/charts/nope/', '/'],
    ['/en/charts/nope/', '/'],
    ['/tables/nope.json', '/'],
    ['/open/hengyang/charts/nope/', '/open/hengyang/'],
    ['/open/hengyang/en/embed/nope/0.1.0/', '/open/hengyang/'],
    ['/open/hengyang/icons/nope.png', '/open/hengyang/'],
    ['/open/hengyang/nope', '/open/hengyang/'],
    ['//evil.example/charts/', '//evil.example/'],
  ])('%s: %s', (path, root) => {
    expect(guessRoot(path)).toBe(root);
  });
});
