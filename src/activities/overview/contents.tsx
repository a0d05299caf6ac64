import { siteWords } from '../../site/words.ts';
import type { PageContext } from '../../site/page-context.ts';

export interface ContentsEntry {
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
  readonly entries?: readonly ContentsEntry[];
}

/** The table of contents: in the flow on narrow screens, beside the text and always in view on wide ones. */
export function Contents({
  page,
  entries,
}: {
  readonly page: PageContext;
  readonly entries: readonly ContentsEntry[];
}) {
  return (
    <nav className="contents" aria-label={siteWords(page.language).contents}>
      <p className="label" aria-hidden="true">
        {siteWords(page.language).contents}
      </p>
      <ContentsList entries={entries} />
    </nav>
  );
}

function ContentsList({ entries }: { readonly entries: readonly ContentsEntry[] }) {
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.anchor}>
          <a href={`#${entry.anchor}`}>
            {entry.number === '' ? null : <span className="contents-number">{entry.number}</span>}
            <span>{entry.title}</span>
          </a>
          {entry.entries === undefined ? null : <ContentsList entries={entry.entries} />}
        </li>
      ))}
    </ol>
  );
}
