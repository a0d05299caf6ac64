import { languageFacts } from '../i18n/language-facts.ts';
import { LANGUAGES } from '../domain/language.ts';
import type { PageContext } from './page-context.ts';

/** The same page in the other languages. */
export function LanguageLink({ page }: { readonly page: PageContext }) {
  return LANGUAGES.filter((language) => language !== page.language).map((language) => {
    const { tag, name } = languageFacts(language);
    return (
      <a key={language} className="language-link" href={page.href(page.route, language)} hrefLang={tag} lang={tag}>
        {name}
      </a>
    );
  });
}
