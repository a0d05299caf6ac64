import { figureWords } from './words.ts';
import type { ChartModel } from '../model/chart-model.ts';
import type { PageContext } from '../site/page-context.ts';

const VIEWS = ['chart', 'table'] as const;

/** Switches a figure between picture and table. The style sheet acts on it, so it needs no script. */
export function ViewChoice({ page, model }: { readonly page: PageContext; readonly model: ChartModel }) {
  const words = figureWords(page.language).view;
  return (
    <fieldset className="choice view-choice">
      <legend className="visually-hidden">{`${words.label}: ${model.finding}`}</legend>
      {VIEWS.map((view) => (
        <label key={view}>
          <input
            type="radio"
            name={`view-${model.id}`}
            value={view}
            defaultChecked={view === 'chart'}
            autoComplete="off"
          />
          <span>{words[view]}</span>
        </label>
      ))}
    </fieldset>
  );
}
