import { identity } from '../i18n/identity.ts';
import { languageFacts } from '../i18n/language-facts.ts';
import { pathOf } from '../addresses/pages.ts';
import { LANGUAGES } from '../domain/language.ts';
import { PICTURE_SIZES } from '../export/picture/picture-size.ts';
import type { PageContext } from './page-context.ts';

/** The picture that a preview of a link to a page shows: a PNG of the size `share`. */
export interface SharePicture {
  /** Below the root of the site. */
  readonly path: string;
  readonly alt: string;
}

interface DocumentHeadProps {
  readonly page: PageContext;
  /** The whole address of the site, ending in a slash; null where it is not known while building. */
  readonly siteUrl: string | null;
  readonly title: string;
  readonly description: string;
  readonly share: SharePicture;
}

/**
 * What search engines, browser tabs and previews of links are told about a page, and where it stands in the other
 * languages. Whole addresses need that of the site; without it links are relative, which browsers and some previews
 * follow, and the page says nothing of its own address.
 */
export function DocumentHead({ page, siteUrl, title, description, share }: DocumentHeadProps) {
  const { route, language } = page;
  const address = (path: string, relative: string): string => (siteUrl === null ? relative : siteUrl + path);
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {siteUrl === null ? null : <link rel="canonical" href={siteUrl + pathOf(route, language)} />}
      {LANGUAGES.map((each) => (
        <link
          key={each}
          rel="alternate"
          hrefLang={languageFacts(each).tag}
          href={address(pathOf(route, each), page.href(route, each))}
        />
      ))}
      <meta property="og:type" content={route.page === 'chart' ? 'article' : 'website'} />
      <meta property="og:site_name" content={identity(language).name} />
      <meta property="og:locale" content={languageFacts(language).regionalTag.replace('-', '_')} />
      <meta property="og:title" content={titleAlone(title, identity(language).name)} />
      <meta property="og:description" content={description} />
      {siteUrl === null ? null : <meta property="og:url" content={siteUrl + pathOf(route, language)} />}
      <meta property="og:image" content={address(share.path, page.root + share.path)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(PICTURE_SIZES.share.width)} />
      <meta property="og:image:height" content={String(PICTURE_SIZES.share.height)} />
      <meta property="og:image:alt" content={share.alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** Previews name the site beside the title, so it need not stand in it. */
function titleAlone(title: string, siteName: string): string {
  const after = ` · ${siteName}`;
  return title.endsWith(after) ? title.slice(0, -after.length) : title;
}
