import { LanguageLink } from './language-link.tsx';
import { Navigation } from './navigation.tsx';
import type { PageContext } from './page-context.ts';
import { ThemeChoice } from './theme-choice.tsx';
import { otherLanguageTag } from './other-language.ts';

interface MastheadProps {
  readonly page: PageContext;
  /** The closing line: how much there is and of when. */
  readonly extent: string;
}

/** The title of the whole, at the head of the overview. */
export function Masthead({ page, extent }: MastheadProps) {
  const { words } = page;
  return (
    <header className="masthead">
      <div className="masthead-bar">
        <p className="edition">{words.edition}</p>
        <PageTools page={page} />
      </div>
      <Navigation page={page} />
      <h1>
        <span className="site-name">{words.siteName}</span>{' '}
        <span className="site-name-aside" lang={otherLanguageTag(page.language)}>
          {words.siteNameAside}
        </span>
      </h1>
      <p className="promise">{words.promise}</p>
      <p className="extent">{extent}</p>
    </header>
  );
}

/** The head of every other page: the way back, and the same tools. */
export function RunningHead({ page }: { readonly page: PageContext }) {
  return (
    <header className="running-head">
      <p className="running-title">
        <a href={page.href({ page: 'overview' })}>{page.words.siteName}</a>
        <span className="edition">{page.words.edition}</span>
      </p>
      <PageTools page={page} />
      <Navigation page={page} />
    </header>
  );
}

function PageTools({ page }: { readonly page: PageContext }) {
  return (
    <div className="page-tools">
      <ThemeChoice page={page} />
      <LanguageLink page={page} />
    </div>
  );
}
