import { WorkingSteps } from '../working-steps.tsx';
import { workingLink } from '../working-list.tsx';
import { derivationWords } from '../../model/derivation-words.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import type { Working } from '../../model/workings.ts';

interface MarkWorkingProps {
  readonly model: ChartModel;
  readonly working: Working;
  readonly onClose: () => void;
}

/** How the value of a mark was derived, inside its details. */
export function MarkWorking({ model, working, onClose }: MarkWorkingProps) {
  const words = derivationWords(model.language);
  return (
    <div className="mark-working">
      <WorkingSteps working={working} language={model.language} linkTo={(key) => workingLink(model, key)} />
      <p className="mark-working-end">
        <a href={workingLink(model, working.key)}>{words.allSteps}</a>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </div>
  );
}
