import type { Column } from './column-look.ts';
import { isPlausibleYear } from './period-text.ts';
import { type Told, tell } from './told.ts';

const SHORT_YEAR = /^\d{2}年$/;

/** 13年, 14年 above several columns are years of this century. */
export function withShortYears(columns: readonly Column[]): readonly Column[] {
  const short = columns.filter(({ title }) => SHORT_YEAR.test(title));
  if (short.length < 2) return columns;
  return columns.map((column) =>
    short.includes(column)
      ? {
          ...column,
          hasValueHeading: true,
          heading: { region: null, indicator: null, unit: null, period: `20${column.title}` },
        }
      : column,
  );
}

export function shortYearTold(columns: readonly Column[]): readonly Told[] {
  const short = columns.filter(({ title }) => SHORT_YEAR.test(title));
  return short.length < 2
    ? []
    : [
        tell(
          'short-years',
          `“${short[0]?.title ?? ''}”等按 20 世纪以后的年份读（20${short[0]?.title ?? ''}）。`,
          `“${short[0]?.title ?? ''}” and the like are read as years from 2000 on.`,
        ),
      ];
}

/** 2,015 above a column, as a spreadsheet groups it. */
export function yearOf(text: string): string {
  const year = text.trim().replace(/^(\d),(\d{3})$/, '$1$2');
  return isPlausibleYear(year) ? year : text;
}
