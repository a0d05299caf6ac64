import { siteWords } from '../../site/words.ts';
import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import { ChartFigure } from '../../chart/chart-figure.tsx';
import { LiveFailureTemplate } from '../../chart/live-failure.tsx';
import type { PageContext } from '../../site/page-context.ts';
import { PageFrame } from '../../site/page-frame.tsx';
import { RelatedList } from '../../chart/related-list.tsx';
import { TakeAlong } from '../../chart/share/share-section.tsx';
import { chartPublication } from '../../export/endpoints.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { relatedCharts } from '../../model/related-charts.ts';
import { figureNumber, type Outline } from '../../model/outline.ts';

interface ChartPageProps {
  readonly page: PageContext;
  readonly catalogue: CompleteCatalogue;
  readonly model: ChartModel;
  readonly outline: Outline;
  /** The markup that embeds the chart, which stands under that address. */
  readonly embedCode: (address: string) => string;
}

/** How many related charts are named. */
const RELATED = 4;

/** One chart on its own page, large, with its table, notes and sources, ways to take it along, and charts like it. */
export function ChartPage({ page, catalogue, model, outline, embedCode }: ChartPageProps) {
  const number = figureNumber(outline, model.id);
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
export function chartDescription({ subtitle, notes, language }: ChartModel): string {
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
