import type { ReactNode } from 'react';
import { compareWords } from './words.ts';
import { unbroken } from '../../i18n/unbroken.ts';
import { COMPARISON_CHART } from '../../model/comparison/draw-comparison.ts';
import { ChartTable } from '../../chart/chart-table.tsx';
import { ChartWarnings } from '../../chart/chart-warnings.tsx';
import { SourceList } from '../../chart/source-list.tsx';
import { WorkingList } from '../../chart/working-list.tsx';
import { NoRegions } from './region-choice.tsx';
import type { WorkbenchState } from './workbench.tsx';

interface ComparisonFigureProps {
  readonly state: WorkbenchState;
  readonly picture: ReactNode;
  /** The picture is a chart that reacts. */
  readonly live: boolean;
}

/** The answer in sentences, then chart and table together, then where the figures were printed. */
export function ComparisonFigure({ state, picture, live }: ComparisonFigureProps) {
  const { page, answer, reader } = state;
  const words = compareWords(page.language);
  const { comparison, model, sentences } = answer;
  return (
    <figure className="chart-figure comparison" id={COMPARISON_CHART} data-live={live ? 'on' : 'off'}>
      <header className="chart-head">
        <h2 className="comparison-title">{unbroken(reader.nameOf('indicators', comparison.indicator))}</h2>
        <div className="answer" role="status" aria-label={words.answer}>
          {sentences.map((sentence, index) => (
            <p key={sentence} className={index === 0 ? 'finding' : 'answer-more'}>
              {unbroken(sentence)}
            </p>
          ))}
        </div>
        {comparison.regions.length === 0 ? <NoRegions state={state} /> : null}
        {model === null ? null : <p className="chart-subtitle">{unbroken(model.subtitle)}</p>}
      </header>
      {model === null ? null : (
        <div className="chart-body">
          <div className="chart-view" data-view="chart">
            {picture}
          </div>
          <div className="chart-view" data-view="table">
            <ChartTable page={page} model={model} />
          </div>
          <ChartWarnings page={page} model={model} />
          <WorkingList page={page} model={model} />
        </div>
      )}
      {model === null ? null : (
        <figcaption className="chart-margin">
          <SourceList page={page} model={model} />
        </figcaption>
      )}
    </figure>
  );
}
