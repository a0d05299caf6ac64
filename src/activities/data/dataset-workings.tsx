import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { DatasetProvenance } from '../../model/dataset-provenance.ts';
import { ChartLinks, type CitedChart } from './dataset-sources.tsx';
import type { PageContext } from '../../site/page-context.ts';
import { rowAnchor } from './row-anchor.ts';
import { WorkingList, workingLink } from '../../chart/working-list.tsx';

interface DatasetWorkingsProps {
  readonly page: PageContext;
  readonly catalogue: Pick<Catalogue, 'observations'>;
  readonly provenance: DatasetProvenance;
  readonly chartsOf: (observation: string) => readonly CitedChart[];
}

/** How each derived figure of a dataset was computed; its operands lead to their own workings or rows. */
export function DatasetWorkings({ page, catalogue, provenance, chartsOf }: DatasetWorkingsProps) {
  const linkTo = (key: string): string | undefined => {
    const working = workingLink(provenance, key);
    const dataset = catalogue.observations.get(key)?.dataset;
    if (working !== undefined || dataset === undefined) return working;
    return `${dataset === provenance.id ? '' : page.href({ page: 'dataset', dataset })}${rowAnchor(key)}`;
  };
  return (
    <WorkingList
      page={page}
      model={provenance}
      linkTo={linkTo}
      beside={(key) => <ChartLinks page={page} charts={chartsOf(key)} />}
    />
  );
}
