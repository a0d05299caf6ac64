import { LANGUAGES, type Language } from '../domain/language.ts';

/**
 * Where every page of the site stands, below the directory of its language: empty, or ending in a slash. Braces hold
 * what tells pages of a kind apart; they span no slash. A name that stands out of braces is taken: no chart can be
 * called `compare`, since `embed/compare/` is another page.
 */
const PAGES = {
  overview: '',
  compare: 'compare/',
  areas: 'areas/',
  area: 'areas/{area}/',
  targets: 'targets/',
  audit: 'audit/',
  methods: 'methods/',
  chart: 'charts/{chart}/',
  data: 'data/',
  'data-access': 'data/api/',
  dataset: 'data/{dataset}/',
  import: 'import/',
  present: 'present/',
  'own-deck': 'present/own/',
  briefing: 'present/{briefing}/',
  offline: 'offline/',
  embeds: 'embed/',
  'embed-compare': 'embed/compare/',
  embed: 'embed/{chart}/',
  'embed-pinned': 'embed/{chart}/{version}/',
} as const;

type PageKind = keyof typeof PAGES;

type Names<Pattern extends string> = Pattern extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** A page of the site, whatever its language. */
export type Route = {
  [Page in PageKind]: { readonly page: Page } & Readonly<Record<Names<(typeof PAGES)[Page]>, string>>;
}[PageKind];

/** A page that there is one of in a language. */
export type SinglePage = { [Page in PageKind]: Names<(typeof PAGES)[Page]> extends never ? Page : never }[PageKind];

/** Where the pages of a language begin, below the root of the site: the default language at the root itself. */
function directoryOf(language: Language): string {
  return language === LANGUAGES[0] ? '' : `${language}/`;
}

/** The directory of a page below the root of the site: empty, or ending in a slash. */
export function pathOf(route: Route, language: Language): string {
  const names: Readonly<Record<string, string>> = route;
  return directoryOf(language) + PAGES[route.page].replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '');
}

/** The page that stands at a path that `pathOf` tells; null where none can stand. */
export function pageAt(path: string): { readonly route: Route; readonly language: Language } | null {
  const language = languageAt(path);
  const place = path.slice(directoryOf(language).length);
  // Where names are taken, the page that has taken them.
  const kinds = (Object.keys(PAGES) as PageKind[]).sort((one, other) => namesIn(one) - namesIn(other));
  for (const page of kinds) {
    const found = patternOf(page).exec(place);
    if (found !== null) return { route: { page, ...found.groups } as Route, language };
  }
  return null;
}

/** The language of whatever stands at a path below the root of the site. */
export function languageAt(path: string): Language {
  return (
    LANGUAGES.find((language) => language !== LANGUAGES[0] && path.startsWith(directoryOf(language))) ?? LANGUAGES[0]
  );
}

/** The first part of every path of a page; none for the overview of the default language. */
export function firstPartsOfPages(): readonly string[] {
  const paths = [...Object.values(PAGES), ...LANGUAGES.map(directoryOf)];
  return [...new Set(paths.map((path) => path.split('/')[0] ?? ''))].filter((part) => part !== '');
}

function namesIn(page: PageKind): number {
  return PAGES[page].split('{').length - 1;
}

function patternOf(page: PageKind): RegExp {
  return new RegExp(`^${PAGES[page].replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}
