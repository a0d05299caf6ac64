import { expect, test } from 'vitest';
import { dataBlock } from '../../src/site/data-block.ts';

test('no text in a data block can end it', () => {
  expect(dataBlock({ name: '</script><script>alert(1)</script>' })).toBe(
    '<script type="application/ld+json">' + '{"name":"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>"}</script>',
  );
});
