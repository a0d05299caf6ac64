import type { Catalogue } from '../catalogue/catalogue.ts';
import { ChartFigure } from '../components/chart-figure.tsx';
import { Colophon } from '../components/colophon.tsx';
import { LiveFailureTemplate } from '../components/live-failure.tsx';
import { RunningHead } from '../components/masthead.tsx';
import type { PageContext } from '../components/page-context.ts';
import { SkipLink } from '../components/skip-link.tsx';
import type { ChartModel } from '../model/chart-model.ts';

interface ChartPageProps {
  readonly page: PageContext;
  readonly catalogue: Catalogue;
  readonly model: ChartModel;
  /** The number that the chart is cited by. */
  readonly number: number | null;
}

/** One chart on its own page, large, with its table, notes and sources. */
export function ChartPage({ page, catalogue, model, number }: ChartPageProps) {
  return (
    <div className="chart-page">
      <SkipLink page={page} />
      <RunningHead page={page} />
      <main id="content">
        <ChartFigure page={page} model={model} number={number} heading="h1" sizes={['narrow', 'wide', 'large']} />
        <p className="back">
          <a href={`${page.href({ page: 'overview' })}#${model.id}`}>{page.words.toOverview}</a>
        </p>
      </main>
      <Colophon page={page} catalogue={catalogue} />
      <LiveFailureTemplate page={page} />
    </div>
  );
}
