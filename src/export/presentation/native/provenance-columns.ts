import { observationWords } from '../../../model/observation-words.ts';
import { slideWords } from '../slide-words.ts';
import type { ChartModel, Mark } from '../../../model/chart-model.ts';
import { type ChartColumn, PRINTED } from './chart-table.ts';

/** What the sheet behind a chart tells of each mark besides what is drawn: its bounds, how it was printed and where. */
export function provenanceColumns(marks: readonly (Mark | null)[], model: ChartModel): readonly ChartColumn[] {
  const { columns } = slideWords(model.language);
  const { origins } = observationWords(model.language);
  return [
    { id: 'lower', title: columns.lower, cells: marks.map((mark) => mark?.interval?.lower ?? null) },
    { id: 'upper', title: columns.upper, cells: marks.map((mark) => mark?.interval?.upper ?? null) },
    {
      id: PRINTED,
      title: columns.printed,
      cells: marks.map((mark) => (mark === null ? null : mark.origin === 'derived' ? origins.derived : mark.printed)),
    },
    { id: 'place', title: columns.place, cells: marks.map((mark) => mark && placeOf(mark, model)) },
  ];
}

/** Document and place of a mark; empty for what holds by definition. */
export function placeOf({ source }: Pick<Mark, 'source'>, { sources, language }: ChartModel): string {
  const line = source === null ? undefined : sources[source];
  return line === undefined ? '' : observationWords(language).placeIn(line.title, line.place);
}
