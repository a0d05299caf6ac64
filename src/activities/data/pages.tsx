import { tableFile } from '../../addresses/files.ts';
import type { CompleteCatalogue, Dataset } from '../../catalogue/catalogue.ts';
import type { Activity, Page } from '../../site/page.ts';
import { sourceAnchor } from '../../chart/source-anchor.ts';
import { workingLink } from '../../chart/working-list.tsx';
import type { Language } from '../../domain/language.ts';
import { datasetJsonLd } from '../../export/dataset-json-ld.ts';
import { publicationOf } from '../../export/endpoints.ts';
import { dataAccessWords } from './access/words.ts';
import { dataWords } from './words.ts';
import { datasetProvenance } from '../../model/dataset-provenance.ts';
import { observationTable } from '../../model/observation-table.ts';
import type { TableModel } from '../../model/table-model.ts';
import { DataAccessPage } from './access/page.tsx';
import { DataPage } from './page.tsx';
import { DatasetPage } from './dataset-page.tsx';

/** The catalogue of the data, how programs read it, and a page for every dataset. */
export const data: Activity = {
  pages: ({ catalogue, language }) => [
    {
      route: { page: 'data' },
      words: () => {
        const { title, intro } = dataWords(language);
        return { title, description: intro };
      },
      content: (page) => <DataPage page={page} catalogue={catalogue} />,
      styles: ['data'],
      live: ['data-catalogue-search'],
    },
    {
      route: { page: 'data-access' },
      words: () => {
        const { title, intro } = dataAccessWords(language);
        return { title, description: intro };
      },
      content: (page) => <DataAccessPage page={page} catalogue={catalogue} />,
      styles: ['data'],
      live: ['data-site-address'],
    },
    ...Array.from(catalogue.datasets.values(), (dataset) => datasetPage(dataset, catalogue, language)),
  ],
  files: ({ catalogue, language }) =>
    Array.from(catalogue.datasets.values(), (dataset) => [
      tableFile(dataset.id, language),
      () => JSON.stringify(tableOf(dataset, catalogue, language)),
    ]),
};

function datasetPage(dataset: Dataset, catalogue: CompleteCatalogue, language: Language): Page {
  return {
    route: { page: 'dataset', dataset: dataset.id },
    words: () => ({ title: dataset.title[language], description: dataset.description[language] }),
    content: (page) => (
      <DatasetPage page={page} catalogue={catalogue} dataset={dataset} table={tableOf(dataset, catalogue, language)} />
    ),
    styles: ['data'],
    live: ['data-live-table'],
    structured: (page) => datasetJsonLd(publicationOf(dataset, catalogue), language, (path) => page.root + path),
  };
}

function tableOf(dataset: Dataset, catalogue: CompleteCatalogue, language: Language): TableModel {
  const { id, title, observations } = dataset;
  const provenance = datasetProvenance(dataset, catalogue, language);
  return observationTable({ id, title: title[language], observations }, catalogue, language, (observation) => {
    const place = provenance.placeOf(observation);
    return place === null ? workingLink(provenance, observation.id) : `#${sourceAnchor(id, place + 1)}`;
  });
}
