import { pathOf } from '../../../addresses/pages.ts';
import type { CompleteCatalogue } from '../../../catalogue/catalogue.ts';
import type { PageContext } from '../../../site/page-context.ts';
import { PageFrame } from '../../../site/page-frame.tsx';
import { LANGUAGES } from '../../../domain/language.ts';
import { embedBuilderWords } from './words.ts';
import type { ChartModel } from '../../../model/chart-model.ts';
import { reservedHeight } from '../../../chart/embed-code/reserved-height.ts';
import { frameSnippet } from '../../../chart/embed-code/snippet.ts';

interface EmbedBuilderPageProps {
  readonly page: PageContext;
  readonly catalogue: CompleteCatalogue;
  readonly models: ReadonlyMap<string, ChartModel>;
}

/** The page for who wants to embed a chart: a builder, and under it every chart with its code, for which no script is needed. */
export function EmbedBuilderPage({ page, catalogue, models }: EmbedBuilderPageProps) {
  const words = embedBuilderWords(page.language);
  return (
    <PageFrame page={page} catalogue={catalogue} className="embed-builder-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <noscript>
        <p className="lead-note">{words.withoutScript}</p>
      </noscript>
      <div data-embed-builder={page.language} data-version={catalogue.version} />
      <section className="embed-list" aria-labelledby="all-embeds">
        <h2 id="all-embeds">{words.all}</h2>
        <p className="section-text">{words.allText}</p>
        <ul>
          {Array.from(models.values(), (model) => {
            const route = { page: 'embed', chart: model.id } as const;
            const height = reservedHeight(model);
            const path = pathOf(route, page.language);
            const [before, after] = frameSnippet({ src: path, title: model.finding, height }).split(path);
            return (
              <li
                key={model.id}
                id={model.id}
                data-chart={model.id}
                data-height={height}
                {...titlesOf(model, catalogue)}
              >
                <p>
                  {model.finding} <a href={page.href(route)}>{words.alone}</a>
                </p>
                <pre tabIndex={0} role="region" aria-label={`${words.code} ${model.finding}`}>
                  <code>
                    {before}
                    <span data-site-address={page.root}>{words.siteAddress}</span>
                    {path}
                    {after}
                  </code>
                </pre>
              </li>
            );
          })}
        </ul>
      </section>
    </PageFrame>
  );
}

/** The finding in every language, since an embed may be in another one than this page. */
function titlesOf({ id, finding }: ChartModel, { charts }: CompleteCatalogue): Readonly<Record<string, string>> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [`data-title-${language}`, charts.get(id)?.finding[language] ?? finding]),
  );
}
