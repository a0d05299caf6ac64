import type { ColumnRoles } from './column-roles.ts';
import type { Heading } from './heading.ts';
import { type Block, undetermined } from './mapping.ts';
import type { SaidOfAll } from './table-lines.ts';
import { type Told, tell } from './told.ts';
import type { ValueHeading } from './value-headings.ts';

/** All that says what holds for a whole table. */
export interface Sources {
  readonly said: SaidOfAll;
  readonly ofFile: SaidOfAll;
  readonly first: Heading | undefined;
  readonly headings: readonly ValueHeading[];
  readonly roles: ColumnRoles;
}

type Part = 'region' | 'period' | 'indicator';

/** What holds for all of a table, as far as its columns and rows do not say it; each with the line that it comes from. */
export function constantsOf({ said, ofFile, first, headings, roles }: Sources): {
  readonly constants: Heading;
  readonly assumptions: readonly Told[];
  readonly asked: readonly Told[];
} {
  const has = (dimension: string): boolean => [...roles.keys.values()].some((key) => key.dimension === dimension);
  const assumptions: Told[] = [...said.assumptions];
  const take = (part: Part, isTold: boolean): string | null => {
    const ofName = part === 'period' && said.periods.length > 1 ? null : ofFile[part];
    const value = said[part] ?? first?.[part] ?? ofName;
    if (isTold) return part === 'period' ? value : null;
    if (value !== null && said[part] === value) assumptions.push(assumed(part, value, 'title'));
    else if (value !== null && first?.[part] !== value) assumptions.push(assumed(part, value, 'file'));
    return value;
  };
  const isEach = (part: Part): boolean => headings.length > 0 && headings.every((heading) => heading[part] !== null);
  const period = take('period', (has('period') && !isPartOnly(roles)) || isEach('period'));
  const region = take('region', has('region') || isEach('region'));
  const indicator = take('indicator', has('indicator') || isEach('indicator'));
  const isOpen = period === null && !has('period') && !isEach('period');
  const asked = isOpen ? severalPeriods(said) : [];
  const ofName = indicator !== null && indicator === ofFile.indicator ? ofFile.unit : null;
  const unit = said.unitsNamed.length > 1 ? null : (said.unit ?? ofName ?? first?.unit ?? null);
  return { constants: { region, period, unit, indicator }, assumptions, asked };
}

function severalPeriods({ periods }: SaidOfAll): readonly Told[] {
  if (periods.length < 2) return [];
  const zh = `标题里有 ${periods.join('、')} 几个时期，数值是哪一个的？`;
  return [tell('several-periods', zh, `The title names ${periods.join(' and ')}: of which are the values?`)];
}

/** The period of rows is a month or quarter without its year. */
function isPartOnly({ keys }: ColumnRoles): boolean {
  return (
    [...keys.values()].some(({ dimension }) => dimension === 'periodPart') &&
    ![...keys.values()].some(({ dimension }) => dimension === 'period')
  );
}

function assumed(part: Part, value: string, from: 'title' | 'file'): Told {
  const parts = { region: ['地区', 'region'], period: ['时期', 'period'], indicator: ['指标', 'indicator'] } as const;
  const [zh, en] = parts[part];
  return from === 'title'
    ? tell(`${part}-from-title`, `${zh}“${value}”取自标题。`, `The ${en} “${value}” is taken from the title.`)
    : tell(
        `${part}-from-file-name`,
        `${zh}“${value}”取自文件名。`,
        `The ${en} “${value}” is taken from the name of the file.`,
      );
}

/** What neither a column nor the table as a whole tells, and without which nothing can be read. */
export function missing(block: Block, { periods }: SaidOfAll): readonly Told[] {
  const words = {
    value: ['数值', 'values'],
    region: ['地区', 'region'],
    indicator: ['指标', 'indicator'],
    period: ['时期', 'period'],
  } as const;
  return undetermined(block).flatMap((part) => {
    if (part === 'period' && periods.length > 1) return [];
    const [zh, en] = words[part];
    return tell(
      `${part}-missing`,
      part === 'value' ? '没有找到数值列。' : `表里没有写${zh}，请补上。`,
      part === 'value' ? 'No column of values was found.' : `The table does not tell the ${en}; please give it.`,
    );
  });
}
