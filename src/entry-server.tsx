import { readIn } from './model/read-in.ts';
import { problemsWords } from './activities/problems/words.ts';
import { identity } from './i18n/identity.ts';
import { languageFacts } from './i18n/language-facts.ts';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { chartModelFile, chartPictureFile, plainChartPictureFile } from './addresses/files.ts';
import { pathOf, type Route } from './addresses/pages.ts';
import type { CompleteCatalogue } from './catalogue/catalogue.ts';
import type { Problem } from './catalogue/problem.ts';
import { PAGE } from './charts/palette.ts';
import { renderPicture } from './charts/picture.ts';
import { dataBlock } from './site/data-block.ts';
import { DocumentHead, type SharePicture } from './site/document-head.tsx';
import { pageContext, type PageContext } from './site/page-context.ts';
import { LANGUAGES, type Language } from './domain/language.ts';
import { EmbedBuilderPage } from './activities/embed/builder/page.tsx';
import { embedPages, embedFiles } from './activities/embed/pages.tsx';
import { reservedHeight } from './chart/embed-code/reserved-height.ts';
import { frameSnippet } from './chart/embed-code/snippet.ts';
import { endpointFiles, type FileContent, type LazyFiles } from './export/endpoints.ts';
import { posterSvg } from './export/picture/poster.ts';
import { embedBuilderWords } from './activities/embed/builder/words.ts';
import { importWords } from './activities/import/words.ts';
import type { ChartModel } from './model/chart-model.ts';
import { resolveChart } from './model/resolve-chart.ts';
import { chartDescription, ChartPage } from './activities/chart/page.tsx';
import { dataPages, tableFiles } from './activities/data/pages.tsx';
import { ImportPage } from './activities/import/page.tsx';
import { outlineOf } from './model/outline.ts';
import { OverviewPage } from './activities/overview/page.tsx';
import { PLANNER_STYLE, plannerFiles, plannerPages } from './activities/planner-pages.tsx';
import { ProblemsPage } from './activities/problems/page.tsx';
import { presentFiles, presentPages } from './activities/present/pages.tsx';
import { readingPages } from './activities/reading-pages.tsx';
import { imprintOf, shareOfChart, shareOfSite, sharePictures, type SharePictures } from './site/share-pictures.ts';
import type { ShellParts } from './site/shell.ts';

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
  /** What previews of links show; the build turns the drawings into PNG files. */
  readonly shares: SharePictures;
}

/**
 * Composes the whole site from a catalogue, in every language. `siteUrl` is its whole address, ending in a slash, where
 * that is known.
 */
export function composeSite(catalogue: CompleteCatalogue, siteUrl: string | null = null): Site {
  const models = { zh: modelsOf(catalogue, 'zh'), en: modelsOf(catalogue, 'en') };
  const parts = LANGUAGES.map((language) => composeLanguage(catalogue, { language, siteUrl }, models[language]));
  const charts = [...catalogue.charts.keys()].map((id) => ({ zh: known(models.zh, id), en: known(models.en, id) }));
  return {
    pages: [...parts.flatMap(({ pages }) => pages), ...embedPages(catalogue, charts)],
    files: new Map<string, () => FileContent>([
      ...parts.flatMap(({ files }) => files),
      ...endpointFiles(catalogue),
      ...plannerFiles(catalogue),
      ...embedFiles(catalogue, charts),
    ]),
    shares: new Map(parts.flatMap(({ shares }) => [...shares])),
  };
}

function modelsOf(catalogue: CompleteCatalogue, language: Language): ReadonlyMap<string, ChartModel> {
  return new Map([...catalogue.charts].map(([id, spec]) => [id, resolveChart(spec, readIn(catalogue, language))]));
}

/** While developing: what stands in for every page as long as `data/` has problems. */
export function composeProblems(
  problems: readonly Problem[],
): Pick<Page, 'languageTag' | 'head' | keyof ShellParts> & { body: string } {
  const words = problemsWords(LANGUAGES[0]);
  return {
    languageTag: languageFacts(LANGUAGES[0]).tag,
    head: renderToStaticMarkup(<title>{words.title(problems.length)}</title>),
    body: renderToStaticMarkup(<ProblemsPage problems={problems} />),
    ...SITE_SHELL,
    styles: [],
    rules: '',
  };
}

/** What pages are composed for. */
interface Edition {
  readonly language: Language;
  readonly siteUrl: string | null;
}

