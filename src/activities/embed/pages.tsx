import { languageFacts } from '../../i18n/language-facts.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { pinnedFiguresFile, stillFileName, STILLS } from '../../addresses/files.ts';
import { pathOf, type Route } from '../../addresses/pages.ts';
import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import { PAGE } from '../../charts/palette.ts';
import { renderPicture } from '../../charts/picture.ts';
import type { PageContext } from '../../site/page-context.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { embedWords } from './words.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { ComparisonPage } from './comparison-page.tsx';
import { ThemeAnchors } from './embed-article.tsx';
import { embedContext } from './embed-context.ts';
import { EmbedPage, pictureKey } from './page.tsx';
import { STILL_THEMES, stillPicture } from './still-picture.ts';
import { NOT_FOUND_PAGE, NotFoundPage } from '../lost/page.tsx';

/** A page that stands bare: see `pages/shell.ts` for what that means. */
interface BarePage {
  readonly path: string;
  readonly languageTag: string;
  readonly head: string;
  readonly body: () => string;
  readonly picture: (chart: string, width: number) => string;
  readonly shell: 'bare';
  readonly script: 'embed' | 'lost';
  readonly styles: readonly string[];
  readonly rules: string;
}

/** A chart in every language. */
type Models = Readonly<Record<Language, ChartModel>>;

/** What stands beside the charts under `/embed/`. */
const COMPARISONS = 'compare';

/** Every page that stands in other people's pages, and the page for addresses that lead nowhere. */
export function embedPages(catalogue: CompleteCatalogue, charts: readonly Models[]): readonly BarePage[] {
  if (catalogue.charts.has(COMPARISONS)) {
    throw new Error(`No chart can be called ${COMPARISONS}: comparisons are embedded from there. Rename its file.`);
  }
  return [
    ...charts.flatMap((models) => LANGUAGES.flatMap((language) => chartPages(catalogue, models, language))),
    ...LANGUAGES.map((language) => comparisonPage(language)),
    notFoundPage(),
  ];
}

/** What lies beside the embeds of charts: pictures to stand in for them, and with pinned ones the figures that they show. */
export function embedFiles(catalogue: CompleteCatalogue, charts: readonly Models[]): [string, () => string][] {
  const { version } = catalogue;
  return charts.flatMap((models) => {
    const chart = models.zh.id;
    const pinned = { page: 'embed-pinned', chart, version } as const;
    const pictures = LANGUAGES.flatMap((language) =>
      [pathOf({ page: 'embed', chart }, language), pathOf(pinned, language)].flatMap((folder) =>
        STILLS.flatMap((still) =>
          STILL_THEMES.map((theme): [string, () => string] => [
            `${folder}${stillFileName(still, theme)}`,
            () => stillPicture(models[language], still, theme, catalogue),
          ]),
        ),
      ),
    );
    return [[pinnedFiguresFile(chart, version), () => JSON.stringify(models)], ...pictures];
  });
}

function chartPages({ version, changes }: CompleteCatalogue, models: Models, language: Language): readonly BarePage[] {
  const chart = models.zh.id;
  const date = changes.find((change) => change.version === version)?.date ?? null;
  const routes = [{ page: 'embed', chart } as const, { page: 'embed-pinned', chart, version } as const];
  return routes.map((route) => ({
    ...barePage(route, language, models[language].finding, { page: 'chart', chart }, () => (
      <>
        <ThemeAnchors />
        <EmbedPage route={route} language={language} models={models} edition={{ version, date }} />
      </>
    )),
    picture: (key, width) => {
      const model = Object.values(models).find((each) => pictureKey(each) === key);
      if (model === undefined) throw new Error(`The embed of ${chart} has no picture called ${key}.`);
      // The table below says all that the description would, and eight descriptions would weigh too much.
      return renderPicture({ ...model, id: key, description: '' }, { width, palette: PAGE });
    },
  }));
}

function comparisonPage(language: Language): BarePage {
  const route = { page: 'embed-compare' } as const;
  return barePage(route, language, embedWords(language).comparison.title, { page: 'compare' }, () => (
    <>
      <ThemeAnchors />
      <ComparisonPage language={language} />
    </>
  ));
}

function notFoundPage(): BarePage {
  const { language, ...page } = NOT_FOUND_PAGE;
  return {
    ...barePage({ page: 'overview' }, language, page.title, null, () => <NotFoundPage />),
    path: page.path,
    script: 'lost',
    styles: ['lost'],
  };
}

function barePage(
  route: Route,
  language: Language,
  title: string,
  canonical: Route | null,
  content: () => ReactNode,
): BarePage {
  return {
    path: pathOf(route, language),
    languageTag: languageFacts(language).tag,
    head: renderToStaticMarkup(
      <BareHead page={embedContext(route, language, language)} title={title} canonical={canonical} />,
    ),
    body: () => renderToStaticMarkup(<>{content()}</>),
    picture: (chart) => {
      throw new Error(`This page has no picture of ${chart}.`);
    },
    shell: 'bare',
    script: 'embed',
    styles: ['embed'],
    rules: '',
  };
}

interface BareHeadProps {
  readonly page: PageContext;
  readonly title: string;
  /** The page of the site that says the same and more; search engines are led there. */
  readonly canonical: Route | null;
}

function BareHead({ page, title, canonical }: BareHeadProps) {
  return (
    <>
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      {canonical === null ? null : <link rel="canonical" href={page.href(canonical)} />}
    </>
  );
}
