import { CATALOGUE_INDEX, datasetFiles, ENDPOINTS, EVERYTHING_FILE, type Flavour } from '../../addresses/files.ts';
import type { CompleteCatalogue, Dataset } from '../../catalogue/catalogue.ts';
import { DownloadList } from './download-list.tsx';
import type { PageContext } from '../../site/page-context.ts';
import { PageFrame } from '../../site/page-frame.tsx';
import { checksOf } from './quality-notes.tsx';
import type { Localised } from '../../domain/language.ts';
import { parsePeriod, type Period, periodBounds } from '../../domain/period.ts';
import { dictionaryOf } from '../../export/dictionary.ts';
import { dataWords } from './words.ts';
import { formatPeriod } from '../../i18n/period.ts';

interface DataPageProps {
  readonly page: PageContext;
  readonly catalogue: CompleteCatalogue;
}

/** The catalogue of the data: every dataset with its indicators and files, to search and to download. */
export function DataPage({ page, catalogue }: DataPageProps) {
  const words = dataWords(page.language);
  return (
    <PageFrame page={page} catalogue={catalogue} className="data-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.intro}</p>
      <dl className="whole">
        <div>
          <dt>
            <a href={page.root + ENDPOINTS + EVERYTHING_FILE} download>
              {words.everything}
            </a>
          </dt>
          <dd>{words.everythingText}</dd>
        </div>
        <div>
          <dt>
            <a href={page.href({ page: 'data-access' })}>{words.forPrograms}</a>
          </dt>
          <dd>{words.forProgramsText}</dd>
        </div>
      </dl>
      <CatalogueSearch page={page} />
      <ul className="catalogue" id="datasets">
        {[...catalogue.datasets.values()].map((dataset) => (
          <DatasetEntry key={dataset.id} page={page} dataset={dataset} catalogue={catalogue} />
        ))}
      </ul>
    </PageFrame>
  );
}

/** Shown where there is a script to answer it; the words that it says are in the page. */
function CatalogueSearch({ page }: { readonly page: PageContext }) {
  const words = dataWords(page.language);
  return (
    <search
      className="catalogue-search"
      data-catalogue-search="datasets"
      data-index={page.root + CATALOGUE_INDEX}
      data-matched={words.matched(['…'])}
    >
      <label>
        <span className="label">{words.search}</span>
        <input type="search" name="q" autoComplete="off" placeholder={words.searchHint} />
      </label>
      <p
        role="status"
        data-found-one={words.found(1)}
        data-found={words.found(2)}
        data-found-none={words.nothingFound}
      />
    </search>
  );
}

/** So many names tell what a dataset is about; the rest is on its page. */
const NAMED = 4;

interface DatasetEntryProps extends DataPageProps {
  readonly dataset: Dataset;
}

function DatasetEntry({ page, dataset, catalogue }: DatasetEntryProps) {
  const { language } = page;
  const words = dataWords(language);
  const { indicators, regions } = dictionaryOf(dataset.observations, catalogue);
  const namesOf = (named: readonly { readonly name: Localised }[]): readonly string[] =>
    named.map(({ name }) => name[language]);
  const href = page.href({ page: 'dataset', dataset: dataset.id });
  const derived = dataset.observations.filter(({ provenance }) => provenance.kind === 'derived').length;
  return (
    <li id={dataset.id} data-search={[dataset.id, ...namesOf(regions), ...namesOf(indicators)].join(' ')}>
      <div>
        <h2>
          <a href={href}>{dataset.title[language]}</a>
        </h2>
        <p>{dataset.description[language]}</p>
        <p className="matched" hidden />
        <DownloadList page={page} files={belowEndpoints(dataset.id)} of={dataset.title[language]} terse />
      </div>
      <dl>
        <dt>{words.indicators}</dt>
        <dd>{words.indicatorsOf(namesOf(indicators).slice(0, NAMED), indicators.length)}</dd>
        <dt>{words.coverage}</dt>
        <dd>
          {words.regionsOf(namesOf(regions).slice(0, NAMED), regions.length)}
          {' · '}
          {yearSpan(
            dataset.observations.map(({ period }) => period),
            language,
          )}
        </dd>
        <dt>{words.figures}</dt>
        <dd>{words.figureCounts(dataset.observations.length - derived, derived)}</dd>
        <Verdicts page={page} dataset={dataset} catalogue={catalogue} />
      </dl>
    </li>
  );
}

const VERDICTS = ['conflicting', 'cannot-tell', 'consistent'] as const;

/** What the checks of a dataset have come to, conflicts first; nothing where none concerns it. */
function Verdicts({ page, dataset, catalogue }: DatasetEntryProps) {
  const words = dataWords(page.language);
  const checks = checksOf(dataset, [...catalogue.checks.values()]);
  if (checks.length === 0) return null;
  return (
    <>
      <dt>{words.checks}</dt>
      <dd>
        <a href={`${page.href({ page: 'dataset', dataset: dataset.id })}#quality`}>
          {VERDICTS.flatMap((verdict) => {
            const count = checks.filter((each) => each.verdict === verdict).length;
            return count === 0 ? [] : words.verdictCount(verdict, count);
          }).join(page.language === 'zh' ? '，' : ', ')}
        </a>
      </dd>
    </>
  );
}

/** From the first to the last year that figures are about. */
function yearSpan(periods: readonly Period[], language: PageContext['language']): string {
  const bounds = periods.map((period) => periodBounds(period));
  const first = bounds.map(({ start }) => start.slice(0, 4)).sort()[0] ?? '';
  const last =
    bounds
      .map(({ end }) => end.slice(0, 4))
      .sort()
      .at(-1) ?? '';
  const span = parsePeriod(first === last ? first : `${first}/${last}`);
  return span === undefined ? '' : formatPeriod(span, language);
}

/** The files of a dataset from the root of the site. */
export function belowEndpoints(dataset: string): Readonly<Record<Flavour, string>> {
  const { csv, xlsx, json, 'excel.csv': excelCsv } = datasetFiles(dataset);
  return { csv: ENDPOINTS + csv, 'excel.csv': ENDPOINTS + excelCsv, xlsx: ENDPOINTS + xlsx, json: ENDPOINTS + json };
}
