import { observationWords } from '../../model/observation-words.ts';
import { overviewWords } from './words.ts';
import { unbroken } from '../../i18n/unbroken.ts';
import type { Headline } from '../../model/headline.ts';
import type { PageContext } from '../../site/page-context.ts';

interface HeadlineStripProps {
  readonly page: PageContext;
  readonly headlines: readonly Headline[];
}

/** The most telling figures, large, each with its caption and where it was printed. */
export function HeadlineStrip({ page, headlines }: HeadlineStripProps) {
  if (headlines.length === 0) return null;
  const documents = [...new Set(headlines.flatMap(({ source }) => source?.title ?? []))];
  const mark = (document: string): string =>
    documents.length > 1 ? `${documentMark(documents.indexOf(document))} ` : '';
  return (
    <section className="headlines" aria-label={overviewWords(page.language).headlines}>
      <ul>
        {headlines.map(({ observation, figure, unit, caption, period, source }) => (
          <li key={observation}>
            <p className="headline-figure">
              <span>{figure}</span> {unit === '' ? null : <small>{unit}</small>}
            </p>
            <p className="headline-caption">
              {caption} <small className="headline-period">{period}</small>
            </p>
            {source === null ? null : (
              <p className="headline-place">
                {mark(source.title)}
                {unbroken(source.place)}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="headline-documents">
        <span className="label">{observationWords(page.language).source}</span>
        {documents.map((document) => (
          <cite key={document}>
            {mark(document)}
            {document}
          </cite>
        ))}
      </p>
    </section>
  );
}

/** ①, ②, … tells the documents of the strip apart. */
function documentMark(index: number): string {
  return String.fromCodePoint(0x2460 + index);
}
