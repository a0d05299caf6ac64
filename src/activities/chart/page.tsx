import { siteWords } from '../../site/words.ts';
import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import { ChartFigure } from '../../chart/chart-figure.tsx';
import { LiveFailureTemplate } from '../../chart/live-failure.tsx';
import { chartModelFile, chartPictureFile, plainChartPictureFile } from '../../addresses/files.ts';
import { pathOf } from '../../addresses/pages.ts';
import { reservedHeight } from '../../chart/embed-code/reserved-height.ts';
import { frameSnippet } from '../../chart/embed-code/snippet.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { posterSvg } from '../../export/picture/poster.ts';
import type { Activity } from '../../site/page.ts';
import { imprintOf, shareOfChart } from '../../site/share-pictures.ts';
import type { PageContext } from '../../site/page-context.ts';
import { PageFrame } from '../../site/page-frame.tsx';
import { RelatedList } from '../../chart/related-list.tsx';
import { TakeAlong } from '../../chart/share/share-section.tsx';
import { chartPublication } from '../../export/endpoints.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { relatedCharts } from '../../model/related-charts.ts';
import { figureNumber, type Outline } from '../../model/outline.ts';

/** Every chart on a page of its own, as data for the page's script, and as a picture for use elsewhere. */
export const chart: Activity = {
  pages: ({ catalogue, chart, outline }) =>
    Array.from(catalogue.charts.keys(), (id) => ({
      route: { page: 'chart', chart: id },
      words: () => ({ title: chart(id).finding, description: chartDescription(chart(id)) }),
      content: (page) => <ChartPage page={page} catalogue={catalogue} model={chart(id)} outline={outline()} />,
      styles: ['share'],
      live: ['data-live-chart', 'data-travel'],
      share: () => shareOfChart(chart(id)),
    })),
  files: ({ catalogue, language, siteUrl, chart }) =>
    [...catalogue.charts.keys()].flatMap((id) => {
      const address = siteUrl === null ? null : siteUrl + pathOf({ page: 'chart', chart: id }, language);
      const site = imprintOf(catalogue, language);
      const picture = (): string =>
        posterSvg(chart(id), { size: 'figure', theme: 'light', background: 'plain', site, address });
      const pictures = [
        chartPictureFile(id, language, 'svg'),
        ...(language === LANGUAGES[0] ? [plainChartPictureFile(id)] : []),
      ];
      return [
        [chartModelFile(id, language), () => JSON.stringify(chart(id))] as const,
        ...pictures.map((path) => [path, picture] as const),
      ];
    }),
};

interface ChartPageProps {
  readonly page: PageContext;
  readonly catalogue: CompleteCatalogue;
  readonly model: ChartModel;
  readonly outline: Outline;
}

/** How many related charts are named. */
const RELATED = 4;

/** One chart on its own page, large, with its table, notes and sources, ways to take it along, and charts like it. */
function ChartPage({ page, catalogue, model, outline }: ChartPageProps) {
  const number = figureNumber(outline, model.id);
  const embedCode = (src: string): string => frameSnippet({ src, title: model.finding, height: reservedHeight(model) });
  const finding = catalogue.charts.get(model.id)?.finding ?? { zh: model.finding, en: model.finding };
  return (
    <PageFrame page={page} catalogue={catalogue} className="chart-page">
      <ChartFigure page={page} model={model} number={number} heading="h1" sizes={['narrow', 'wide', 'large']} />
      <TakeAlong {...{ page, catalogue, model, finding, number, embedCode }} />
      <RelatedList page={page} charts={relatedTo(model.id, catalogue, outline, page)} />
      <p className="back">
        <a href={`${page.href({ page: 'overview' })}#${model.id}`}>{siteWords(page.language).toOverview}</a>
      </p>
      <LiveFailureTemplate page={page} />
    </PageFrame>
  );
}

/** What search engines and previews say under the finding: what is shown, and what is to be known of it. */
function chartDescription({ subtitle, notes, language }: ChartModel): string {
  const [stop, space] = language === 'zh' ? ['。', ''] : ['.', ' '];
  return [subtitle + stop, ...notes].join(space);
}

function relatedTo(id: string, catalogue: CompleteCatalogue, outline: Outline, { language }: PageContext) {
  const { charts, briefings } = catalogue;
  const shownBy = (spec: Parameters<typeof chartPublication>[0]) => chartPublication(spec, catalogue).observations;
  return relatedCharts(id, { charts, briefings, shownBy }, RELATED).map((related) => ({
    id: related,
    finding: charts.get(related)?.finding[language] ?? related,
    number: figureNumber(outline, related),
  }));
}
