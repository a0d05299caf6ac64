import { overviewWords } from './words.ts';
import type { Dataset } from '../../catalogue/catalogue.ts';
import type { PageContext } from '../../site/page-context.ts';

/** The tables of the catalogue with what each holds and how much. */
export function DatasetList({ page, datasets }: { readonly page: PageContext; readonly datasets: readonly Dataset[] }) {
  return (
    <dl className="datasets">
      {datasets.map((dataset) => (
        <div key={dataset.id}>
          <dt>
            <a href={page.href({ page: 'dataset', dataset: dataset.id })}>{dataset.title[page.language]}</a>
          </dt>
          <dd>{dataset.description[page.language]}</dd>
          <dd className="count">
            {overviewWords(page.language).datasetCounts(
              dataset.observations.length,
              new Set(dataset.observations.map(({ indicator }) => indicator)).size,
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
