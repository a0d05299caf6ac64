import type { Column } from './column-look.ts';
import type { HeadingOfValues } from './heading.ts';
import { nameOfMeasure } from './merged-heading.ts';
import { readNumeral } from './numeral.ts';
import { comparePeriods } from '../domain/period.ts';
import { readPeriodText } from './period-text.ts';
import { type Told, tell } from './told.ts';

/** A column of values with what its heading says, and what stands beside it adds to that. */
export interface ValueHeading extends HeadingOfValues {
  readonly at: number;
}

export interface NamedValues {
  readonly headings: readonly ValueHeading[];
  /** Columns that say nothing by themselves, and nothing says what they are of. */
  readonly unnamed: readonly number[];
  readonly asked: readonly Told[];
  readonly assumptions: readonly Told[];
}

/** Printed growth is rounded, as are the figures that it is computed from. */
const TOLERANCE = 0.06;

/**
 * Names the columns that tell a growth, a rank, a share: of the indicator above them, else of the one before them. Where
 * several may have grown, the figures themselves say which did.
 */
export function nameValues(columns: readonly Column[]): NamedValues {
  const headings: ValueHeading[] = [];
  const asked: Told[] = [];
  const assumptions: Told[] = [];
  const unnamed: number[] = [];
  for (const column of columns) {
    const heading: ValueHeading = { ...column.heading, at: column.at };
    if (heading.category !== undefined && heading.indicator === null) {
      headings.push(partOf(heading, headings, column));
    } else if (heading.measure !== undefined && heading.indicator === null) {
      const base = baseOf(heading, column, headings, columns, asked);
      if (base === undefined && heading.measureKind === 'rank' && columns.length > 1) unnamed.push(column.at);
      else headings.push(measureOf(heading, base, headings));
    } else headings.push(withPeriodOfYearBefore(heading, headings));
  }
  return { headings: headings.map((heading) => withRankUnit(heading, columns)), unnamed, asked, assumptions };
}

