import { SITEMAP_FILE } from '../addresses/files.ts';

/**
 * The list of pages for search engines. It has to name whole addresses, which only who publishes the site knows, so it
 * is made only where the address is given: `SITE_URL=https://… npm start`.
 */
export function sitemap(paths: readonly string[], siteUrl: string): string {
  const entries = paths.map((path) => `<url><loc>${escaped(new URL(path, siteUrl).href)}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** Tells crawlers where the list of pages is, and that they may read all of it. Heeded at the root of a host only. */
export function robots(siteUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL(SITEMAP_FILE, siteUrl).href}\n`;
}

/** The address of the site with a slash at its end; null where none is given. Throws where it is no http address. */
export function siteUrlFrom({ SITE_URL: given = '' }: Readonly<Record<string, string | undefined>>): string | null {
  if (given === '') return null;
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
    throw new Error(
      `SITE_URL is ${given}; give the whole address of the site, such as https://data.example.cn/hengyang/`,
    );
  }
  const { href } = new URL(given);
  return href.endsWith('/') ? href : `${href}/`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;');
}
