import type { Headline } from '../model/headline.ts';
import type { PageContext } from './page-context.ts';

interface HeadlineStripProps {
  readonly page: PageContext;
  readonly headlines: readonly Headline[];
}

/** The most telling figures, large, each with its caption and where it was printed. */
export function HeadlineStrip({ page, headlines }: HeadlineStripProps) {
  if (headlines.length === 0) return null;
  const documents = [...new Set(headlines.map(({ document }) => document))];
  return (
    <section className="headlines" aria-label={page.words.headlines}>
      <ul>
        {headlines.map((headline) => (
          <li key={headline.observation}>
            <p className="headline-figure">
              {headline.figure}
              {headline.unit === '' ? null : <small>{headline.unit}</small>}
            </p>
            <p className="headline-caption">{headline.caption}</p>
            <p className="headline-place">
              {documents.length > 1 ? `${documentMark(documents.indexOf(headline.document))} ` : ''}
              {headline.place}
            </p>
          </li>
        ))}
      </ul>
      <p className="headline-documents">
        <span className="label">{page.words.source}</span>
        {documents.map((document, index) => (
          <cite key={document}>
            {documents.length > 1 ? `${documentMark(index)} ` : ''}
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
