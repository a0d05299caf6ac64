import { readIn } from '../../model/read-in.ts';
import type { ReactNode } from 'react';
import { tableFile } from '../../addresses/files.ts';
import type { Route } from '../../addresses/pages.ts';
import type { CompleteCatalogue, Dataset } from '../../catalogue/catalogue.ts';
import type { PageContext } from '../../site/page-context.ts';
import { sourceAnchor } from '../../chart/source-anchor.ts';
import { workingLink } from '../../chart/working-list.tsx';
import type { Language } from '../../domain/language.ts';
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

/** A page of the data in one language, before it is put into the shell of the site. */
export interface DataPageParts {
  readonly route: Route;
  readonly title: string;
  readonly description: string;
  readonly content: (page: PageContext) => ReactNode;
  /** What the page tells search engines about its dataset, after schema.org; null where it has none. */
  readonly structured: ((page: PageContext) => unknown) | null;
}

/** The catalogue of the data, how programs read it, and a page for every dataset. */
export function dataPages(catalogue: CompleteCatalogue, language: Language): readonly DataPageParts[] {
  const words = dataWords(language);
  const access = dataAccessWords(language);
  return [
    {
      route: { page: 'data' },
      title: words.title,
      description: words.intro,
      content: (page) => <DataPage page={page} catalogue={catalogue} />,
      structured: null,
    },
    {
      route: { page: 'data-access' },
      title: access.title,
      description: access.intro,
      content: (page) => <DataAccessPage page={page} catalogue={catalogue} />,
      structured: null,
    },
    ...[...catalogue.datasets.values()].map((dataset) => datasetPage(dataset, catalogue, language)),
  ];
}

function datasetPage(dataset: Dataset, catalogue: CompleteCatalogue, language: Language): DataPageParts {
  return {
    route: { page: 'dataset', dataset: dataset.id },
    title: dataset.title[language],
    description: dataset.description[language],
    content: (page) => (
      <DatasetPage page={page} catalogue={catalogue} dataset={dataset} table={tableOf(dataset, catalogue, language)} />
    ),
    structured: (page) => datasetJsonLd(publicationOf(dataset, catalogue), language, (path) => page.root + path),
  };
}

/** The tables of all datasets for the scripts of their pages, by path below the root of the site. */
export function tableFiles(catalogue: CompleteCatalogue, language: Language): [string, () => string][] {
  return [...catalogue.datasets.values()].map((dataset) => [
    tableFile(dataset.id, language),
    () => JSON.stringify(tableOf(dataset, catalogue, language)),
  ]);
}

function tableOf(dataset: Dataset, catalogue: CompleteCatalogue, language: Language): TableModel {
  const { id, title, observations } = dataset;
  const provenance = datasetProvenance(dataset, readIn(catalogue, language));
  return observationTable({ id, title: title[language], observations }, readIn(catalogue, language), (observation) => {
    const place = provenance.placeOf(observation);
    return place === null ? workingLink(provenance, observation.id) : `#${sourceAnchor(id, place + 1)}`;
  });
}
