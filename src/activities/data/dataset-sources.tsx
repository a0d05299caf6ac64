import { readIn } from '../../model/read-in.ts';
import { numbering } from '../../i18n/numbering.ts';
import { languageFacts } from '../../i18n/language-facts.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Observation } from '../../domain/observation.ts';
import { dataWords } from './words.ts';
import { unbroken } from '../../i18n/unbroken.ts';
import type { DatasetProvenance } from '../../model/dataset-provenance.ts';
import type { PageContext } from '../../site/page-context.ts';
import { rowAnchor } from './row-anchor.ts';
import { sourceAnchor } from '../../chart/source-anchor.ts';

/** A chart by the number that it is cited by. */
export interface CitedChart {
  readonly id: string;
  readonly number: number | null;
  readonly finding: string;
}

interface DatasetSourcesProps {
  readonly page: PageContext;
  readonly catalogue: Catalogue;
  readonly provenance: DatasetProvenance;
  /** The charts that show an observation. */
  readonly chartsOf: (observation: string) => readonly CitedChart[];
}

/** Where each printed figure of a dataset stands, sentence by sentence, with the way back to its row and to its charts. */
export function DatasetSources({ page, catalogue, provenance, chartsOf }: DatasetSourcesProps) {
  const { id, places } = provenance;
  return (
    <ol className="place-list">
      {places.map(({ line, figures }, index) => (
        <li key={`${line.document} ${line.locator}`} id={sourceAnchor(id, index + 1)}>
          <p className="place-name">
            {places[index - 1]?.line.document === line.document ? null : (
              <cite title={line.title}>{line.shortTitle}</cite>
            )}{' '}
            {unbroken(line.place)}
          </p>
          <ul>
            {figures.map((observation) => (
              <li key={observation.id}>
                <Figure page={page} catalogue={catalogue} observation={observation} />
                <ChartLinks page={page} charts={chartsOf(observation.id)} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

interface FigureProps extends Pick<DatasetSourcesProps, 'page' | 'catalogue'> {
  readonly observation: Observation;
}

function Figure({ page: { language }, catalogue, observation }: FigureProps) {
  const { provenance } = observation;
  const printed = provenance.kind === 'printed' ? provenance.printed : '';
  return (
    <>
      <a href={rowAnchor(observation.id)}>{readIn(catalogue, language).titleOf(observation)}</a>{' '}
      {printed === '' ? null : <q lang={languageFacts('zh').tag}>{printed}</q>}
    </>
  );
}

/** The charts that show a figure, by their numbers. */
export function ChartLinks({ page, charts }: { readonly page: PageContext; readonly charts: readonly CitedChart[] }) {
  if (charts.length === 0) return null;
  return (
    <span className="shown-in">
      {' '}
      {dataWords(page.language).shownIn}{' '}
      {charts.map(({ id, number, finding }) => (
        <a key={id} href={page.href({ page: 'chart', chart: id })} title={finding}>
          {number === null ? finding : numbering(page.language).figure(number)}
        </a>
      ))}
    </span>
  );
}
