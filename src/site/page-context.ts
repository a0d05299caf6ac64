import { pathOf, type Route } from '../addresses/pages.ts';
import type { Language } from '../domain/language.ts';
import { relativeUrl, rootFrom } from './relative-url.ts';

/** The page that a component stands on: its language, and links that are relative to it. */
export interface PageContext {
  readonly language: Language;
  readonly route: Route;
  /** URL of the site's root, for static files. */
  readonly root: string;
  /** URL of another page, in the page's own language unless another one is given. */
  readonly href: (route: Route, language?: Language) => string;
}

export function pageContext(route: Route, language: Language): PageContext {
  const directory = pathOf(route, language);
  return {
    language,
    route,
    root: rootFrom(directory),
    href: (to, inLanguage = language) => relativeUrl(directory, pathOf(to, inLanguage)),
  };
}
