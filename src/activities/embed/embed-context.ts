import { pathOf, type Route } from '../../addresses/pages.ts';
import type { PageContext } from '../../site/page-context.ts';
import type { Language } from '../../domain/language.ts';
import { relativeUrl, rootFrom } from '../../site/relative-url.ts';

/**
 * The context of one language of an embed. Both languages stand in one page, so the links of both start from the
 * directory of that page and not from that of their own language.
 */
export function embedContext(route: Route, directoryLanguage: Language, language: Language): PageContext {
  const directory = pathOf(route, directoryLanguage);
  return {
    language,
    route,
    root: rootFrom(directory),
    href: (to, inLanguage = language) => relativeUrl(directory, pathOf(to, inLanguage)),
  };
}
