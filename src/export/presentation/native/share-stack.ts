import { sum } from 'd3-array';

import { emphasisOf } from '../../../charts/parts/tone.ts';
import { chartWords } from '../../../model/chart-words.ts';
import { slideWords } from '../slide-words.ts';
import type { ChartModel, Mark, Series } from '../../../model/chart-model.ts';
import { magnitude } from '../../../model/magnitude.ts';
import { type Colour, markTone } from '../paint.ts';
import { type ChartTable, chartTable } from './chart-table.ts';
import { cellText, positionName } from './names.ts';
import { provenanceColumns } from './provenance-columns.ts';
import { withinReach } from './value-scale.ts';

/** A series of shares in its place in the stack. */
export interface Stacked {
  readonly series: Series;
  /** One for each position. */
  readonly marks: readonly (Mark | null)[];
  readonly shade: Colour;
}

/** From the bottom up: what is in focus stands on the base line, where its change can be read best. */
export function stackShares(model: ChartModel): readonly Stacked[] {
  const { series, positions, marks } = model;
  const order = series.toSorted((a, b) => Number(b.emphasis === 'focus') - Number(a.emphasis === 'focus'));
  return order.map((each) => {
    const own = positions.map(
      ({ key }) => marks.find((mark) => mark.series === each.key && mark.position === key) ?? null,
    );
    const first = own.find((mark) => mark !== null);
    return { series: each, marks: own, shade: markTone(emphasisOf(first ?? each, model)).solid };
  });
}

/** What the shares of a position add up to. */
export function sumAt(position: string, { marks }: ChartModel): number {
  return withinReach(sum(marks, (mark) => (mark.position === position ? Math.max(0, magnitude(mark) ?? 0) : 0)));
}

/** Columns across, shares down; the last row places the names. */
export function shareTable(
  stack: readonly Stacked[],
  rests: readonly (number | null)[],
  model: ChartModel,
): ChartTable {
  const words = slideWords(model.language).columns;
  return chartTable([
    {
      id: 'name',
      title: words.name,
      cells: [...model.positions.map((position) => cellText(positionName(position, model), 12)), null],
    },
    ...stack.map(({ series, marks }, index) => ({
      id: `share${String(index)}`,
      title: series.label === '' ? words.value : series.label,
      cells: withLast(marks.map((mark) => mark && magnitude(mark))),
    })),
    { id: 'rest', title: chartWords(model.language).unaccounted, cells: rests },
    ...stack.flatMap(({ series, marks }, index) =>
      [
        {
          id: 'label',
          title: words.label,
          cells: [...marks.map((mark) => mark && cellText(mark.text, 12)), shareName(series, model)],
        },
        ...provenanceColumns([...marks, null], model),
      ].map(({ id, title, cells }) => ({ id: `${id}${String(index)}`, title: `${series.label} · ${title}`, cells })),
    ),
  ]);
}

/** The values with the last one once more, where the names stand. */
export function withLast(values: readonly (number | null)[]): readonly (number | null)[] {
  return [...values, values.at(-1) ?? null];
}

export function shareName({ label }: Series, model: ChartModel): string {
  return cellText(model.series.length > 1 ? label : '', 12);
}
