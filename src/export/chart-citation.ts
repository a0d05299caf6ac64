import { BULLETIN, type CitationStyle } from './citation.ts';
import type { Edition } from './publication.ts';
import type { Localised } from '../domain/language.ts';

/** What a citation of a chart names. */
export interface CitedChart {
  /** The number that the chart is cited by; null where it has none. */
  readonly number: number | null;
  readonly finding: Localised;
  readonly edition: Pick<Edition, 'title' | 'version'>;
  /** Where it stands, and the day of reading in ISO 8601, or words in their places for who cites to fill in. */
  readonly address: string;
  readonly day: string;
}

/** How to name a single chart: by its number and finding, the work that it stands in, its version and its address. */
export function chartCitation({ number, finding, edition, address, day }: CitedChart, style: CitationStyle): string {
  const { title, version } = edition;
  if (style === 'gb') {
    const figure = number === null ? finding.zh : `图${String(number)}. ${finding.zh}`;
    return `${title.zh}. ${figure}：据${BULLETIN.zh}整理[DS/OL]. ${version}版. [${day}]. ${address}.`;
  }
  const figure = number === null ? '' : `Figure ${String(number)}, `;
  return `${title.en}. ${figure}“${finding.en}”, after the ${BULLETIN.en}. Version ${version}. ${address}, accessed ${day}.`;
}
