import { observationWords } from '../model/observation-words.ts';
import { figureWords } from './words.ts';
import { languageFacts } from '../i18n/language-facts.ts';
import { formatNumber } from '../i18n/number.ts';
import type { ChartModel, Mark } from '../model/chart-model.ts';
import type { PageContext } from '../site/page-context.ts';
import { derivationWords } from '../model/derivation-words.ts';
import { sourceAnchor } from './source-anchor.ts';
import { workingLink } from './working-list.tsx';

interface ChartTableProps {
  readonly page: PageContext;
  readonly model: ChartModel;
}

/** The chart as a table: what each mark says, the interval that the printed words allow, and where they stand. */
export function ChartTable({ page, model }: ChartTableProps) {
  const words = observationWords(page.language);
  const severalSeries = model.series.length > 1;
  const noted = model.marks.some((mark) => mark.note !== null || mark.missing !== null);
  return (
    <div
      className="table-scroll"
      role="region"
      aria-label={`${model.finding} (${figureWords(page.language).scrollable})`}
      tabIndex={0}
    >
      <table>
        <caption>{model.subtitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.dimensions[model.across]}</th>
            {severalSeries ? <th scope="col">{figureWords(page.language).series}</th> : null}
            <th scope="col" className="number">
              {words.columns.value}
            </th>
            <th scope="col" className="number">
              {words.columns.lower}
            </th>
            <th scope="col" className="number">
              {words.columns.upper}
            </th>
            <th scope="col">{words.columns.qualifier}</th>
            <th scope="col">{words.columns.printed}</th>
            <th scope="col">{words.source}</th>
            {noted ? <th scope="col">{words.columns.note}</th> : null}
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
  const words = observationWords(page.language);
  const bound = (end: number | null | undefined): string => {
    if (mark.interval === null) return '—';
    return end === null || end === undefined ? words.open : formatNumber(end, model.language);
  };
  return (
    <tr className={mark.emphasis}>
      <th scope="row">{labelOf(model.positions, mark.position)}</th>
      {severalSeries ? <td className="name">{labelOf(model.series, mark.series)}</td> : null}
      <td className="number value">{mark.text}</td>
      <td className="number">{bound(mark.interval?.lower)}</td>
      <td className="number">{bound(mark.interval?.upper)}</td>
      <td className="word">{qualifierWord(mark, words)}</td>
      <td className="word" lang={languageFacts('zh').tag}>
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
function qualifierWord({ qualifier }: Mark, words: ReturnType<typeof observationWords>): string {
  if (qualifier === null) return words.missing;
  return qualifier === 'derived' ? '—' : words.qualifiers[qualifier];
}

/** In place of printed words: that the figure was derived, with the way to how, or that it holds by definition. */
function Origin({ page: { language }, model, mark }: Pick<MarkRowProps, 'page' | 'model' | 'mark'>) {
  const link = workingLink(model, mark.key);
  const origin = observationWords(language).origins[mark.origin];
  return (
    <span lang={languageFacts(language).tag}>
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
        lang={languageFacts(page.language).tag}
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
