import { LANGUAGES } from '../domain/language.ts';
import { messages } from '../i18n/messages.ts';
import type { PageContext } from './page-context.ts';

/** The same page in the other languages. */
export function LanguageLink({ page }: { readonly page: PageContext }) {
  return LANGUAGES.filter((language) => language !== page.language).map((language) => {
    const { languageTag, languageName } = messages(language);
    return (
      <a
        key={language}
        className="language-link"
        href={page.href(page.route, language)}
        hrefLang={languageTag}
        lang={languageTag}
      >
        {languageName}
      </a>
    );
  });
}
