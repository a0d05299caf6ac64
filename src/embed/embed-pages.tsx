import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { LIGHT, PAGE } from '../charts/palette.ts';
import { renderPicture } from '../charts/picture.ts';
import type { PageContext } from '../components/page-context.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { embedWords } from '../i18n/embed-words.ts';
import { messages } from '../i18n/messages.ts';
import type { ChartModel } from '../model/chart-model.ts';
import { pathOf, type Route } from '../url/route.ts';
import { ComparisonPage } from './comparison-page.tsx';
import { ThemeAnchors } from './embed-article.tsx';
import { embedContext } from './embed-context.ts';
import { EmbedPage, pictureKey } from './embed-page.tsx';
import { PINNED_FIGURES } from './pinned-figures.ts';
import { NOT_FOUND_PAGE, NotFoundPage } from './not-found-page.tsx';

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

/** Width in px of the pictures beside pinned embeds. */
const PICTURE_WIDTH = 640;

/** Every page that stands in other people's pages, and the page for addresses that lead nowhere. */
export function embedPages(catalogue: Catalogue, charts: readonly Models[]): readonly BarePage[] {
  return [
    ...charts.flatMap((models) => LANGUAGES.flatMap((language) => chartPages(catalogue, models, language))),
    ...LANGUAGES.map((language) => comparisonPage(language)),
    notFoundPage(),
  ];
}

/** What lies beside pinned embeds: the figures that they show, by which a later build knows them again, and pictures. */
export function pinnedFiles(catalogue: Catalogue, charts: readonly Models[]): [string, () => string][] {
  return charts.flatMap((models) => {
    const folder = (language: Language): string =>
      pathOf({ page: 'embed-pinned', chart: models.zh.id, version: catalogue.version }, language);
    return [
      [`${folder(LANGUAGES[0])}${PINNED_FIGURES}`, () => JSON.stringify(models)],
      ...LANGUAGES.map((language): [string, () => string] => [
        `${folder(language)}picture.svg`,
        () => renderPicture(models[language], { width: PICTURE_WIDTH, palette: LIGHT }),
      ]),
    ];
  });
}

function chartPages({ version, changes }: Catalogue, models: Models, language: Language): readonly BarePage[] {
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
    languageTag: messages(language).languageTag,
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