function composeLanguage(catalogue: CompleteCatalogue, edition: Edition, models: ReadonlyMap<string, ChartModel>) {
  const { language } = edition;
  const site = identity(language);
  const outline = outlineOf(catalogue);
  const picture = pictureOf(models);

  const overview = composePage({ page: 'overview' }, edition, {
    title: site.name,
    description: site.promise,
    content: (page) => <OverviewPage page={page} catalogue={catalogue} outline={outline} models={models} />,
  });
  const charts = [...models.values()].map((model) =>
    composePage({ page: 'chart', chart: model.id }, edition, {
      title: `${model.finding} · ${site.name}`,
      description: chartDescription(model),
      share: shareOfChart(model),
      content: (page) => <ChartPage {...{ page, catalogue, model, outline, embedCode: embedCodeOf(model) }} />,
      styles: ['travel'],
    }),
  );
  const data = dataPages(catalogue, language).map(({ route, title, ...parts }) =>
    composePage(route, edition, { ...parts, title: `${title} · ${site.name}`, styles: ['data'] }),
  );
  const own = composePage({ page: 'import' }, edition, {
    title: `${importWords(language).title} · ${site.name}`,
    description: importWords(language).lead,
    content: (page) => <ImportPage page={page} catalogue={catalogue} />,
    styles: ['import', 'travel'],
  });
  const embeds = composePage({ page: 'embeds' }, edition, {
    title: `${embedBuilderWords(language).title} · ${site.name}`,
    description: embedBuilderWords(language).lead,
    content: (page) => <EmbedBuilderPage page={page} catalogue={catalogue} models={models} />,
    styles: ['embed-builder'],
  });
  const reading = readingPages(catalogue, models, language).map(({ route, title, ...parts }) =>
    composePage(route, edition, { ...parts, title: `${title} · ${site.name}` }),
  );
  const present = presentPages(catalogue, models, edition).map(({ route, file, title, ...parts }) => {
    const composed = composePage(route, edition, { ...parts, title: `${title} · ${site.name}` });
    return file === null ? composed : { ...composed, path: file, head: renderToStaticMarkup(<title>{title}</title>) };
  });
  const planner = plannerPages(catalogue, language).map(({ route, title, models: own, ...parts }) => ({
    ...composePage(route, edition, { ...parts, title: `${title} · ${site.name}`, styles: plannerStyles(route) }),
    picture: pictureOf(new Map(own.map((model) => [model.id, model]))),
  }));
  return {
    pages: [
      ...[overview, ...charts, ...data, own, embeds, ...reading, ...present].map((page) => ({ ...page, picture })),
      ...planner,
    ],
    files: [
      ...[...models.values()].flatMap((model) => chartFiles(model, imprintOf(catalogue, language), edition.siteUrl)),
      ...tableFiles(catalogue, language),
      ...presentFiles(catalogue, models, language),
    ],
    shares: sharePictures(catalogue, models, language),
  };
}

/** Only a comparison can be taken along. */
function plannerStyles({ page }: Route): Page['styles'] {
  switch (page) {
    case 'compare':
      return [PLANNER_STYLE, 'matrix', 'travel'];
    case 'targets':
      return [PLANNER_STYLE, 'targets', 'filters'];
    case 'area':
    case 'areas':
      return [PLANNER_STYLE, 'area'];
    default:
      return [PLANNER_STYLE];
  }
}

/** What all pages but the bare ones stand in. */
const SITE_SHELL = { shell: 'site', script: 'theme' } as const;

interface PageContent {
  readonly title: string;
  readonly description: string;
  readonly content: (page: PageContext) => ReactNode;
  readonly shell?: Page['shell'];
  readonly script?: Page['script'];
  readonly styles?: Page['styles'];
  readonly rules?: string;
  /** What previews of links to the page show; the picture of the site, unless it has one of its own. */
  readonly share?: SharePicture;
  /** What the page tells search engines about its dataset. */
  readonly structured?: ((page: PageContext) => unknown) | null;
}

function composePage(
  route: Route,
  { language, siteUrl }: Edition,
  {
    title,
    description,
    content,
    styles = [],
    rules = '',
    structured = null,
    share = shareOfSite(language),
    ...shell
  }: PageContent,
) {
  const page = pageContext(route, language);
  const told = { siteUrl, title, description, share };
  const head = renderToStaticMarkup(<DocumentHead page={page} {...told} />);
  return {
    path: pathOf(route, language),
    languageTag: languageFacts(page.language).tag,
    head: structured === null ? head : head + dataBlock(structured(page)),
    body: () => renderToStaticMarkup(content(page)),
    ...SITE_SHELL,
    ...shell,
    styles,
    rules,
  };
}

/** The chart as data for the page's script, and as a picture for use elsewhere. */
function chartFiles(model: ChartModel, site: string, siteUrl: string | null): [string, () => string][] {
  const { id, language } = model;
  const address = siteUrl === null ? null : siteUrl + pathOf({ page: 'chart', chart: id }, language);
  const svg = (): string => posterSvg(model, { size: 'figure', theme: 'light', background: 'plain', site, address });
  return [
    [chartModelFile(id, language), () => JSON.stringify(model)],
    [chartPictureFile(id, language, 'svg'), svg],
    ...(language === LANGUAGES[0] ? [[plainChartPictureFile(id), svg] satisfies [string, () => string]] : []),
  ];
}

function embedCodeOf(model: ChartModel): (address: string) => string {
  return (src) => frameSnippet({ src, title: model.finding, height: reservedHeight(model) });
}

function pictureOf(models: ReadonlyMap<string, ChartModel>): Page['picture'] {
  return (chart, width) => renderPicture(known(models, chart), { width, palette: PAGE });
}

function known(models: ReadonlyMap<string, ChartModel>, chart: string): ChartModel {
  const model = models.get(chart);
  if (model === undefined) throw new Error(`No chart is called ${chart}.`);
  return model;
}
