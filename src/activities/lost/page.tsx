import { identity } from '../../i18n/identity.ts';
import { languageFacts } from '../../i18n/language-facts.ts';
import { NOT_FOUND_FILE } from '../../addresses/files.ts';
import { pathOf, type Route } from '../../addresses/pages.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Activity } from '../../site/page.ts';
import { lostWords } from './words.ts';

/** What static hosts show for addresses that they do not have. */
export const lost: Activity = {
  pages: ({ language }) =>
    language !== LANGUAGES[0]
      ? []
      : [
          {
            route: { page: 'overview' },
            file: NOT_FOUND_FILE,
            words: () => ({
              title: LANGUAGES.map((each) => lostWords(each).title).join(' · '),
              description: '',
            }),
            content: () => <NotFoundPage />,
            shell: 'bare',
            script: 'lost',
            styles: ['lost'],
            found: { insteadOf: null },
          },
        ],
};

const LINKS = ['overview', 'compare', 'data', 'present', 'embeds'] as const satisfies readonly (Route['page'] &
  keyof ReturnType<typeof lostWords>['links'])[];

/**
 * The page for addresses that lead nowhere, in both languages since the address need not tell which is wanted; where it
 * does, the page's script puts that one first. It stands at any depth, so its links start at the root of the host; the
 * script mends them where the site lies deeper.
 */
function NotFoundPage() {
  return (
    <main>
      {LANGUAGES.map((language) => {
        const words = lostWords(language);
        return (
          <section
            key={language}
            lang={languageFacts(language).tag}
            data-folder={pathOf({ page: 'overview' }, language)}
          >
            <p className="site">{identity(language).name}</p>
            <h1>{words.title}</h1>
            <p>{words.text}</p>
            <p className="asked" hidden>
              {words.asked}
              <code />
            </p>
            <nav aria-label={words.linksLabel}>
              <ul>
                {LINKS.map((name) => (
                  <li key={name}>
                    <a href={`/${pathOf({ page: name }, language)}`} data-path={pathOf({ page: name }, language)}>
                      {words.links[name]}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <p className="aside">{words.embed}</p>
          </section>
        );
      })}
    </main>
  );
}
