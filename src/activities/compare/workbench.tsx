import { type ReactNode, useId, useState } from 'react';
import type { Comparison } from '../../domain/comparison.ts';
import { comparisonViewWords } from '../../chart/comparison/words.ts';
import { compareWords, type CompareWords } from './words.ts';
import { formatPeriod } from '../../i18n/period.ts';
import type { ComparisonAnswer } from '../../model/comparison/ask-comparison.ts';
import type { Reader } from '../../model/read-in.ts';
import type { PageContext } from '../../site/page-context.ts';
import { ComparisonFigure } from './comparison-figure.tsx';
import { RegionChoice } from './region-choice.tsx';
import { SliceChoice } from './slice-choice.tsx';
import { WayChoice } from './way-choice.tsx';

/** What every part of the workbench needs to know. */
export interface WorkbenchState {
  readonly page: PageContext;
  /** Of the catalogue, as far as it has been fetched. */
  readonly reader: Reader;
  readonly answer: ComparisonAnswer;
  /** What the reader changes; does nothing on the page as it is built. */
  readonly onChange: (change: Partial<Comparison>) => void;
}

interface WorkbenchProps {
  readonly state: WorkbenchState;
  /** The field in which the indicator is searched. */
  readonly search: ReactNode;
  /** The chart, drawn or as a picture. */
  readonly picture: ReactNode;
  /** What differs from the link that was followed. */
  readonly notices?: ReactNode;
  /** Ways to use the comparison elsewhere. */
  readonly share?: ReactNode;
  /** Nothing can be chosen before the script runs. */
  readonly disabled?: boolean;
}

/**
 * Choices beside, answer, chart and table: the same elements on the page as built and when alive. On narrow screens the
 * choices open from a line that says what they are, so that the answer is in sight.
 */
export function Workbench({ state, search, picture, notices, share, disabled = false }: WorkbenchProps) {
  const words = compareWords(state.page.language);
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="workbench">
      <form className="workbench-controls" aria-label={words.controls} onSubmit={(event) => event.preventDefault()}>
        <fieldset className="control-group" disabled={disabled}>
          <legend className="visually-hidden">{words.controls}</legend>
          {search}
          <button
            type="button"
            className="choices-toggle"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? words.closeChoices : words.choices(chosen(state, words))}
          </button>
          <div id={id} className="choices" data-open={isOpen ? 'on' : 'off'}>
            <RegionChoice state={state} />
            <SliceChoice state={state} />
            <WayChoice state={state} />
          </div>
        </fieldset>
      </form>
      <div className="workbench-answer">
        {notices}
        <ComparisonFigure state={state} picture={picture} live={!disabled} />
        {share}
      </div>
    </div>
  );
}

/** What is chosen besides the indicator, in a line. */
function chosen({ page, answer }: WorkbenchState, words: CompareWords): string {
  const { regions, period, way } = answer.comparison;
  return [
    words.regionCount(regions.length),
    formatPeriod(period, page.language),
    comparisonViewWords(page.language).ways[way],
  ].join(' · ');
}
