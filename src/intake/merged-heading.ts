import { type HeadingOfValues, readHeading } from './heading.ts';
import type { Knowledge } from './knowledge.ts';
import { readPartOfYear } from './part-of-year.ts';

/** What headings above one another say together: of two periods, units and regions the one nearest to the values. */
export function mergedHeading(levels: readonly string[], knowledge: Knowledge): HeadingOfValues {
  const read = levels.map((level) => readHeading(level, knowledge));
  const names = read.flatMap(({ indicator }) => indicator ?? []);
  const lowest = <Key extends keyof HeadingOfValues>(key: Key): HeadingOfValues[Key] | undefined =>
    read.map((heading) => heading[key]).findLast((said) => (said ?? null) !== null);
  const [category, status, measure, measureKind, span, yearsBack] = [
    lowest('category'),
    lowest('status'),
    lowest('measure'),
    lowest('measureKind'),
    lowest('span'),
    lowest('yearsBack'),
  ];
  const name = names.reduce<string | null>((whole, part) => joinNames(whole, part), null);
  return {
    region: lowest('region') ?? null,
    period: mergedPeriod(read.flatMap(({ period }) => period ?? [])),
    unit: lowest('unit') ?? null,
    indicator: name === null || measure === undefined ? name : nameOfMeasure(name, measure),
    ...(category === undefined ? {} : { category }),
    ...(status === undefined ? {} : { status }),
    ...(measure === undefined || measureKind === undefined ? {} : { measure, measureKind }),
    ...(span === undefined ? {} : { span }),
    ...(yearsBack === undefined ? {} : { yearsBack }),
  };
}

/** 2015年 above 一季度 is 2015年一季度; else the lower one. */
function mergedPeriod(periods: readonly string[]): string | null {
  const lower = periods.at(-1) ?? null;
  const upper = periods.at(-2);
  if (lower === null || upper === undefined || readPartOfYear(lower) === undefined) return lower;
  return `${upper.replace(/年度?$/, '')}年${lower}`;
}

function joinNames(upper: string | null, lower: string): string {
  if (upper === null || lower.includes(upper)) return lower;
  return `${upper} ${lower}`;
}

/** 地区生产总值 and 比上年增长 are 地区生产总值比上年增长. */
export function nameOfMeasure(name: string, measure: string): string {
  if (measure.includes(name)) return measure;
  if (name.endsWith(measure)) return name;
  return /[A-Za-z0-9%)]$/.test(name) && /^[A-Za-z]/.test(measure) ? `${name} ${measure}` : `${name}${measure}`;
}
