import { describe, expect, test } from 'vitest';
import { robots, siteUrlFrom, sitemap } from '../../src/build/sitemap.ts';

describe('the sitemap', () => {
  test('names every page by its whole address', () => {
    expect(sitemap(['', 'en/data/parks/'], 'https://data.example.cn/a&b/')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
        '<url><loc>https://data.example.cn/a&amp;b/</loc></url>\n' +
        '<url><loc>https://data.example.cn/a&amp;b/en/data/parks/</loc></url>\n' +
        '</urlset>\n',
    );
  });

  test('is what robots.txt leads to', () => {
    expect(robots('https://data.example.cn/hengyang/')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://data.example.cn/hengyang/sitemap.xml\n',
    );
  });

  test('is made only where the address of the site is given', () => {
    expect(siteUrlFrom({})).toBeNull();
    expect(siteUrlFrom({ SITE_URL: 'https://data.example.cn/hengyang' })).toBe('https://data.example.cn/hengyang/');
  });

  test('an address that is none is an error that shows a good one', () => {
    expect(() => siteUrlFrom({ SITE_URL: 'data.example.cn' })).toThrow('https://data.example.cn/hengyang/');
    expect(() => siteUrlFrom({ SITE_URL: 'ftp://data.example.cn' })).toThrow('SITE_URL is ftp://data.example.cn');
  });
});
