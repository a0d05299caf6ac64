import { figureWords } from '../../chart/words.ts';
import { observationWords } from '../../model/observation-words.ts';
import { languageFacts } from '../../i18n/language-facts.ts';
import type { PageContext } from '../../site/page-context.ts';
import { formatNumber } from '../../i18n/number.ts';
import type { ChartModel, Mark } from '../../model/chart-model.ts';

interface EmbedTableProps {
  readonly page: PageContext;
  readonly model: ChartModel;
}

/**
 * The figures of an embedded chart, narrow enough for a narrow frame. The page's script reads the details of each mark
 * from the row: its name and value from the attributes, and the cells of class `fact`.
 */
export function EmbedTable({ page: { language }, model }: EmbedTableProps) {
  const words = observationWords(language);
  const severalSeries = model.series.length > 1;
  const noted = model.marks.some((mark) => noteOf(mark) !== '');
  return (
    <table>
      <caption>{model.subtitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.dimensions[model.across]}</th>
          {severalSeries ? <th scope="col">{figureWords(language).series}</th> : null}
          <th scope="col" className="number">
            {words.columns.value}
          </th>
          <th scope="col">{words.interval.label}</th>
          <th scope="col">{words.columns.printed}</th>
          {noted ? <th scope="col">{words.columns.note}</th> : null}
        </tr>
      </thead>
      <tbody>
        {model.marks.map((mark) => (
          <tr key={mark.key} className={mark.emphasis} data-mark={mark.label} data-value={mark.textWithUnit}>
            <th scope="row">{labelOf(model.positions, mark.position)}</th>
            {severalSeries ? <td>{labelOf(model.series, mark.series)}</td> : null}
            <td className="number">{mark.textWithUnit}</td>
            <td className="fact">{rangeOf(mark, model)}</td>
            {mark.origin === 'printed' ? (
              <td className="fact" lang={languageFacts('zh').tag}>
                {mark.printed}
              </td>
            ) : (
              <td className="fact">{words.origins[mark.origin]}</td>
            )}
            {noted ? <td className="fact note">{noteOf(mark)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function noteOf({ missing, note }: Mark): string {
  return missing ?? note ?? '';
}

function rangeOf({ interval }: Mark, { language }: ChartModel): string {
  if (interval === null) return '—';
  const written = (end: number | null): string | null => (end === null ? null : formatNumber(end, language));
  return observationWords(language).interval.inWords(written(interval.lower), written(interval.upper));
}

function labelOf(entries: readonly { readonly key: string; readonly label: string }[], key: string): string {
  return entries.find((entry) => entry.key === key)?.label ?? key;
}
