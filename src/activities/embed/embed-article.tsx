import { languageFacts } from '../../i18n/language-facts.ts';
import type { ReactNode } from 'react';
import type { Language } from '../../domain/language.ts';
import { embedWords } from './words.ts';

interface EmbedArticleProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** One language of an embed, with what the page's script may have to say about the address. */
export function EmbedArticle({ language, children }: EmbedArticleProps) {
  const words = embedWords(language);
  return (
    <main lang={languageFacts(language).tag} data-language={language}>
      {(['lang', 'theme'] as const).map((key) => (
        <p key={key} className="notice" data-ignored={key} hidden>
          {words.ignored[key][0]}
          <span />
          {words.ignored[key][1]}
        </p>
      ))}
      {children}
      <p className="notice" data-blocked="" hidden>
        {words.popupBlocked}
        <span />
      </p>
    </main>
  );
}

/** Places that a fragment can name to force the theme where no script runs, see the style sheet. */
export function ThemeAnchors() {
  return (
    <>
      <span id="theme-light" />
      <span id="theme-dark" />
    </>
  );
}
