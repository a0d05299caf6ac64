import { pathOf } from '../addresses/pages.ts';
import { LANGUAGES } from '../domain/language.ts';
import { PICTURE_SIZES } from '../export/picture/picture-size.ts';
import { identity } from '../i18n/identity.ts';
import { languageFacts } from '../i18n/language-facts.ts';
import type { Page, SharePicture } from './page.ts';
import type { PageContext } from './page-context.ts';
import { shareOfSite } from './share-pictures.ts';

interface DocumentHeadProps {
  readonly page: Pick<Page, 'words' | 'found' | 'share'>;
  readonly context: PageContext;
  /** The whole address of the site, ending in a slash; null where it is not known while building. */
  readonly siteUrl: string | null;
}

/** What search engines, browser tabs and previews of links are told about a page. */
export function DocumentHead({ page: { words, found = 'everyone', share }, context, siteUrl }: DocumentHeadProps) {
  const { title, description } = words();
  if (found === 'as-file') return <title>{title}</title>;
  if (found === 'everyone') {
    const picture = share?.() ?? shareOfSite(context.language);
    return <WholeHead {...{ context, siteUrl, title, description, share: picture }} />;
  }
  return (
    <>
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      {found.insteadOf === null ? null : <link rel="canonical" href={context.href(found.insteadOf)} />}
    </>
  );
}

interface WholeHeadProps {
  readonly context: PageContext;
  readonly siteUrl: string | null;
  readonly title: string;
  readonly description: string;
  readonly share: SharePicture;
}

/**
 * Says also where the page stands in the other languages. Whole addresses need that of the site; without it links are
 * relative, which browsers and some previews follow, and the page says nothing of its own address.
 */
function WholeHead({ context, siteUrl, title, description, share }: WholeHeadProps) {
  const { route, language } = context;
  const { name } = identity(language);
  const address = (path: string, relative: string): string => (siteUrl === null ? relative : siteUrl + path);
  return (
    <>
      <title>{title === name ? title : `${title} · ${name}`}</title>
      <meta name="description" content={description} />
      {siteUrl === null ? null : <link rel="canonical" href={siteUrl + pathOf(route, language)} />}
      {LANGUAGES.map((each) => (
        <link
          key={each}
          rel="alternate"
          hrefLang={languageFacts(each).tag}
          href={address(pathOf(route, each), context.href(route, each))}
        />
      ))}
      <meta property="og:type" content={route.page === 'chart' ? 'article' : 'website'} />
      <meta property="og:site_name" content={name} />
      <meta property="og:locale" content={languageFacts(language).regionalTag.replace('-', '_')} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {siteUrl === null ? null : <meta property="og:url" content={siteUrl + pathOf(route, language)} />}
      <meta property="og:image" content={address(share.path, context.root + share.path)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(PICTURE_SIZES.share.width)} />
      <meta property="og:image:height" content={String(PICTURE_SIZES.share.height)} />
      <meta property="og:image:alt" content={share.alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
