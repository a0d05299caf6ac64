import { identity } from '../../i18n/identity.ts';
import { languageFacts } from '../../i18n/language-facts.ts';
import { ICON, appIcon } from '../../addresses/files.ts';
import { pathOf, type Route } from '../../addresses/pages.ts';
import type { Language } from '../../domain/language.ts';
import { navigationWords } from '../../site/navigation-words.ts';

/** Ink and paper of the light theme, see `styles/tokens.css`. */
const PAPER = '#f8f4ec';

/** Pages that the menu of the installed app leads to at once. */
const SHORTCUTS = ['compare', 'targets', 'data'] as const;

/** The site as an app that a browser can install, in a language. Addresses are relative to the manifest. */
export function appManifest(language: Language): string {
  const { name, promise } = identity(language);
  const address = (route: Route): string => `./${pathOf(route, language)}`;
  const names = navigationWords(language).pages;
  return JSON.stringify({
    id: address({ page: 'overview' }),
    name,
    short_name: name,
    description: promise,
    lang: languageFacts(language).tag,
    dir: 'ltr',
    start_url: address({ page: 'overview' }),
    scope: './',
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    categories: ['government', 'education', 'productivity'],
    icons: [
      { src: `./${ICON}`, sizes: 'any', type: 'image/svg+xml' },
      { src: `./${appIcon('app-192')}`, sizes: '192x192', type: 'image/png' },
      { src: `./${appIcon('app-512')}`, sizes: '512x512', type: 'image/png' },
      { src: `./${appIcon('app-maskable-512')}`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: SHORTCUTS.map((page) => ({ name: names[page], url: address({ page }) })),
  });
}
