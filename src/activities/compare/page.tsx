import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import { ChartPicture } from '../../chart/chart-picture.tsx';
import { Workbench, type WorkbenchState } from './workbench.tsx';
import type { PageContext } from '../../site/page-context.ts';
import { PageFrame } from '../../site/page-frame.tsx';
import { compareWords } from './words.ts';
import type { ComparisonAnswer } from '../../model/comparison/ask-comparison.ts';
import { COMPARISON_CHART } from '../../model/comparison/draw-comparison.ts';
import { readIn } from '../../model/read-in.ts';
import type { ComparisonFrame } from '../../model/comparison/comparison-frame.ts';
import { PeerMatrix } from './peer-matrix.tsx';

interface ComparePageProps {
  readonly page: PageContext;
  readonly catalogue: CompleteCatalogue;
  readonly frame: ComparisonFrame;
  readonly answer: ComparisonAnswer;
}

/** The workbench with a comparison that is worth reading before, and without, any choice; then the matrix of peers. */
export function ComparePage({ page, catalogue, frame, answer }: ComparePageProps) {
  const words = compareWords(page.language);
  const reader = readIn(catalogue, page.language);
  const state: WorkbenchState = { page, reader, answer, onChange: () => undefined };
  return (
    <PageFrame page={page} catalogue={catalogue} className="planner-page compare-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <noscript>
        <p className="lead-note">{words.withoutScript}</p>
      </noscript>
      <div data-compare={page.language}>
        <p className="asked-link opening" role="status">
          {words.asked.opening}
        </p>
        <p className="asked-link failed" role="alert">
          {words.asked.failed}
        </p>
        <div className="prepared">
          <Workbench
            state={state}
            disabled
            search={
              <label className="indicator-search">
                <span>{words.indicator}</span>
                <input type="text" value={reader.nameOf('indicators', answer.comparison.indicator)} readOnly />
                <small>{words.searchHint}</small>
              </label>
            }
            picture={<ChartPicture chart={COMPARISON_CHART} sizes={['narrow', 'wide', 'large']} />}
          />
        </div>
      </div>
      <PeerMatrix page={page} reader={reader} frame={frame} />
    </PageFrame>
  );
}
