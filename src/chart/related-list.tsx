import { numbering } from '../i18n/numbering.ts';
import { travelWords } from '../export/share-words.ts';
import type { PageContext } from '../site/page-context.ts';

interface RelatedListProps {
  readonly page: PageContext;
  readonly charts: readonly { readonly id: string; readonly finding: string; readonly number: number | null }[];
}

/** Charts that have something in common with the one of the page: what each says. */
export function RelatedList({ page, charts }: RelatedListProps) {
  if (charts.length === 0) return null;
  return (
    <section className="related">
      <h2>{travelWords(page.language).related}</h2>
      <ul>
        {charts.map(({ id, finding, number }) => (
          <li key={id}>
            {number === null ? null : <span className="label">{numbering(page.language).figure(number)}</span>}
            <a href={page.href({ page: 'chart', chart: id })}>{finding}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
