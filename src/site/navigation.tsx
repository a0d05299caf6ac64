import type { Route } from '../addresses/pages.ts';
import { NAVIGATION_PAGES, navigationWords } from './navigation-words.ts';
import type { PageContext } from './page-context.ts';

/** The part of the site that pages further down belong to. */
const SECTIONS: Partial<Record<Route['page'], Route['page']>> = {
  area: 'areas',
  briefing: 'present',
  'own-deck': 'present',
  dataset: 'data',
  'data-access': 'data',
};

/** The ways through the site, on every page; the page that one is on is marked. */
export function Navigation({ page }: { readonly page: PageContext }) {
  const words = navigationWords(page.language);
  const current = SECTIONS[page.route.page] ?? page.route.page;
  return (
    <nav className="site-navigation" aria-label={words.label}>
      <ul>
        {NAVIGATION_PAGES.map((name) => (
          <li key={name}>
            <a href={page.href({ page: name })} {...(current === name ? { 'aria-current': 'page' as const } : {})}>
              {words.pages[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
