import { pathOf } from '../../../addresses/pages.ts';
import type { Language } from '../../../domain/language.ts';
import type { PageContext } from '../../../site/page-context.ts';

/**
 * The context of a file that stands alone. Its links lead to the live site where the address of that is known;
 * else to the same anchor in the file itself, which names every check that its slides mention.
 *
 * @param site The address of the root of the site, ending in a slash.
 */
export function aloneContext(language: Language, site: string | null): PageContext {
  return {
    language,
    route: { page: 'own-deck' },
    root: site ?? '',
    href: (to, inLanguage = language) => (site === null ? '' : site + pathOf(to, inLanguage)),
  };
}
