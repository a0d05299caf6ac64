import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Problem } from './catalogue/problem.ts';
import { LIGHT, PAGE } from './charts/palette.ts';
import { renderPicture } from './charts/picture.ts';
import { dataBlock } from './components/data-block.ts';
import { DocumentHead } from './components/document-head.tsx';
import { pageContext, type PageContext } from './components/page-context.ts';
import { LANGUAGES, type Language } from './domain/language.ts';
import { endpointFiles, type FileContent, type LazyFiles } from './export/endpoints.ts';
import { importWords } from './i18n/import-words.ts';
import { messages } from './i18n/messages.ts';
import type { ChartModel } from './model/chart-model.ts';
import { resolveChart } from './model/resolve-chart.ts';
import { ChartPage } from './pages/chart.tsx';
import { dataPages, tableFiles } from './pages/data-pages.tsx';
import { ImportPage } from './pages/import.tsx';
import { figureNumber, outlineOf } from './pages/outline.ts';
import { OverviewPage } from './pages/overview.tsx';
import { PLANNER_STYLE, plannerFiles, plannerPages } from './pages/planner-pages.tsx';
import { ProblemsPage } from './pages/problems.tsx';
import { readingPages } from './pages/reading-pages.tsx';
import type { ShellParts } from './pages/shell.ts';
import { pathOf, type Route } from './url/route.ts';

/** Width in px of the pictures that are files of their own. */
const STANDALONE_WIDTH = 960;

/** A page in pieces: the build puts them into the shell of `index.html`, and the pictures into their places. */
export interface Page extends ShellParts {
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
  readonly files: LazyFiles;
}

/** Composes the whole site from a catalogue, in every language. */
export function composeSite(catalogue: Catalogue): Site {
  const parts = LANGUAGES.map((language) => composeLanguage(catalogue, language));
  return {
    pages: parts.flatMap(({ pages }) => pages),
    files: new Map<string, () => FileContent>([
      ...parts.flatMap(({ files }) => files),
      ...endpointFiles(catalogue),
      ...plannerFiles(catalogue),
    ]),
  };
}

/** While developing: what stands in for every page as long as `data/` has problems. */
export function composeProblems(
  problems: readonly Problem[],
): Pick<Page, 'languageTag' | 'head' | keyof ShellParts> & { body: string } {
  const { languageTag, problems: words } = messages(LANGUAGES[0]);
  return {
    languageTag,
    head: renderToStaticMarkup(<title>{words.title(problems.length)}</title>),
    body: renderToStaticMarkup(<ProblemsPage problems={problems} />),
    ...SITE_SHELL,
    styles: [],
    rules: '',
  };
}

function composeLanguage(catalogue: Catalogue, language: Language) {
  const { words } = pageContext({ page: 'overview' }, language);
  const outline = outlineOf(catalogue);
  const models = new Map([...catalogue.charts].map(([id, spec]) => [id, resolveChart(spec, catalogue, language)]));
  const picture = pictureOf(models);

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
  const data = dataPages(catalogue, language).map(({ route, title, ...parts }) =>
    composePage(route, language, { ...parts, title: `${title} · ${words.siteName}`, styles: ['data'] }),
  );
  const own = composePage({ page: 'import' }, language, {
    title: `${importWords(language).title} · ${words.siteName}`,
    description: importWords(language).lead,
    content: (page) => <ImportPage page={page} catalogue={catalogue} />,
    styles: ['import'],
  });
  const reading = readingPages(catalogue, models, language).map(({ route, title, ...parts }) =>
    composePage(route, language, { ...parts, title: `${title} · ${words.siteName}` }),
  );
  const planner = plannerPages(catalogue, language).map(({ route, title, models: own, ...parts }) => ({
    ...composePage(route, language, { ...parts, title: `${title} · ${words.siteName}`, styles: [PLANNER_STYLE] }),
    picture: pictureOf(new Map(own.map((model) => [model.id, model]))),
  }));
  return {
    pages: [...[overview, ...charts, ...data, own, ...reading].map((page) => ({ ...page, picture })), ...planner],
    files: [...[...models.values()].flatMap(chartFiles), ...tableFiles(catalogue, language)],
  };
}

/** What all pages but the bare ones stand in. */
const SITE_SHELL = { shell: 'site', script: 'theme' } as const;

interface PageContent {
  readonly title: string;
  readonly description: string;
  readonly content: (page: PageContext) => ReactNode;
  readonly styles?: Page['styles'];
  readonly rules?: string;
  /** What the page tells search engines about its dataset. */
  readonly structured?: ((page: PageContext) => unknown) | null;
}

function composePage(
  route: Route,
  language: Language,
  { title, description, content, styles = [], rules = '', structured = null }: PageContent,
) {
  const page = pageContext(route, language);
  const head = renderToStaticMarkup(<DocumentHead page={page} title={title} description={description} />);
  return {
    path: pathOf(route, language),
    languageTag: page.words.languageTag,
    head: structured === null ? head : head + dataBlock(structured(page)),
    body: () => renderToStaticMarkup(content(page)),
    ...SITE_SHELL,
    styles,
    rules,
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

function pictureOf(models: ReadonlyMap<string, ChartModel>): Page['picture'] {
  return (chart, width) => renderPicture(known(models, chart), { width, palette: PAGE });
}

function known(models: ReadonlyMap<string, ChartModel>, chart: string): ChartModel {
  const model = models.get(chart);
  if (model === undefined) throw new Error(`No chart is called ${chart}.`);
  return model;
}
