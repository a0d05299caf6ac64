import type { Language } from '../domain/language.ts';

/** A page of the site, whatever its language. */
export type Route =
  | {
      readonly page:
        | 'overview'
        | 'compare'
        | 'areas'
        | 'targets'
        | 'data'
        | 'data-access'
        | 'audit'
        | 'methods'
        | 'import'
        | 'present'
        | 'own-deck'
        | 'offline'
        | 'embeds'
        | 'embed-compare';
    }
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
    case 'overview':
      return '';
    case 'chart':
      return `charts/${route.chart}/`;
    case 'area':
      return `areas/${route.area}/`;
    case 'dataset':
      return `data/${route.dataset}/`;
    case 'embeds':
      return 'embed/';
    case 'embed':
      return `embed/${route.chart}/`;
    case 'embed-pinned':
      return `embed/${route.chart}/${route.version}/`;
    case 'embed-compare':
      return 'embed/compare/';
    case 'data-access':
      return 'data/api/';
    case 'briefing':
      return `present/${route.briefing}/`;
    case 'own-deck':
      return 'present/own/';
    case 'compare':
    case 'areas':
    case 'targets':
    case 'data':
    case 'audit':
    case 'methods':
    case 'import':
    case 'present':
    case 'offline':
      return `${route.page}/`;
  }
}
