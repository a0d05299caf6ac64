import { readIn } from '../../model/read-in.ts';
import { tableFile } from '../../addresses/files.ts';
import type { CompleteCatalogue, Dataset } from '../../catalogue/catalogue.ts';
import type { ChartSpec } from '../../catalogue/chart-spec.ts';
import { DataTable } from './data-table.tsx';
import { DatasetDictionary } from './dataset-dictionary.tsx';
import { type CitedChart, DatasetSources } from './dataset-sources.tsx';
import { DatasetWorkings } from './dataset-workings.tsx';
import { DownloadList } from './download-list.tsx';
import { EditionNotes } from './edition-notes.tsx';
import type { PageContext } from '../../site/page-context.ts';
import { PageFrame } from '../../site/page-frame.tsx';
import { QualityNotes } from './quality-notes.tsx';
import { chartPublication, publicationOf } from '../../export/endpoints.ts';
import { dataWords } from './words.ts';
import { datasetProvenance } from '../../model/dataset-provenance.ts';
import type { TableModel } from './table-model.ts';
import { belowEndpoints } from './page.tsx';
import { figureNumber, outlineOf } from '../../model/outline.ts';

interface DatasetPageProps {
  readonly page: PageContext;
  readonly catalogue: CompleteCatalogue;
  readonly dataset: Dataset;
  readonly table: TableModel;
}

/** One dataset: what it holds, all its values with their sources, what its words mean and how far to trust it. */
export function DatasetPage({ page, catalogue, dataset, table }: DatasetPageProps) {
  const { language } = page;
  const words = dataWords(language);
  const provenance = datasetProvenance(dataset, readIn(catalogue, language));
  const outline = outlineOf(catalogue);
  const charts = chartsWith(dataset, catalogue);
  const chartsOf = (observation: string): readonly CitedChart[] =>
    charts
      .filter(({ shown }) => shown.has(observation))
      .map(({ spec }) => ({ id: spec.id, number: figureNumber(outline, spec.id), finding: spec.finding[language] }));
  return (
    <PageFrame page={page} catalogue={catalogue} className="data-page">
      <h1>{dataset.title[language]}</h1>
      <p className="lead">{dataset.description[language]}</p>
      <DownloadList page={page} files={belowEndpoints(dataset.id)} of={dataset.title[language]} />
      <section id="table">
        <h2>{words.table}</h2>
        <p className="section-text">{words.tableText}</p>
        <p className="scroll-hint">{words.scrollHint}</p>
        <div
          className="live-table"
          data-live-table={page.root + tableFile(dataset.id, language)}
          data-observations={page.root + belowEndpoints(dataset.id).json}
        >
          <DataTable model={table} />
          <template>
            <p className="live-table-failure" role="status">
              {words.live.failed} <button type="button">{words.live.retry}</button>
            </p>
          </template>
        </div>
      </section>
      <section id="sources">
        <h2>{words.sources}</h2>
        <p className="section-text">{words.sourcesText}</p>
        <DatasetSources page={page} catalogue={catalogue} provenance={provenance} chartsOf={chartsOf} />
        <DatasetWorkings page={page} catalogue={catalogue} provenance={provenance} chartsOf={chartsOf} />
      </section>
      <section id="quality">
        <h2>{words.quality}</h2>
        <QualityNotes page={page} catalogue={catalogue} dataset={dataset} />
      </section>
      <ChartsOf page={page} charts={charts} />
      <section id="dictionary">
        <h2>{words.dictionary}</h2>
        <DatasetDictionary page={page} dataset={dataset} vocabulary={catalogue} />
      </section>
      <section id="edition">
        <h2>{words.edition}</h2>
        <EditionNotes page={page} catalogue={catalogue} publication={publicationOf(dataset, catalogue)} />
      </section>
      <p className="back">
        <a href={page.href({ page: 'data' })}>{words.toCatalogue}</a>
      </p>
    </PageFrame>
  );
}

/** A chart and the ids of what it shows. */
interface ShownChart {
  readonly spec: ChartSpec;
  readonly shown: ReadonlySet<string>;
}

/** The charts that show a figure of a dataset. */
function chartsWith(dataset: Dataset, catalogue: CompleteCatalogue): readonly ShownChart[] {
  return [...catalogue.charts.values()]
    .map((spec) => ({
      spec,
      shown: new Set(chartPublication(spec, catalogue).observations.map(({ id }) => id)),
    }))
    .filter(({ shown }) => dataset.observations.some(({ id }) => shown.has(id)));
}

function ChartsOf({ page, charts }: { readonly page: PageContext; readonly charts: readonly ShownChart[] }) {
  if (charts.length === 0) return null;
  return (
    <section id="charts">
      <h2>{dataWords(page.language).toCharts}</h2>
      <ul className="chart-links">
        {charts.map(({ spec: { id, finding } }) => (
          <li key={id}>
            <a href={page.href({ page: 'chart', chart: id })}>{finding[page.language]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
