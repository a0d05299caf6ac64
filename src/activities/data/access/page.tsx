import { CHANGELOG_FILE, chartDataFile, CHECKSUMS_FILE, datasetFile, ENDPOINTS, EVERYTHING_FILE, INDEX_FILE, PACKAGE_FILE, tableMetadataFile, referenceFile, chartPictureFile } from '../../../addresses/files.ts';
import type { CompleteCatalogue } from '../../../catalogue/catalogue.ts';
import { FactTable } from '../fact-table.tsx';
import type { PageContext } from '../../../site/page-context.ts';
import { PageFrame } from '../../../site/page-frame.tsx';
import { dataAccessWords, type DataAccessWords } from './words.ts';
import { dataWords } from '../words.ts';
import { EXAMPLES, SITE_ADDRESS } from './examples.ts';

interface DataAccessPageProps {
  readonly page: PageContext;
  readonly catalogue: CompleteCatalogue;
}

/** How to read the data with programs: which files there are, examples, and what can be relied on. */
export function DataAccessPage({ page, catalogue }: DataAccessPageProps) {
  const words = dataAccessWords(page.language);
  return (
    <PageFrame page={page} catalogue={catalogue} className="data-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.intro}</p>
      <section id="examples">
        <h2>{words.examples}</h2>
        <p className="section-text">{words.examplesText}</p>
        {EXAMPLES.map(({ language, code: [before, after] }) => (
          <figure key={language} className="code-example">
            <figcaption className="label">{language}</figcaption>
            <pre tabIndex={0} role="region" aria-label={language}>
              <code>
                {before}
                <span data-site-address={page.root}>{SITE_ADDRESS}</span>
                {after}
              </code>
            </pre>
          </figure>
        ))}
      </section>
      <section id="files">
        <h2>{words.files}</h2>
        <FactTable
          title={ENDPOINTS}
          heads={words.fileHeads}
          rows={filesOf(catalogue, words.holds).map(({ path, label, holds }) => ({
            key: label,
            cells: [
              <a key={label} href={page.root + path}>
                <code>{label}</code>
              </a>,
              holds,
            ],
          }))}
        />
      </section>
      <section id="rules">
        <h2>{words.rules}</h2>
        <ul className="rules">
          {words.ruleTexts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <p className="back">
        <a href={page.href({ page: 'data' })}>{dataWords(page.language).toCatalogue}</a>
      </p>
    </PageFrame>
  );
}

/** One file of each kind; the label shows what varies, the path leads to an instance that exists. */
function filesOf({ datasets, charts }: CompleteCatalogue, holds: DataAccessWords['holds']) {
  const [dataset = ''] = datasets.keys();
  const [chart = ''] = charts.keys();
  const endpoint = (file: string) => ({ path: ENDPOINTS + file, label: ENDPOINTS + file });
  const example = (file: string) => ({
    path: ENDPOINTS + file,
    label: ENDPOINTS + file.replace(dataset, '<dataset>'),
  });
  return [
    { ...endpoint(INDEX_FILE), holds: holds.index },
    { ...example(datasetFile(dataset, 'csv')), holds: holds.csv },
    { ...example(datasetFile(dataset, 'excel.csv')), holds: holds.excel },
    { ...example(datasetFile(dataset, 'xlsx')), holds: holds.xlsx },
    { ...example(datasetFile(dataset, 'json')), holds: holds.json },
    { ...example(tableMetadataFile(dataset)), holds: holds.metadata },
    { ...endpoint(PACKAGE_FILE), holds: holds.package },
    {
      path: ENDPOINTS + referenceFile('indicators'),
      label: ENDPOINTS + referenceFile('<table>'),
      holds: holds.reference,
    },
    { path: chartDataFile(chart, 'csv'), label: 'charts/<chart>.csv …', holds: holds.chart },
    { path: chartPictureFile(chart, 'zh', 'svg'), label: 'charts/<chart>.<zh|en>.svg', holds: holds.picture },
    { ...endpoint(CHANGELOG_FILE), holds: holds.changelog },
    { ...endpoint(EVERYTHING_FILE), holds: holds.everything },
    { ...endpoint(CHECKSUMS_FILE), holds: holds.checksums },
  ];
}
