import { observationWords } from '../model/observation-words.ts';
import { figureWords } from './words.ts';
import { numbering } from '../i18n/numbering.ts';
import { chartModelFile } from '../addresses/files.ts';
import { unbroken } from '../i18n/unbroken.ts';
import type { ChartModel } from '../model/chart-model.ts';
import { ChartDownloads } from './chart-downloads.tsx';
import { ChartPicture, type PictureSize } from './chart-picture.tsx';
import { ChartTable } from './chart-table.tsx';
import { ChartWarnings } from './chart-warnings.tsx';
import type { PageContext } from '../site/page-context.ts';
import { SourceList } from './source-list.tsx';
import { ViewChoice } from './view-choice.tsx';
import { WorkingList } from './working-list.tsx';

interface ChartFigureProps {
  readonly page: PageContext;
  readonly model: ChartModel;
  /** The number it is cited by; null where it has none. */
  readonly number: number | null;
  readonly heading: 'h1' | 'h3' | 'h4';
  readonly sizes: readonly PictureSize[];
}

/**
 * A chart as a figure: finding, subtitle, picture or table, sources and notes. Everything is there without a script;
 * the choice between picture and table is made by the style sheet, and `data-live-chart` tells the page's script where
 * to fetch what it needs to bring the picture to life.
 */
export function ChartFigure({ page, model, number, heading: Heading, sizes }: ChartFigureProps) {
  const onOwnPage = page.route.page === 'chart';
  return (
    <figure
      className="chart-figure"
      id={model.id}
      data-live-chart={page.root + chartModelFile(model.id, model.language)}
    >
      <header className="chart-head">
        {number === null ? null : (
          <p className="figure-number">
            <a href={`#${model.id}`}>{numbering(page.language).figure(number)}</a>
          </p>
        )}
        <Heading className="finding">{unbroken(model.finding)}</Heading>
        <p className="chart-subtitle">{unbroken(model.subtitle)}</p>
      </header>
      <div className="chart-body">
        {onOwnPage ? null : <ViewChoice page={page} model={model} />}
        <div className="chart-view" data-view="chart">
          <ChartPicture chart={model.id} sizes={sizes} />
        </div>
        <div className="chart-view" data-view="table">
          <ChartTable page={page} model={model} />
        </div>
        <ChartWarnings page={page} model={model} />
        <WorkingList page={page} model={model} />
        {onOwnPage ? null : (
          <p className="own-page">
            <a href={page.href({ page: 'chart', chart: model.id })}>{figureWords(page.language).ownPage}</a>
          </p>
        )}
        {onOwnPage ? null : <ChartDownloads page={page} chart={model.id} />}
      </div>
      <figcaption className="chart-margin">
        <SourceList page={page} model={model} />
        {model.notes.length === 0 ? null : (
          <div className="notes">
            <p className="label">{observationWords(page.language).notes}</p>
            {model.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        )}
      </figcaption>
    </figure>
  );
}
