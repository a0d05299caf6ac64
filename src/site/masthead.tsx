import { otherLanguage } from '../i18n/language-facts.ts';
import { identity } from '../i18n/identity.ts';
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
  return (
    <header className="masthead">
      <div className="masthead-bar">
        <p className="edition">{identity(page.language).bulletin}</p>
        <PageTools page={page} />
      </div>
      <Navigation page={page} />
      <h1>
        <span className="site-name">{identity(page.language).name}</span>{' '}
        <span className="site-name-aside" lang={otherLanguageTag(page.language)}>
          {identity(otherLanguage(page.language)).name}
        </span>
      </h1>
      <p className="promise">{identity(page.language).promise}</p>
      <p className="extent">{extent}</p>
    </header>
  );
}

/** The head of every other page: the way back, and the same tools. */
export function RunningHead({ page }: { readonly page: PageContext }) {
  return (
    <header className="running-head">
      <p className="running-title">
        <a href={page.href({ page: 'overview' })}>{identity(page.language).name}</a>
        <span className="edition">{identity(page.language).bulletin}</span>
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
