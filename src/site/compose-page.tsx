import { renderToStaticMarkup } from 'react-dom/server';
import { pathOf } from '../addresses/pages.ts';
import { PAGE } from '../charts/palette.ts';
import { renderPicture } from '../charts/picture.ts';
import type { Language } from '../domain/language.ts';
import { languageFacts } from '../i18n/language-facts.ts';
import type { ChartModel } from '../model/chart-model.ts';
import { dataBlock } from './data-block.ts';
import { DocumentHead } from './document-head.tsx';
import type { Edition } from './edition.ts';
import type { InlineScript, Page, Shell } from './page.ts';
import { pageContext } from './page-context.ts';
import type { PageStyle } from './page-styles.ts';
import { placePictures } from './place-pictures.ts';

/** What the build makes of a page: markup that goes into a shell. */
export interface ComposedPage {
  /** Below the root of the site: a directory, empty or ending in a slash, or a file. */
  readonly path: string;
  readonly languageTag: string;
  /** Elements for `<head>`. */
  readonly head: string;
  /** Content of `<body>`. */
  readonly body: string;
  readonly shell: Shell;
  readonly script: InlineScript;
  readonly styles: readonly PageStyle[];
  readonly rules: string;
}

/** The path of a page below the root of the site. */
export function pathOfPage({ route, file }: Page, language: Language): string {
  return file ?? pathOf(route, language);
}

/** Renders a page. A live part that the content has no place for is an error, as is a picture of an unknown chart. */
export function composePage(page: Page, { language, siteUrl, chart }: Pick<Edition, 'language' | 'siteUrl' | 'chart'>) {
  const { shell = 'site', script = 'theme', styles = [], rules = () => '', live = [], charts = () => [] } = page;
  const context = pageContext(page.route, language);
  const structured = page.structured === undefined ? '' : dataBlock(page.structured(context));
  const own = new Map(charts().map((model) => [model.id, model]));
  const markup = renderToStaticMarkup(page.content(context));
  const path = pathOfPage(page, language);
  for (const place of live) {
    if (!markup.includes(` ${place}=`)) throw new Error(`The page ${path} leaves no place for ${place}.`);
  }
  const model = (id: string): ChartModel => own.get(id) ?? chart(id);
  return {
    path,
    languageTag: languageFacts(language).tag,
    head: renderToStaticMarkup(<DocumentHead page={page} context={context} siteUrl={siteUrl} />) + structured,
    body: placePictures(markup, (id, width) => renderPicture(model(id), { width, palette: PAGE })),
    shell,
    script,
    styles,
    rules: rules(),
  } satisfies ComposedPage;
}
