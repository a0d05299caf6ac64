// @vitest-environment happy-dom
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { DocumentHead } from '../../src/site/document-head.tsx';
import { pageContext } from '../../src/site/page-context.ts';

const COUNTY_FINANCING = pageContext({ page: 'chart', chart: 'county-financing' }, 'en');

function headOf(siteUrl: string | null): Document {
  const page = {
    words: () => ({
      title: 'Three counties raise 76%',
      description: 'Three counties raise 76%. Billion yuan, 2015',
    }),
    share: () => ({ path: 'charts/county-financing.en.png', alt: 'Bars' }),
  };
  return parsed(<DocumentHead page={page} context={COUNTY_FINANCING} siteUrl={siteUrl} />);
}

function parsed(elements: ReactElement): Document {
  const html = renderToStaticMarkup(elements);
  return new DOMParser().parseFromString(html, 'text/html');
}

function content(head: Document, name: string): string | undefined {
  return head.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? undefined;
}

const href = (head: Document, selector: string) => head.querySelector(selector)?.getAttribute('href');

describe('what previews of links are told', () => {
  test('is the finding without the name of the site, which stands beside it, and a large picture', () => {
    const head = headOf('https://data.example.cn/hengyang/');

    expect(head.title).toBe('Three counties raise 76% · Hengyang in Figures');
    expect(content(head, 'og:title')).toBe('Three counties raise 76%');
    expect(content(head, 'og:site_name')).toBe('Hengyang in Figures');
    expect(content(head, 'og:type')).toBe('article');
    expect(content(head, 'og:locale')).toBe('en_GB');
    expect(content(head, 'twitter:card')).toBe('summary_large_image');
    expect([content(head, 'og:image:width'), content(head, 'og:image:height')]).toEqual(['1200', '630']);
    expect(content(head, 'og:image:alt')).toBe('Bars');
  });

  test('are whole addresses where that of the site is known', () => {
    const head = headOf('https://data.example.cn/hengyang/');
    const own = 'https://data.example.cn/hengyang/en/charts/county-financing/';

    expect(content(head, 'og:url')).toBe(own);
    expect(href(head, 'link[rel="canonical"]')).toBe(own);
    expect(content(head, 'og:image')).toBe('https://data.example.cn/hengyang/charts/county-financing.en.png');
    expect(href(head, 'link[hreflang="zh-Hans"]')).toBe('https://data.example.cn/hengyang/charts/county-financing/');
  });

  test('are relative links where it is not, and nothing of the page’s own address', () => {
    const head = headOf(null);

    expect(content(head, 'og:url')).toBeUndefined();
    expect(head.querySelector('link[rel="canonical"]')).toBeNull();
    expect(content(head, 'og:image')).toBe('../../../charts/county-financing.en.png');
    expect(href(head, 'link[hreflang="zh-Hans"]')).toBe('../../../charts/county-financing/');
  });
});

describe('what stands in other pages', () => {
  const words = () => ({ title: 'Three counties raise 76%', description: '' });

  test('leads search engines to the page that says the same, and is found by nobody else', () => {
    const found = { insteadOf: { page: 'chart', chart: 'county-financing' } } as const;
    const head = parsed(<DocumentHead page={{ words, found }} context={COUNTY_FINANCING} siteUrl={null} />);

    expect(head.title).toBe('Three counties raise 76%');
    expect(content(head, 'robots')).toBe('noindex');
    expect(href(head, 'link[rel="canonical"]')).toBe('../../../en/charts/county-financing/');
    expect(content(head, 'og:title')).toBeUndefined();
  });

  test('leads nowhere where no page says the same', () => {
    const page = { words, found: { insteadOf: null } } as const;
    const head = parsed(<DocumentHead page={page} context={COUNTY_FINANCING} siteUrl={null} />);

    expect(content(head, 'robots')).toBe('noindex');
    expect(head.querySelector('link')).toBeNull();
  });

  test('a file to take away tells its title alone', () => {
    const page = { words, found: 'as-file' } as const;
    const html = renderToStaticMarkup(<DocumentHead page={page} context={COUNTY_FINANCING} siteUrl={null} />);

    expect(html).toBe('<title>Three counties raise 76%</title>');
  });
});