/** #稻谷 is part of 粮食产量 before it, and in its unit unless it says another one. */
function partOf(heading: ValueHeading, before: readonly ValueHeading[], column: Column): ValueHeading {
  const whole = before.findLast(({ category, measure }) => category === undefined && measure === undefined);
  const isMarked = /[#＃]|其\s*中/.test(column.title);
  const isOfPeople = /人口|人数|户籍|从业|学生|职工/.test(whole?.indicator ?? '');
  if (whole === undefined || !(isMarked || isOfPeople)) return heading;
  return {
    ...heading,
    indicator: whole.indicator,
    region: heading.region ?? whole.region,
    period: heading.period ?? whole.period,
    unit: heading.unit ?? whole.unit,
  };
}

/** The column that a measure is of: the nearest before it, unless the figures say that another one is meant. */
function baseOf(
  heading: ValueHeading,
  column: Column,
  before: readonly ValueHeading[],
  columns: readonly Column[],
  asked: Told[],
): ValueHeading | undefined {
  const wholes = before.filter(({ category }) => category === undefined);
  const levels = wholes.filter(({ measure }) => measure === undefined);
  if (heading.measureKind === 'rank')
    return rankedBy(
      column,
      wholes.filter(({ measureKind }) => measureKind !== 'rank'),
      columns,
      asked,
    );
  const nearest = levels.at(-1);
  if (heading.measureKind !== 'growth' || nearest === undefined) return nearest;
  const names = [...new Set(levels.map(({ indicator }) => indicator))];
  if (names.length < 2) return nearest;
  const fits = names.filter((name) =>
    growsAs(
      column,
      levels.filter(({ indicator }) => indicator === name),
      columns,
    ),
  );
  if (fits.length === 0 || fits.includes(nearest.indicator)) return nearest;
  const found = levels.findLast(({ indicator }) => indicator === fits[0]);
  const name = found?.indicator ?? '';
  if (fits.length > 1) {
    asked.push(
      tell(
        'growth-of-which',
        `“${column.title}”是哪一项的增长？现按“${name}”读。`,
        `What does “${column.title}” tell the growth of? It is read as that of “${name}”.`,
        column.at,
      ),
    );
  }
  return found;
}

/** The column that a rank is of: the nearest before it, unless its figures are in another order. */
function rankedBy(
  column: Column,
  before: readonly ValueHeading[],
  columns: readonly Column[],
  asked: Told[],
): ValueHeading | undefined {
  const nearest = before.at(-1);
  if (nearest === undefined || isOrderOf(column, nearest, columns)) return nearest;
  const found = before.findLast((heading) => isOrderOf(column, heading, columns));
  if (found !== undefined) return found;
  asked.push(
    tell(
      'rank-of-which',
      `“${column.title}”与前面各列的大小顺序都不符，是哪一项的位次？`,
      `“${column.title}” is in the order of no column before it: of which is it the rank?`,
      column.at,
    ),
  );
  return nearest;
}

/** Whether ranks go up as the figures of a column go down, or up, all the way. */
function isOrderOf(ranks: Column, { at }: ValueHeading, columns: readonly Column[]): boolean {
  const cells = columns.find((column) => column.at === at)?.cells ?? [];
  const pairs = ranks.cells.flatMap((cell, row) => {
    const [rank, value] = [numberIn(cell), numberIn(cells[row] ?? '')];
    return rank === null || value === null ? [] : [{ rank, value }];
  });
  const values = pairs.toSorted((a, b) => a.rank - b.rank).map(({ value }) => value);
  const steps = values.slice(1).map((value, row) => value - (values[row] ?? value));
  return steps.every((step) => step <= 0) || steps.every((step) => step >= 0);
}

/** Whether the growth in a column is that between two columns of an indicator, row by row. */
function growsAs(growth: Column, levels: readonly ValueHeading[], columns: readonly Column[]): boolean {
  const [last, previous] = levels.toSorted((a, b) => later(b.period, a.period));
  if (last === undefined || previous === undefined || last.period === previous.period) return false;
  const cellsOf = (at: number): readonly string[] => columns.find((column) => column.at === at)?.cells ?? [];
  const [now, then] = [cellsOf(last.at), cellsOf(previous.at)];
  const checks = growth.cells.flatMap((cell, row) => {
    const [told, to, from] = [numberIn(cell), numberIn(now[row] ?? ''), numberIn(then[row] ?? '')];
    return told === null || to === null || !from ? [] : [Math.abs((to / from - 1) * 100 - told) <= TOLERANCE];
  });
  return checks.length > 0 && checks.every(Boolean);
}

/** A growth is that up to the last period of its indicator; a rank is of the period that it ranks. */
function measureOf(
  heading: ValueHeading,
  base: ValueHeading | undefined,
  before: readonly ValueHeading[],
): ValueHeading {
  const measure = heading.measure ?? '';
  if (base === undefined) return heading;
  const kin = before.filter((other) => other.indicator === base.indicator && other.measure === base.measure);
  const isOrder = heading.measureKind === 'rank' || heading.measureKind === 'share';
  const lastOfKin = kin.toSorted((a, b) => later(b.period, a.period))[0];
  const period = heading.period ?? (isOrder ? base.period : (lastOfKin?.period ?? base.period));
  const span = heading.span ?? base.span;
  const whole = base.measure !== undefined && base.indicator === null ? nameOfMeasure(base.measure, measure) : measure;
  return {
    ...heading,
    measure: whole,
    indicator: base.indicator === null ? null : nameOfMeasure(base.indicator, measure),
    region: heading.region ?? base.region,
    period,
    ...(span === undefined ? {} : { span }),
  };
}

/** 上年同期 beside 2015年GDP is GDP of the year before that. */
function withPeriodOfYearBefore(heading: ValueHeading, before: readonly ValueHeading[]): ValueHeading {
  const isBare = heading.indicator === null && before.some(({ indicator }) => indicator !== null);
  const base = before.findLast(({ measure, category }) => measure === undefined && category === undefined);
  if (base === undefined) return heading;
  const named = isBare && saysOnlyWhen(heading) ? { ...heading, indicator: base.indicator } : heading;
  if (named.yearsBack === undefined || named.period !== null) return named;
  return { ...named, period: base.period, ...((named.span ?? base.span) ? { span: named.span ?? base.span } : {}) };
}

/** 累计, 上年同期, 计划: the same indicator as before, at another time or of another standing. */
function saysOnlyWhen({ yearsBack, span, status }: ValueHeading): boolean {
  return yearsBack !== undefined || span !== undefined || status !== undefined;
}

function withRankUnit(heading: ValueHeading, columns: readonly Column[]): ValueHeading {
  if (heading.measureKind !== 'rank' || heading.unit !== null) return heading;
  const cells = columns.find(({ at }) => at === heading.at)?.cells ?? [];
  return cells.every((cell) => /^\s*\d*\s*$/.test(cell)) ? { ...heading, unit: '位' } : heading;
}

function later(a: string | null, b: string | null): number {
  const [left, right] = [readPeriodText(a ?? ''), readPeriodText(b ?? '')];
  if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined);
  return comparePeriods(left, right);
}

function numberIn(cell: string): number | null {
  const numeral = readNumeral(cell);
  return numeral.kind === 'number' ? Number(numeral.decimal) : null;
}
