import type { Catalogue } from '../catalogue/catalogue.ts';
import { derivationWords } from '../i18n/derivation-words.ts';
import type { DatasetProvenance } from '../model/dataset-provenance.ts';
import { ChartLinks, type CitedChart } from './dataset-sources.tsx';
import type { PageContext } from './page-context.ts';
import { rowAnchor } from './row-anchor.ts';
import { workingAnchor } from './working-anchor.ts';
import { workingLink } from './working-list.tsx';
import { WorkingSteps } from './working-steps.tsx';

interface DatasetWorkingsProps {
  readonly page: PageContext;
  readonly catalogue: Pick<Catalogue, 'observations'>;
  readonly provenance: DatasetProvenance;
  readonly chartsOf: (observation: string) => readonly CitedChart[];
}

/** How each derived figure of a dataset was computed; its operands lead to their own workings or rows. */
export function DatasetWorkings({ page, catalogue, provenance, chartsOf }: DatasetWorkingsProps) {
  const { id, language, workings } = provenance;
  const words = derivationWords(language);
  if (workings.length === 0) return null;
  const linkTo = (key: string): string | undefined => {
    const working = workingLink(provenance, key);
    const dataset = catalogue.observations.get(key)?.dataset;
    if (working !== undefined || dataset === undefined) return working;
    return `${dataset === id ? '' : page.href({ page: 'dataset', dataset })}${rowAnchor(key)}`;
  };
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
            <ChartLinks page={page} charts={chartsOf(working.key)} />
          </p>
          <WorkingSteps working={working} language={language} linkTo={linkTo} />
        </section>
      ))}
    </details>
  );
}
