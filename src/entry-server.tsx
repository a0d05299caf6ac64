import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Problem } from './catalogue/problem.ts';
import { LIGHT, PAGE } from './charts/palette.ts';
import { renderPicture } from './charts/picture.ts';
import { DocumentHead } from './components/document-head.tsx';
import { pageContext, type PageContext } from './components/page-context.ts';
import { LANGUAGES, type Language } from './domain/language.ts';
import { messages } from './i18n/messages.ts';
import type { ChartModel } from './model/chart-model.ts';
import { resolveChart } from './model/resolve-chart.ts';
import { ChartPage } from './pages/chart.tsx';
import { figureNumber, outlineOf } from './pages/outline.ts';
import { OverviewPage } from './pages/overview.tsx';
import { ProblemsPage } from './pages/problems.tsx';
import { pathOf, type Route } from './url/route.ts';

/** Width in px of the pictures that are files of their own. */
const STANDALONE_WIDTH = 960;

/** A page in pieces: the build puts them into the shell of `index.html`, and the pictures into their places. */
export interface Page {
  /** Directory below the root of the site, empty or ending in a slash. */
  readonly path: string;
  readonly languageTag: string;
  /** Elements for `<head>`. */
  readonly head: string;
  /** Content of `<body>`, with empty elements where pictures belong. */
  readonly body: () => string;
  /** The picture of a chart at a width in px, as SVG markup that follows the theme of the page. */
  readonly picture: (chart: string, width: number) => string;
}

/** Everything that the site consists of, made when asked for, so that developing one page does not render all. */
export interface Site {
  readonly pages: readonly Page[];
  /** Static files by path below the root. */
  readonly files: ReadonlyMap<string, () => string>;
}

/** Composes the whole site from a catalogue, in every language. */
export function composeSite(catalogue: Catalogue): Site {
  const parts = LANGUAGES.map((language) => composeLanguage(catalogue, language));
  return {
    pages: parts.flatMap(({ pages }) => pages),
    files: new Map(parts.flatMap(({ files }) => files)),
  };
}

/** While developing: what stands in for every page as long as `data/` has problems. */
export function composeProblems(problems: readonly Problem[]): Pick<Page, 'languageTag' | 'head'> & { body: string } {
  const { languageTag, problems: words } = messages(LANGUAGES[0]);
  return {
    languageTag,
    head: renderToStaticMarkup(<title>{words.title(problems.length)}</title>),
    body: renderToStaticMarkup(<ProblemsPage problems={problems} />),
  };
}

function composeLanguage(catalogue: Catalogue, language: Language) {
  const { words } = pageContext({ page: 'overview' }, language);
  const outline = outlineOf(catalogue);
  const models = new Map([...catalogue.charts].map(([id, spec]) => [id, resolveChart(spec, catalogue, language)]));
  const picture: Page['picture'] = (chart, width) => renderPicture(known(models, chart), { width, palette: PAGE });

  const overview = composePage({ page: 'overview' }, language, {
    title: words.siteName,
    description: words.promise,
    content: (page) => <OverviewPage page={page} catalogue={catalogue} outline={outline} models={models} />,
  });
  const charts = [...models.values()].map((model) =>
    composePage({ page: 'chart', chart: model.id }, language, {
      title: `${model.finding} · ${words.siteName}`,
      description: `${model.finding} ${model.subtitle}`,
      content: (page) => (
        <ChartPage page={page} catalogue={catalogue} model={model} number={figureNumber(outline, model.id)} />
      ),
    }),
  );
  return {
    pages: [overview, ...charts].map((page) => ({ ...page, picture })),
    files: [...models.values()].flatMap(chartFiles),
  };
}

interface PageContent {
  readonly title: string;
  readonly description: string;
  readonly content: (page: PageContext) => ReactNode;
}

function composePage(route: Route, language: Language, { title, description, content }: PageContent) {
  const page = pageContext(route, language);
  return {
    path: pathOf(route, language),
    languageTag: page.words.languageTag,
    head: renderToStaticMarkup(<DocumentHead page={page} title={title} description={description} />),
    body: () => renderToStaticMarkup(content(page)),
  };
}

/** The chart as data for the page's script, and as a picture for use elsewhere. */
function chartFiles(model: ChartModel): [string, () => string][] {
  const name = `charts/${model.id}.${model.language}`;
  return [
    [`${name}.json`, () => JSON.stringify(model)],
    [`${name}.svg`, () => renderPicture(model, { width: STANDALONE_WIDTH, palette: LIGHT })],
  ];
}

function known(models: ReadonlyMap<string, ChartModel>, chart: string): ChartModel {
  const model = models.get(chart);
  if (model === undefined) throw new Error(`No chart is called ${chart}.`);
  return model;
}
