import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureSnippet, frameSnippet } from '../../../src/chart/embed-code/snippet.ts';

const CHART = { src: 'https://data.example/embed/a/?lang=zh&theme=auto', title: '甲 "大" <于> 乙', height: 604 };

describe('the code for a host page', () => {
  test('of a frame alone names it, reserves its height, loads it late and holds it in a sandbox', () => {
    expect(frameSnippet(CHART)).toBe(
      '<iframe src="https://data.example/embed/a/?lang=zh&amp;theme=auto" title="甲 &quot;大&quot; &lt;于&gt; 乙"' +
        ' width="100%" height="604" loading="lazy"' +
        ' sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"' +
        ' referrerpolicy="no-referrer" frameborder="0"></iframe>',
    );
  });

  test('of a figure holds what stands by itself, and no style that a strict policy would forbid', () => {
    const code = figureSnippet(CHART, {
      whole: 'https://data.example/charts/a/',
      pictures: { wide: 'https://data.example/w.svg', narrow: { address: 'https://data.example/n.svg', height: 700 } },
      source: '数说衡阳',
      script: 'https://data.example/embed.js',
    });
    expect(code.split('\n')).toEqual([
      '<div role="figure" aria-label="甲 &quot;大&quot; &lt;于&gt; 乙" class="hengyang-figure" data-src="https://data.example/embed/a/?lang=zh&amp;theme=auto" data-title="甲 &quot;大&quot; &lt;于&gt; 乙">',
      '  <a href="https://data.example/charts/a/">',
      '    <picture>',
      '      <source media="(max-width: 600px)" srcset="https://data.example/n.svg" width="100%" height="700">',
      '      <img src="https://data.example/w.svg" alt="甲 &quot;大&quot; &lt;于&gt; 乙" width="100%" height="604" loading="lazy">',
      '    </picture>',
      '  </a>',
      '  <div>数说衡阳</div>',
      '</div>',
      '<script src="https://data.example/embed.js" async></script>',
    ]);
  });

  test('of a figure with one picture of somebody’s own stretches no pixels', () => {
    const { whole, source, script } = {
      whole: 'https://data.example/',
      source: 's',
      script: 'https://data.example/e.js',
    };
    const shown = (wide: string) =>
      figureSnippet(CHART, { whole, source, script, pictures: { wide, narrow: null } })
        .split('\n')[2]
        ?.trim();
    expect(shown('https://me.example/a.svg')).toContain('width="100%" height="604"');
    expect(shown('https://me.example/a.png')).toBe(
      '<img src="https://me.example/a.png" alt="甲 &quot;大&quot; &lt;于&gt; 乙" width="100%" loading="lazy">',
    );
  });

  test('no title can break out of it', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(frameSnippet({ ...CHART, title }).match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
      }),
    );
  });
});
