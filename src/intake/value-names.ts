import type { ColumnRoles } from './column-roles.ts';
import type { Heading } from './heading.ts';
import { isRate, unitAmong } from './shared-units.ts';
import type { LaidOut } from './sheet-layout.ts';
import type { SaidOfAll } from './table-lines.ts';
import { type Told, tell } from './told.ts';
import type { ValueHeading } from './value-headings.ts';

export function withSpan(heading: ValueHeading, { span }: SaidOfAll): ValueHeading {
  return span === null || heading.span !== undefined ? heading : { ...heading, span };
}

/** One unit is that of all columns without one, several are shared out by what the columns are named; a rate keeps to its own. */
export function shareUnits(
  headings: readonly ValueHeading[],
  { unit, unitsNamed }: SaidOfAll,
  { keys }: ColumnRoles,
): { readonly headings: readonly ValueHeading[]; readonly asked: readonly Told[] } {
  const open: string[] = [];
  const inRows = [...keys.values()].some(({ dimension }) => dimension === 'indicator' || dimension === 'unit');
  const shared = headings.map((heading): ValueHeading => {
    const name = heading.measure ?? heading.indicator ?? '';
    if (heading.unit !== null || name === '') return heading;
    if (unitsNamed.length > 1) {
      const found = unitAmong(unitsNamed, name);
      if (found === null && !inRows) open.push(name);
      return { ...heading, unit: found ?? (heading.measure === undefined && inRows ? null : '') };
    }
    return unit !== null && heading.measure === undefined && isRate(name) && !/[%％‰]/.test(unit)
      ? { ...heading, unit: '' }
      : heading;
  });
  const asked =
    open.length === 0
      ? []
      : [
          tell(
            'units-open',
            `“${unitsNamed.join('、')}”中哪个是${open.map((name) => `“${name}”`).join('、')}的单位？`,
            `Which of ${unitsNamed.join(', ')} is the unit of ${open.join(', ')}?`,
          ),
        ];
  return { headings: shared, asked };
}

/** 增长率 alone, of which nothing says what grew, goes by its own name; what it is of is asked. */
export function nameAlone(
  headings: readonly ValueHeading[],
  { indicator }: Heading,
  { keys }: ColumnRoles,
): { readonly headings: readonly ValueHeading[]; readonly asked: readonly Told[] } {
  const isTold = indicator !== null || [...keys.values()].some(({ dimension }) => dimension === 'indicator');
  const nameless = headings.filter((heading) => heading.indicator === null);
  if (isTold || nameless.length === 0 || nameless.some(({ measure }) => measure === undefined))
    return { headings, asked: [] };
  const names = nameless.map(({ measure = '' }) => `“${measure}”`).join('、');
  return {
    headings: headings.map((heading) =>
      heading.indicator === null ? { ...heading, indicator: heading.measure ?? null } : heading,
    ),
    asked: [
      tell(
        'measure-of-what',
        `${names}是哪一项指标的？表里没有写，现以此为名。`,
        `Of what do ${names} tell? The table does not say; they go by this name.`,
      ),
    ],
  };
}

/** Columns of a table without headings go by their numbers. */
export function numbered(headings: readonly ValueHeading[], { titles }: LaidOut): readonly ValueHeading[] {
  return headings.map((heading) => ({ ...heading, indicator: heading.indicator ?? titles[heading.at] ?? null }));
}

export function withoutHeadings({ hasHeadings, titles }: LaidOut, { values }: ColumnRoles): readonly Told[] {
  if (hasHeadings || values.length === 0) return [];
  const names = values.map(({ at }) => `“${titles[at] ?? ''}”`).join('、');
  return [
    tell(
      'no-headings',
      `表没有表头，${names}是什么指标、什么单位？`,
      `The table has no headings: what are ${names}, and in which unit?`,
    ),
  ];
}
