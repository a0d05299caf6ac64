import { siteWords } from './words.ts';
import type { PageContext } from './page-context.ts';

/** Lets keyboard users pass over everything before the content. */
export function SkipLink({ page }: { readonly page: PageContext }) {
  return (
    <a className="skip-link" href="#content">
      {siteWords(page.language).skipToContent}
    </a>
  );
}
