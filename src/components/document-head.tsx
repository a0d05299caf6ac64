import { LANGUAGES } from '../domain/language.ts';
import { messages } from '../i18n/messages.ts';
import type { PageContext } from './page-context.ts';

interface DocumentHeadProps {
  readonly page: PageContext;
  readonly title: string;
  readonly description: string;
}

/** What search engines and browser tabs are told about a page, and where it stands in the other languages. */
export function DocumentHead({ page, title, description }: DocumentHeadProps) {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {LANGUAGES.map((language) => (
        <link
          key={language}
          rel="alternate"
          hrefLang={messages(language).languageTag}
          href={page.href(page.route, language)}
        />
      ))}
    </>
  );
}
