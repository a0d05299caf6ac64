import { pageAt } from './addresses/pages.ts';
import { ACTIVITIES } from './activities/activities.ts';
import { problemsWords } from './activities/problems/words.ts';
import { ProblemsPage } from './activities/problems/page.tsx';
import type { CompleteCatalogue } from './catalogue/catalogue.ts';
import type { Problem } from './catalogue/problem.ts';
import { LANGUAGES } from './domain/language.ts';
import { once } from './domain/once.ts';
import { endpointFiles, type LazyFiles } from './export/endpoints.ts';
import { type ComposedPage, composePage, pathOfPage } from './site/compose-page.tsx';
import { editionsOf } from './site/edition.ts';
import { sharePictures, type SharePictures } from './site/share-pictures.ts';

/** Everything that the site consists of, made when asked for, so that developing one page does not render all. */
export interface Site {
  /** By path below the root of the site. */
  readonly pages: ReadonlyMap<string, () => ComposedPage>;
  /** The paths of the pages that search engines are told of. */
  readonly listed: readonly string[];
  /** Static files by path below the root. */
  readonly files: () => LazyFiles;
  /** What previews of links show; the build turns the drawings into PNG files. */
  readonly shares: () => SharePictures;
}

/**
 * Composes the whole site from a catalogue, in every language. `siteUrl` is its whole address, ending in a slash, where
 * that is known. Throws where something in the data has a name that a page of the site has taken.
 */
export function composeSite(catalogue: CompleteCatalogue, siteUrl: string | null = null): Site {
  const editions = editionsOf(catalogue, siteUrl);
  const pages = editions.flatMap((edition) =>
    ACTIVITIES.flatMap((activity) => activity.pages(edition)).map((page) => {
      const path = pathOfPage(page, edition.language);
      const there = page.file === undefined ? pageAt(path)?.route.page : page.route.page;
      if (there !== page.route.page) {
        throw new Error(`${path} is the place of the page ${String(there)}: rename what stands there in the data.`);
      }
      return { path, found: page.found ?? 'everyone', compose: () => composePage(page, edition) };
    }),
  );
  return {
    pages: new Map(pages.map(({ path, compose }) => [path, compose])),
    listed: pages.flatMap(({ path, found }) => (typeof found === 'string' ? [path] : [])),
    files: once(
      () =>
        new Map([
          ...editions.flatMap((edition) => ACTIVITIES.flatMap(({ files }) => [...(files?.(edition) ?? [])])),
          ...endpointFiles(catalogue),
        ]),
    ),
    shares: once(() => new Map(editions.flatMap((edition) => [...sharePictures(edition)]))),
  };
}

/** While developing: what stands in for every page as long as `data/` has problems. */
export function composeProblems(problems: readonly Problem[]): ComposedPage {
  const [language] = LANGUAGES;
  const title = problemsWords(language).title(problems.length);
  return composePage(
    {
      route: { page: 'overview' },
      words: () => ({ title, description: '' }),
      content: () => <ProblemsPage problems={problems} />,
      found: 'as-file',
    },
    {
      language,
      siteUrl: null,
      chart: (id) => {
        throw new Error(`The list of problems has no chart ${id}.`);
      },
    },
  );
}
