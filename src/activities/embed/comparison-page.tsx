import { LANGUAGES, type Language } from '../../domain/language.ts';
import { embedWords } from './words.ts';
import { EmbedArticle } from './embed-article.tsx';
import { embedContext } from './embed-context.ts';

/**
 * The content of `/embed/compare/`: a place that the script draws the comparison of the address into, and what stands
 * there as long as it has not, or where it may not.
 */
export function ComparisonPage({ language: directoryLanguage }: { readonly language: Language }) {
  return LANGUAGES.map((language) => {
    const page = embedContext({ page: 'embed-compare' }, directoryLanguage, language);
    const { comparison: words, openComparison } = embedWords(language);
    const link = (
      <a href={page.href({ page: 'compare' })} target="_blank" rel="noopener" data-workbench="">
        {openComparison}
      </a>
    );
    return (
      <EmbedArticle key={language} language={language}>
        <div data-embed-comparison={directoryLanguage}>
          <h1>{words.title}</h1>
          <p className="message" data-say="without">
            {words.withoutScript} {link}
          </p>
          <p className="message" data-say="loading" role="status" hidden>
            {words.loading}
          </p>
          <p className="message" data-say="sandboxed" hidden>
            {words.sandboxed} {link}
          </p>
          <p className="message" data-say="failed" role="alert" hidden>
            {words.failed} <button type="button">{words.retry}</button> {link}
          </p>
        </div>
      </EmbedArticle>
    );
  });
}
