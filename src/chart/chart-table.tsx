import { observationWords } from '../model/observation-words.ts';
import { figureWords } from './words.ts';
import { languageFacts } from '../i18n/language-facts.ts';
import { formatNumber } from '../i18n/number.ts';
import type { ChartModel, Emphasis, Figure } from '../model/chart-model.ts';
import type { PageContext } from '../site/page-context.ts';
import { derivationWords } from '../model/derivation-words.ts';
import { sourceAnchor } from './source-anchor.ts';
import { workingLink } from './working-list.tsx';

interface ChartTableProps {
  readonly page: PageContext;
  readonly model: ChartModel;
}

/** The chart as a table: what each figure in it says, the interval that the printed words allow, and where they stand. */
export function ChartTable({ page, model }: ChartTableProps) {
  const words = observationWords(page.language);
  const severalSeries = model.series.length > 1;
  const rows = tableRows(model);
  const noted = rows.some(({ figure }) => figure.note !== null || figure.missing !== null);
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
          {rows.map((row) => (
            <FigureRow key={row.figure.key} {...{ page, model, row, severalSeries, noted }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A figure with the names that stand before it; what is no mark, as a reference line, is of no series. */
interface TableRow {
  readonly figure: Figure;
  readonly name: string;
  readonly series: string;
  /** In full, for readers who hear it by itself. */
  readonly label: string;
  readonly emphasis: Emphasis;
}

/** The marks in reading order, then the reference lines and the whole: the same figures as in the files of the data. */
export function tableRows({ marks, references, whole, positions, series }: ChartModel): readonly TableRow[] {
  const own = marks.map((mark) => ({
    figure: mark,
    name: labelOf(positions, mark.position),
    series: labelOf(series, mark.series),
    label: mark.label,
    emphasis: mark.emphasis,
  }));
  const others = [...references, ...(whole === null ? [] : [whole])]
    .filter(({ key }) => marks.every((mark) => mark.key !== key))
    .map((figure) => ({ figure, name: figure.label, series: '', label: figure.label, emphasis: 'context' as const }));
  return [...own, ...others];
}

interface FigureRowProps extends ChartTableProps {
  readonly row: TableRow;
  readonly severalSeries: boolean;
  readonly noted: boolean;
}

function FigureRow({ page, model, row, severalSeries, noted }: FigureRowProps) {
  const { figure } = row;
  const words = observationWords(page.language);
  const bound = (end: number | null | undefined): string => {
    if (figure.interval === null) return '—';
    return end === null || end === undefined ? words.open : formatNumber(end, model.language);
  };
  return (
    <tr className={row.emphasis}>
      <th scope="row">{row.name}</th>
      {severalSeries ? <td className="name">{row.series}</td> : null}
      <td className="number value">{figure.text}</td>
      <td className="number">{bound(figure.interval?.lower)}</td>
      <td className="number">{bound(figure.interval?.upper)}</td>
      <td className="word">{qualifierWord(figure, words)}</td>
      <td className="word" lang={languageFacts('zh').tag}>
        {figure.origin === 'printed' ? figure.printed : <Origin page={page} model={model} row={row} />}
        <Conflicts page={page} model={model} row={row} />
      </td>
      <td>
        {figure.source === null ? null : (
          <a
            href={`#${sourceAnchor(model.id, figure.source + 1)}`}
            aria-label={`${words.source} ${String(figure.source + 1)}`}
          >
            {figure.source + 1}
          </a>
        )}
      </td>
      {noted ? <td className="note">{figure.missing ?? figure.note}</td> : null}
    </tr>
  );
}

/** What the words around a figure say of it; nothing where it is derived, has a value, and so has no such words. */
function qualifierWord({ qualifier }: Figure, words: ReturnType<typeof observationWords>): string {
  if (qualifier === null) return words.missing;
  return qualifier === 'derived' ? '—' : words.qualifiers[qualifier];
}

/** In place of printed words: that the figure was derived, with the way to how, or that it holds by definition. */
function Origin({ page: { language }, model, row }: Pick<FigureRowProps, 'page' | 'model' | 'row'>) {
  const link = workingLink(model, row.figure.key);
  const origin = observationWords(language).origins[row.figure.origin];
  return (
    <span lang={languageFacts(language).tag}>
      {link === undefined ? (
        origin
      ) : (
        <a href={link} aria-label={derivationWords(language).toWorking(row.label)}>
          {origin}
        </a>
      )}
    </span>
  );
}

/** A sign for each check that the figure does not fit, leading to it. */
function Conflicts({ page, model, row }: Pick<FigureRowProps, 'page' | 'model' | 'row'>) {
  return model.warnings
    .filter(({ marks }) => marks.includes(row.figure.key))
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
