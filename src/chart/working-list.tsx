import type { ReactNode } from 'react';
import { derivationWords } from '../model/derivation-words.ts';
import type { ChartModel } from '../model/chart-model.ts';
import type { PageContext } from '../site/page-context.ts';
import { workingAnchor } from './working-anchor.ts';
import { WorkingSteps } from './working-steps.tsx';

interface WorkingListProps {
  readonly page: PageContext;
  readonly model: Pick<ChartModel, 'id' | 'language' | 'workings'>;
  /** Where the operand of a formula leads; to its own working, if it has one here, unless told otherwise. */
  readonly linkTo?: (observation: string) => string | undefined;
  /** What stands behind the name of a derived value. */
  readonly beside?: (observation: string) => ReactNode;
}

/** How each derived value of a chart, area or dataset follows from printed figures; closed until asked for, and there without a script. */
export function WorkingList({
  page,
  model,
  linkTo = (observation) => workingLink(model, observation),
  beside = () => null,
}: WorkingListProps) {
  const { id, language, workings } = model;
  const words = derivationWords(language);
  if (workings.length === 0) return null;
  return (
    <details className="workings" id={`${id}-workings`}>
      <summary>{words.title(workings.length)}</summary>
      <p className="working-note">
        {words.rounding} <a href={`${page.href({ page: 'methods' })}#derivation`}>{words.method}</a>
      </p>
      {workings.map((working, index) => (
        <section key={working.key} className="working" id={workingAnchor(id, index + 1)}>
          <p className="working-name">
            {working.name}
            {beside(working.key)}
          </p>
          <WorkingSteps working={working} language={language} linkTo={linkTo} />
        </section>
      ))}
    </details>
  );
}

/** The link to the working of an observation; undefined where it has none in this chart. */
export function workingLink({ id, workings }: WorkingListProps['model'], observation: string): string | undefined {
  const index = workings.findIndex(({ key }) => key === observation);
  return index === -1 ? undefined : `#${workingAnchor(id, index + 1)}`;
}
