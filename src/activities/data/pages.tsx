import { tableFile } from '../../addresses/files.ts';
import type { Dataset } from '../../catalogue/catalogue.ts';
import type { Edition } from '../../site/edition.ts';
import type { Activity, Page } from '../../site/page.ts';
import { sourceAnchor } from '../../chart/source-anchor.ts';
import { workingLink } from '../../chart/working-list.tsx';
import { datasetJsonLd } from '../../export/dataset-json-ld.ts';
import { publicationOf } from '../../export/endpoints.ts';
import { dataAccessWords } from './access/words.ts';
import { dataWords } from './words.ts';
import { datasetProvenance } from '../../model/dataset-provenance.ts';
import { observationTable } from './observation-table.ts';
import type { TableModel } from './table-model.ts';
import { DataAccessPage } from './access/page.tsx';
import { DataPage } from './page.tsx';
import { DatasetPage } from './dataset-page.tsx';

/** The catalogue of the data, how programs read it, and a page for every dataset. */
export const data: Activity = {
  pages: (edition) => [
    {
      route: { page: 'data' },
      words: () => {
        const { title, intro } = dataWords(edition.language);
        return { title, description: intro };
      },
      content: (page) => <DataPage page={page} catalogue={edition.catalogue} />,
      styles: ['data'],
      live: ['data-catalogue-search'],
    },
    {
      route: { page: 'data-access' },
      words: () => {
        const { title, intro } = dataAccessWords(edition.language);
        return { title, description: intro };
      },
      content: (page) => <DataAccessPage page={page} catalogue={edition.catalogue} />,
      styles: ['data'],
      live: ['data-site-address'],
    },
    ...Array.from(edition.catalogue.datasets.values(), (dataset) => datasetPage(dataset, edition)),
  ],
  files: (edition) =>
    Array.from(edition.catalogue.datasets.values(), (dataset) => [
      tableFile(dataset.id, edition.language),
      () => JSON.stringify(tableOf(dataset, edition)),
    ]),
};

function datasetPage(dataset: Dataset, edition: Edition): Page {
  const { catalogue, language } = edition;
  return {
    route: { page: 'dataset', dataset: dataset.id },
    words: () => ({ title: dataset.title[language], description: dataset.description[language] }),
    content: (page) => (
      <DatasetPage page={page} catalogue={catalogue} dataset={dataset} table={tableOf(dataset, edition)} />
    ),
    styles: ['data'],
    live: ['data-live-table'],
    structured: (page) => datasetJsonLd(publicationOf(dataset, catalogue), language, (path) => page.root + path),
  };
}

function tableOf(dataset: Dataset, edition: Edition): TableModel {
  const { id, title, observations } = dataset;
  const provenance = datasetProvenance(dataset, edition);
  return observationTable({ id, title: title[edition.language], observations }, edition, (observation) => {
    const place = provenance.placeOf(observation);
    return place === null ? workingLink(provenance, observation.id) : `#${sourceAnchor(id, place + 1)}`;
  });
}
