import type { Language } from '../domain/language.ts';

/** Directories of the pages that there is one of each in a language. */
const DIRECTORIES = {
  overview: '',
  compare: 'compare/',
  areas: 'areas/',
  targets: 'targets/',
  data: 'data/',
  'data-access': 'data/api/',
  audit: 'audit/',
  methods: 'methods/',
  import: 'import/',
  present: 'present/',
  'own-deck': 'present/own/',
  offline: 'offline/',
  embeds: 'embed/',
  'embed-compare': 'embed/compare/',
} as const;

/** A page of the site, whatever its language. */
export type Route =
  | { readonly page: keyof typeof DIRECTORIES }
  | { readonly page: 'briefing'; readonly briefing: string }
  | { readonly page: 'chart'; readonly chart: string }
  | { readonly page: 'embed'; readonly chart: string }
  | { readonly page: 'embed-pinned'; readonly chart: string; readonly version: string }
  | { readonly page: 'area'; readonly area: string }
  | { readonly page: 'dataset'; readonly dataset: string };

/** The directory of a page below the root of the site: empty, or ending in a slash. Chinese is at the root. */
export function pathOf(route: Route, language: Language): string {
  return `${language === 'zh' ? '' : `${language}/`}${directoryOf(route)}`;
}

function directoryOf(route: Route): string {
  switch (route.page) {
    case 'chart':
      return `charts/${route.chart}/`;
    case 'area':
      return `areas/${route.area}/`;
    case 'dataset':
      return `data/${route.dataset}/`;
    case 'embed':
      return `embed/${route.chart}/`;
    case 'embed-pinned':
      return `embed/${route.chart}/${route.version}/`;
    case 'briefing':
      return `present/${route.briefing}/`;
    default:
      return DIRECTORIES[route.page];
  }
}
