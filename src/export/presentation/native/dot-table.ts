import { slideWords } from '../slide-words.ts';
import type { ChartModel, Mark } from '../../../model/chart-model.ts';
import type { Cell } from '../../sheet.ts';
import { type ChartTable, chartTable } from './chart-table.ts';
import type { DotGroup } from './dot-groups.ts';
import { type DotLayout, dotLabel, HEADER } from './dot-layout.ts';
import type { GuideLine } from './guide-lines.ts';
import { cellText } from './names.ts';
import { provenanceColumns } from './provenance-columns.ts';

/** Everything that a chart of dots draws, in the order of its sheet. */
export interface DotRows {
  readonly names: readonly { readonly key: string; readonly lines: readonly string[]; readonly row: number }[];
  readonly groups: readonly DotGroup[];
  readonly lines: readonly GuideLine[];
}

interface Entry {
  readonly name: string;
  readonly value: number;
  readonly row: number;
  readonly minus: number | null;
  readonly plus: number | null;
  readonly label: string;
  readonly mark: Mark | null;
}

/** Marks first, group by group, then lines, two points each, then what names the rows. */
export function dotTable({ names, groups, lines }: DotRows, { min, top }: DotLayout, model: ChartModel): ChartTable {
  const { columns } = slideWords(model.language);
  const marks = groups.flatMap(({ dots }) =>
    dots.flatMap(({ mark, x, end, row, reach }): readonly Entry[] => {
      const point = { name: cellText(mark.label, 12), row, label: dotLabel(mark, model) };
      const first = { ...point, value: x, minus: reach?.minus ?? null, plus: reach?.plus ?? null, mark };
      return end === null ? [first] : [first, { ...point, value: end, minus: null, plus: null, mark: null }];
    }),
  );
  const plain = { minus: null, plus: null, mark: null };
  const ends = lines.flatMap(({ value, name, label }, index): readonly Entry[] => [
    { ...plain, name, value, row: 0, label: '' },
    { ...plain, name, value, row: headerRow(top, index), label: cellText(label, 12) },
  ]);
  const rowNames = names.map(({ lines: words, row }): Entry => {
    const name = words.join(' ');
    return { ...plain, name, value: min, row, label: name };
  });
  const entries = [...marks, ...ends, ...rowNames];
  const column = (id: string, title: string, cell: (entry: Entry) => Cell) => ({ id, title, cells: entries.map(cell) });
  return chartTable([
    column('name', columns.name, ({ name }) => name),
    column('value', columns.value, ({ value }) => value),
    column('row', columns.row, ({ row }) => row),
    column('minus', columns.minus, ({ minus }) => minus),
    column('plus', columns.plus, ({ plus }) => plus),
    column('label', columns.label, ({ label }) => label),
    ...provenanceColumns(
      entries.map(({ mark }) => mark),
      model,
    ),
  ]);
}

/** Where a line ends: under its label, which has a place of its own above the rows. */
export function headerRow(top: number, index: number): number {
  return Number((top - 0.4 - index * HEADER).toFixed(2));
}
