import { useState } from 'react';
import type { PageContext } from '../../components/page-context.ts';
import { composerWords } from '../../i18n/composer-words.ts';
import type { ListedChart } from '../../model/deck/published-charts.ts';
import type { DeckItem } from '../../url/deck-query.ts';

interface ChartPickerProps {
  readonly page: PageContext;
  readonly charts: readonly ListedChart[];
  readonly chosen: readonly DeckItem[];
  readonly onAdd: (chart: string) => void;
}

/** All charts to choose from, by what they say. */
export function ChartPicker({ page, charts, chosen, onAdd }: ChartPickerProps) {
  const words = composerWords(page.language);
  const [query, setQuery] = useState('');
  const found = charts.filter((chart) => matches(chart, query));
  const isChosen = (id: string): boolean => chosen.some((item) => item.kind === 'chart' && item.chart === id);
  return (
    <section className="chart-picker" aria-label={words.pick}>
      <h3>{words.pick}</h3>
      <label>
        <span className="visually-hidden">{words.search}</span>
        <input
          type="search"
          value={query}
          placeholder={words.search}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </label>
      <ul>
        {found.map(({ id, finding, subtitle, briefings }) => (
          <li key={id}>
            <button type="button" aria-label={words.add(finding)} onClick={() => onAdd(id)}>
              {isChosen(id) ? '✓' : '+'}
            </button>
            <span>
              {finding}
              <span className="label"> {[subtitle, ...briefings].join(' · ')}</span>
            </span>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p role="status">{words.noMatch(query)}</p> : null}
      <p className="section-text">
        {words.addComparison} <a href={page.href({ page: 'compare' })}>{words.toCompare}</a>
      </p>
    </section>
  );
}

/** Whether a chart says all words of a query, in whatever order. */
function matches({ id, finding, subtitle, briefings }: ListedChart, query: string): boolean {
  const text = [id, finding, subtitle, ...briefings].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
