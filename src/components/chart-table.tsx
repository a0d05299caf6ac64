import { formatNumber } from '../i18n/number.ts';
import { messages } from '../i18n/messages.ts';
import type { ChartModel, Mark } from '../model/chart-model.ts';
import type { PageContext } from './page-context.ts';
import { derivationWords } from '../i18n/derivation-words.ts';
import { sourceAnchor } from './source-anchor.ts';
import { workingLink } from './working-list.tsx';

interface ChartTableProps {
  readonly page: PageContext;
  readonly model: ChartModel;
}

/** The chart as a table: what each mark says, the interval that the printed words allow, and where they stand. */
export function ChartTable({ page, model }: ChartTableProps) {
  const { words } = page;
  const severalSeries = model.series.length > 1;
  const noted = model.marks.some((mark) => mark.note !== null || mark.missing !== null);
  return (
    <div
      className="table-scroll"
      role="region"
      aria-label={`${model.finding} (${words.table.scrollable})`}
      tabIndex={0}
    >
      <table>
        <caption>{model.subtitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.dimensions[model.across]}</th>
            {severalSeries ? <th scope="col">{words.table.series}</th> : null}
            <th scope="col" className="number">
              {words.table.value}
            </th>
            <th scope="col" className="number">
              {words.table.lower}
            </th>
            <th scope="col" className="number">
              {words.table.upper}
            </th>
            <th scope="col">{words.table.qualifier}</th>
            <th scope="col">{words.table.printed}</th>
            <th scope="col">{words.source}</th>
            {noted ? <th scope="col">{words.table.note}</th> : null}
          </tr>
        </thead>
        <tbody>
          {model.marks.map((mark) => (
            <MarkRow key={mark.key} page={page} model={model} mark={mark} severalSeries={severalSeries} noted={noted} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MarkRowProps extends ChartTableProps {
  readonly mark: Mark;
  readonly severalSeries: boolean;
  readonly noted: boolean;
}

function MarkRow({ page, model, mark, severalSeries, noted }: MarkRowProps) {
  const { words } = page;
  const bound = (end: number | null | undefined): string => {
    if (mark.interval === null) return '—';
    return end === null || end === undefined ? words.table.open : formatNumber(end, model.language);
  };
  return (
    <tr className={mark.emphasis}>
      <th scope="row">{labelOf(model.positions, mark.position)}</th>
      {severalSeries ? <td className="name">{labelOf(model.series, mark.series)}</td> : null}
      <td className="number value">{mark.text}</td>
      <td className="number">{bound(mark.interval?.lower)}</td>
      <td className="number">{bound(mark.interval?.upper)}</td>
      <td className="word">{qualifierWord(mark, words)}</td>
      <td className="word" lang={messages('zh').languageTag}>
        {mark.origin === 'printed' ? mark.printed : <Origin page={page} model={model} mark={mark} />}
        <Conflicts page={page} model={model} mark={mark} />
      </td>
      <td>
        {mark.source === null ? null : (
          <a
            href={`#${sourceAnchor(model.id, mark.source + 1)}`}
            aria-label={`${words.source} ${String(mark.source + 1)}`}
          >
            {mark.source + 1}
          </a>
        )}
      </td>
      {noted ? <td className="note">{mark.missing ?? mark.note}</td> : null}
    </tr>
  );
}

/** What the words around a figure say of it; nothing where it is derived, has a value, and so has no such words. */
function qualifierWord({ qualifier }: Mark, words: PageContext['words']): string {
  if (qualifier === null) return words.missing;
  return qualifier === 'derived' ? '—' : words.qualifiers[qualifier];
}

/** In place of printed words: that the figure was derived, with the way to how, or that it holds by definition. */
function Origin({ page: { words, language }, model, mark }: Pick<MarkRowProps, 'page' | 'model' | 'mark'>) {
  const link = workingLink(model, mark.key);
  const origin = words.origins[mark.origin];
  return (
    <span lang={words.languageTag}>
      {link === undefined ? (
        origin
      ) : (
        <a href={link} aria-label={derivationWords(language).toWorking(mark.label)}>
          {origin}
        </a>
      )}
    </span>
  );
}

/** A sign for each check that the figure does not fit, leading to it. */
function Conflicts({ page, model, mark }: Pick<MarkRowProps, 'page' | 'model' | 'mark'>) {
  return model.warnings
    .filter(({ marks }) => marks.includes(mark.key))
    .map(({ check, conflict }) => (
      <a
        key={check}
        className="conflict"
        lang={page.words.languageTag}
        href={`${page.href({ page: 'audit' })}#${check}`}
        aria-label={`${derivationWords(page.language).conflict} ${conflict}`}
      >
        ≠
      </a>
    ));
}

function labelOf(entries: readonly { readonly key: string; readonly label: string }[], key: string): string {
  return entries.find((entry) => entry.key === key)?.label ?? key;
}
