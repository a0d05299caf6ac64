import { slideWords } from '../slide-words.ts';
import type { ChartModel, Mark, Series } from '../../../model/chart-model.ts';
import { magnitude } from '../../../model/magnitude.ts';
import { type ChartColumn, type ChartTable, chartTable } from './chart-table.ts';
import type { GuideLine } from './guide-lines.ts';
import { endLabel, lastKnown } from './line-ends.ts';
import { cellText } from './names.ts';
import { provenanceColumns } from './provenance-columns.ts';
import type { TimeSlot } from './time-slots.ts';
import type { Reach } from './whiskers.ts';

/** A line: a mark or nothing for each place along the axis. */
export interface LineRow {
  readonly series: Series;
  readonly marks: readonly (Mark | null)[];
  readonly reaches: readonly (Reach | null)[];
}

/** Places down, lines across; behind them what belongs to each line. */
export function lineTable(
  rows: readonly LineRow[],
  slots: readonly TimeSlot[],
  guides: readonly GuideLine[],
  model: ChartModel,
): ChartTable {
  const { columns } = slideWords(model.language);
  return chartTable([
    { id: 'name', title: columns.name, cells: slots.map(({ label }) => cellText(label, 12)) },
    ...rows.map(({ series, marks }, index) => ({
      id: `line${String(index)}`,
      title: titleOf(series, columns.value),
      cells: marks.map((mark) => mark && magnitude(mark)),
    })),
    ...guides.map(({ name, value }, index) => ({
      id: `guide${String(index)}`,
      title: name,
      cells: slots.map(() => value),
    })),
    ...rows.flatMap((row, index) => detailColumns(row, index, model)),
  ]);
}

function titleOf({ label }: Series, otherwise: string): string {
  return label === '' ? otherwise : label;
}

function detailColumns({ series, marks, reaches }: LineRow, index: number, model: ChartModel): readonly ChartColumn[] {
  const { columns } = slideWords(model.language);
  const last = lastKnown(marks);
  const own = [
    { id: 'minus', title: columns.minus, cells: reaches.map((reach) => reach?.minus ?? null) },
    { id: 'plus', title: columns.plus, cells: reaches.map((reach) => reach?.plus ?? null) },
    {
      id: 'label',
      title: columns.label,
      cells: marks.map((mark) => mark && (mark === last ? endLabel(series, model) : cellText(mark.text, 12))),
    },
    ...provenanceColumns(marks, model),
  ];
  return own.map(({ id, title, cells }) => ({
    id: `${id}${String(index)}`,
    title: [series.label, title].filter((part) => part !== '').join(' · '),
    cells,
  }));
}
