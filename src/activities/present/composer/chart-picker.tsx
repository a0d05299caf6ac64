import { numbering } from '../../../i18n/numbering.ts';
import { useState } from 'react';
import type { PageContext } from '../../../site/page-context.ts';
import { downloadWords } from '../../../chart/download-words.ts';
import { composerWords } from '../composer-words.ts';
import { travelWords } from '../../../export/share-words.ts';
import type { ChartGroup, ListedChart } from '../../../model/deck/published-charts.ts';
import type { DeckItem } from '../query.ts';

interface ChartPickerProps {
  readonly page: PageContext;
  readonly groups: readonly ChartGroup[];
  readonly chosen: readonly DeckItem[];
  /** Puts a chart into the deck, or takes it out where it is in it. */
  readonly onToggle: (chart: string, isChosen: boolean) => void;
}

/** All charts to choose from, by story and in the order of their numbers. */
export function ChartPicker({ page, groups, chosen, onToggle }: ChartPickerProps) {
  const words = composerWords(page.language);
  const [query, setQuery] = useState('');
  const found = groups
    .map((group) => ({ ...group, charts: group.charts.filter((chart) => matches(chart, group.title, query)) }))
    .filter(({ charts }) => charts.length > 0);
  const toCompare = words.toCompare(downloadWords(page.language).share.all, travelWords(page.language).brief.add);
  const inDeck = new Set(chosen.flatMap((item) => (item.kind === 'chart' ? [item.chart] : [])));
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
      {found.map(({ title, charts }) => (
        <section key={title}>
          <h4>{title}</h4>
          <ul>
            {charts.map((chart) => (
              <li key={chart.id}>
                <Choice page={page} chart={chart} isChosen={inDeck.has(chart.id)} onToggle={onToggle} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {found.length === 0 ? <p role="status">{words.noMatch(query)}</p> : null}
      <p className="section-text">
        {words.addComparison} <a href={page.href({ page: 'compare' })}>{toCompare}</a>
      </p>
    </section>
  );
}

interface ChoiceProps extends Pick<ChartPickerProps, 'page' | 'onToggle'> {
  readonly chart: ListedChart;
  readonly isChosen: boolean;
}

function Choice({ page, chart: { id, figure, finding, subtitle }, isChosen, onToggle }: ChoiceProps) {
  const { choose, chosen } = composerWords(page.language);
  return (
    <>
      <button type="button" aria-label={choose(finding)} aria-pressed={isChosen} onClick={() => onToggle(id, isChosen)}>
        {isChosen ? '✓' : '+'}
      </button>
      <span>
        <span className="chart-number">{numbering(page.language).figure(figure)}</span> {finding}
        <span className="label">
          {isChosen ? `${chosen} · ` : ''}
          {subtitle}
        </span>
      </span>
    </>
  );
}

/** Whether a chart says all words of a query, in whatever order. */
function matches({ id, finding, subtitle }: ListedChart, group: string, query: string): boolean {
  const text = [id, finding, subtitle, group].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
