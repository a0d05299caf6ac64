import type { Column } from './column-look.ts';
import { SLASH_DATE } from './column-look.ts';
import type { Knowledge } from './knowledge.ts';
import type { ColumnUse, KeyDimension } from './mapping.ts';
import { dateOfSerial } from './row-period.ts';
import { isSharedName, findRegion } from './region-names.ts';
import { type Told, tell } from './told.ts';

/** What each column is for, with the reasons for it. */
export interface ColumnRoles {
  readonly keys: ReadonlyMap<number, Extract<ColumnUse, { readonly use: 'key' }>>;
  /** Columns that hold values, in order. */
  readonly values: readonly Column[];
  /** Of every column: why it is used as it is. */
  readonly reasons: readonly Told[];
  readonly asked: readonly Told[];
  readonly assumptions: readonly Told[];
}

/** Share of a column's cells that have to be of a kind. */
const MOST = 0.6;
const NAMED = ['lower', 'upper', 'qualifier', 'note', 'unit', 'status'] as const;

/** Decides what columns are for, from their headings, their cells and one another. */
export function columnRoles(columns: readonly Column[], hasHeadings: boolean, knowledge: Knowledge): ColumnRoles {
  const weighing = new Weighing(columns, hasHeadings, knowledge);
  weighing.claimNamed();
  weighing.claimRegions();
  weighing.claimPeriods();
  weighing.claimIndicator();
  weighing.claimCategories();
  const values = weighing.valueColumns();
  weighing.claimTexts(values);
  weighing.leaveRest(values);
  return weighing.result(values);
}

class Weighing {
  readonly #columns: readonly Column[];
  readonly #hasHeadings: boolean;
  readonly #knowledge: Knowledge;
  readonly #keys = new Map<number, Extract<ColumnUse, { readonly use: 'key' }>>();
  readonly #reasons: Told[] = [];
  readonly #asked: Told[] = [];
  readonly #assumptions: Told[] = [];

  constructor(columns: readonly Column[], hasHeadings: boolean, knowledge: Knowledge) {
    this.#columns = columns;
    this.#hasHeadings = hasHeadings;
    this.#knowledge = knowledge;
  }

  claimNamed(): void {
    for (const dimension of NAMED) {
      const found = this.#free().find(({ word }) => word === dimension);
      if (found === undefined) continue;
      if (dimension === 'status' && !this.#hasStatuses(found)) continue;
      this.#claim(found, dimension, '按表头', 'by its heading');
    }
  }

  /** The finest of several columns of names; those above it tell which of several is meant, a code is held against it. */
  claimRegions(): void {
    const named = this.#free().filter((column) => this.#namesRegions(column));
    const finest = named.toSorted((a, b) => this.#fineness(b) - this.#fineness(a))[0];
    const codes = this.#free().filter((column) => this.#tellsCodes(column));
    const region = finest ?? codes[0];
    if (region === undefined) return;
    const isByHeading = region.word === 'region' || region.word === 'entity';
    this.#claim(region, 'region', isByHeading ? '按表头' : '多数单元格是地区', isByHeading ? 'by its heading' : 'most cells are regions');
    for (const above of named) {
      if (above !== region && above.title !== region.title) this.#claim(above, 'regionAbove', '比另一列地区大', 'names larger regions than another column');
    }
    for (const code of codes) if (code !== region) this.#claim(code, 'regionCheck', '地区代码，用来核对名称', 'codes that names are held against');
  }

  claimPeriods(): void {
    const wanted = this.#free()
      .map((column) => ({ column, score: this.#periodScore(column) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score);
    const [best, ...others] = wanted;
    if (best === undefined) return;
    const part = others.find(({ column }) => column.parts >= MOST && column.periods < MOST && column.word === 'period');
    const whole = part !== undefined && best.column.periods < MOST && part.column.periods >= MOST ? part.column : best.column;
    this.#claim(whole, 'period', '时期', 'periods', this.#dateStyle(whole));
    if (part !== undefined && whole === best.column) this.#claim(part.column, 'periodPart', '年份旁的月、季', 'months or quarters beside years');
  }

  claimIndicator(): void {
    const free = this.#free();
    const named = free.find(({ word }) => word === 'indicator') ?? free.find(({ word }) => word === 'indicatorCode');
    const found = named ?? free.find((column) => column.word === null && !column.hasValueHeading && column.numbers < MOST && column.indicators >= MOST);
    if (found !== undefined) this.#claim(found, 'indicator', named === undefined ? '多数单元格是已知指标' : '按表头', named === undefined ? 'most cells are known indicators' : 'by its heading');
  }

  claimCategories(): void {
    const named = this.#free().filter(({ word }) => word === 'category');
    for (const column of named) {
      // Codes and labels of the same breakdown, as sex and Sex.
      const twin = named.find(({ at, title }) => at > column.at && title.toLowerCase() === column.title.toLowerCase());
      if (twin !== undefined) continue;
      const hasEntity = [...this.#keys].some(([at, key]) => key.dimension === 'region' && this.#column(at)?.word === 'entity');
      if (!hasEntity || this.#tellsApart(column)) this.#claim(column, 'category', '按表头', 'by its heading');
    }
  }

  valueColumns(): readonly Column[] {
    return this.#free().filter((column) => this.#isValue(column));
  }

  /** A column of text that nothing explains is the region where there is none, or a breakdown where it tells rows apart. */
  claimTexts(values: readonly Column[]): void {
    const texts = this.#free().filter((column) => !values.includes(column) && column.word === null && isText(column));
    for (const column of texts) {
      const hasRegion = this.#has('region') || values.some(({ heading }) => heading.region !== null);
      if (!hasRegion && (column.regions >= 0.3 || !this.#hasHeadings || column.title === '')) {
        this.#claim(column, 'region', '部分单元格是地区', 'some cells are regions');
      } else if (!this.#has('indicator') && values.some(({ heading }) => heading.region !== null)) {
        this.#claim(column, 'indicator', '地区在表头，此列区分各行', 'regions stand above the columns');
      } else if (!hasRegion && !this.#has('indicator') && column.distinct > 1 && looksLikeIndicators(column)) {
        this.#claim(column, 'indicator', '各行像指标名称', 'its cells look like names of indicators');
      } else if (!this.#has('category') && (!hasRegion || this.#tellsApart(column))) {
        this.#claim(column, 'category', '区分同一地区、时期的各行', 'tells rows of one region and period apart');
        if (!hasRegion) {
          this.#asked.push(tell('text-column', `“${column.title}”一列是分组、指标还是地区？现按分组读。`, `Is the column “${column.title}” a breakdown, an indicator or a region? It is read as a breakdown.`, column.at));
        }
      }
    }
  }

  leaveRest(values: readonly Column[]): void {
    for (const column of this.#free().filter((each) => !values.includes(each))) {
      if (column.isEmpty) this.#reasons.push(tell('empty', '空列', 'empty', column.at));
      else if (column.word === 'serial' || this.#isSerial(column)) {
        this.#reasons.push(tell('serial', '行的序号', 'numbers of rows', column.at));
        if (column.heading.measureKind === 'rank') this.#assumptions.push(tell('rank-of-rows', `“${column.title}”逐行递增，按行的序号看，没有采用。`, `“${column.title}” counts the rows and was not used.`, column.at));
      } else if (column.word === 'ignore' || column.word === 'indicatorCode') {
        this.#reasons.push(tell('left-out', '不用', 'not used', column.at));
        if (/^unit_mult$/i.test(column.title) && column.cells.some((cell) => Number(cell) !== 0)) {
          this.#asked.push(tell('unit-multiplier', '“UNIT_MULT”说数值还要乘以 10 的几次方，现未乘，请在单位里写明。', 'UNIT_MULT says that the values are to be multiplied by a power of ten; they are not; please say it in the unit.', column.at));
        }
      } else {
        const name = column.title === '' ? `第 ${String(column.at + 1)} 列` : column.title;
        this.#reasons.push(tell('left-out', '不用', 'not used', column.at));
        this.#assumptions.push(tell('column-left-out', `“${name}”一列没有采用。`, `The column “${name}” was not used.`, column.at));
      }
    }
  }

  result(values: readonly Column[]): ColumnRoles {
    const reasons = [...this.#reasons, ...values.map(({ at }) => tell('value', '数值', 'values', at))];
    return { keys: this.#keys, values, reasons, asked: this.#asked, assumptions: this.#assumptions };
  }

  #free(): readonly Column[] {
    return this.#columns.filter(({ at }) => !this.#keys.has(at));
  }

  #column(at: number): Column | undefined {
    return this.#columns.find((column) => column.at === at);
  }

  #has(dimension: KeyDimension): boolean {
    return [...this.#keys.values()].some((key) => key.dimension === dimension);
  }

  #claim(column: Column, dimension: KeyDimension, zh: string, en: string, more: Partial<Extract<ColumnUse, { use: 'key' }>> = {}): void {
    const fillDown = isFilledDown(column) ? ({ fillDown: true } as const) : {};
    this.#keys.set(column.at, { use: 'key', dimension, ...fillDown, ...more });
    this.#reasons.push(tell(dimension, zh, en, column.at));
    if ('fillDown' in fillDown) {
      this.#assumptions.push(tell('filled-down', `“${column.title}”一列的空格按上面的名称读。`, `Blank cells of “${column.title}” are read as the name above them.`, column.at));
    }
  }

  #hasStatuses({ cells }: Column): boolean {
    return cells.every((cell) => cell.trim() === '' || this.#knowledge.statuses.has(cell.trim().toLowerCase()));
  }

  #namesRegions(column: Column): boolean {
    const { word, codes, regions, numbers, hasValueHeading } = column;
    if (word === 'region' || word === 'regionAbove' || word === 'entity') return codes < MOST && numbers < MOST;
    return word === null && !hasValueHeading && codes < MOST && regions >= MOST;
  }

  #tellsCodes({ word, codes, title, hasValueHeading }: Column): boolean {
    if (codes < 0.5) return false;
    return word === 'code' || word === 'region' || word === 'regionAbove' || (word === null && !hasValueHeading && (title === '' || /码|code/i.test(title)));
  }

  /** Higher for columns whose regions are smaller, or that are called so. */
  #fineness(column: Column): number {
    const byWord = column.word === 'entity' ? 3 : column.word === 'regionAbove' ? 0 : 1;
    const byTitle = /县|区县|乡|镇|街|^区$/.test(column.title) ? 1 : 0;
    const shared = column.cells.some((cell) => isSharedName(cell, this.#knowledge.regions)) ? 1 : 0;
    const codes = column.cells.flatMap((cell) => findRegion(cell, this.#knowledge.regions) ?? []);
    const depth = codes.filter((code) => !code.endsWith('00')).length / Math.max(1, codes.length);
    const level = codes.filter((code) => !code.endsWith('0000')).length / Math.max(1, codes.length);
    return byWord + byTitle + shared + depth + level + column.distinct / 10_000;
  }

  /** Digits alone are years only where no heading says otherwise and they come back as years do. */
  #periodScore(column: Column): number {
    const { word, periods, barePeriods, title, yearsRepeat, hasValueHeading, parts } = column;
    const isOfYears = title === '' && (yearsRepeat || periods > barePeriods);
    const share = barePeriods === 0 || isOfYears ? periods : periods - barePeriods;
    if (word === 'period') return 2 + Math.max(periods, parts / 2);
    return word === null && share >= MOST && (!hasValueHeading || !this.#hasHeadings) ? share : 0;
  }

  /** How dates of a column are written, where one cell does not tell it by itself. */
  #dateStyle(column: Column): { dates?: 'serial' | 'mdy' | 'dmy' } {
    const { at, title } = column;
    if (column.slashDates > 0) return this.#slashDates(column);
    if (/^(?:日期|date)/i.test(title.trim()) || column.word === 'period') {
      const isSerial = column.serialDates >= MOST || (column.serialDates > 0 && column.periods >= MOST);
      if (isSerial) {
        if (column.cells.every((cell) => cell.trim() === '' || isFirstOfMonth(cell))) this.#askOfMonths(column);
        this.#assumptions.push(tell('serial-dates', `“${title}”中的五位数按表格软件的日期读（42005 即 2015-01-01）。`, `Numbers of five digits in “${title}” are read as dates of a spreadsheet (42005 is 2015-01-01).`, at));
        return { dates: 'serial' };
      }
      const isMonthly = column.cells.length > 1 && column.cells.every((cell) => cell.trim() === '' || isFirstOfMonth(cell));
      if (isMonthly) this.#askOfMonths(column);
    }
    return {};
  }

  #askOfMonths({ title, at }: Column): void {
    this.#asked.push(tell('first-of-month', `“${title}”都是每月 1 日，是指当天还是当月？现按当天读。`, `All dates of “${title}” are the first of a month: is the day meant, or the month? They are read as days.`, at));
  }

  #slashDates({ at, title, cells }: Column): { dates?: 'serial' | 'mdy' | 'dmy' } {
    const parts = cells.flatMap((cell) => {
      const [, first, second] = SLASH_DATE.exec(cell.trim()) ?? [];
      return first === undefined || second === undefined ? [] : [{ first: Number(first), second: Number(second) }];
    });
    const dayFirst = parts.some(({ first }) => first > 12);
    const monthFirst = parts.some(({ second }) => second > 12);
    const isOpen = dayFirst === monthFirst;
    const mixed = parts.length < cells.filter((cell) => cell.trim() !== '').length;
    if (isOpen || (mixed && parts.some(({ first, second }) => first <= 12 && second <= 12 && first !== second))) {
      this.#asked.push(tell('day-or-month', `“${title}”的日期是日在前还是月在前？`, `Does the day or the month come first in the dates of “${title}”?`, at));
    }
    if (isOpen) return {};
    this.#assumptions.push(tell('date-order', `“${title}”按${dayFirst ? '日/月/年' : '月/日/年'}读。`, `“${title}” is read with the ${dayFirst ? 'day' : 'month'} first.`, at));
    return { dates: dayFirst ? 'dmy' : 'mdy' };
  }

  /** Whether rows that are the same in all keys so far differ in a column. */
  #tellsApart(column: Column): boolean {
    const rows = column.cells.map((cell, row) => [...this.#keys.keys()].map((at) => this.#column(at)?.cells[row] ?? '').join('\n') + `\n\n${cell.trim()}`);
    const keys = rows.map((row) => row.slice(0, row.indexOf('\n\n')));
    return new Set(keys).size < keys.length && new Set(rows).size > new Set(keys).size;
  }

  /** A column that its heading or its cells show to hold numbers. */
  #isValue(column: Column): boolean {
    if (column.word !== null || column.isEmpty && !column.hasValueHeading) return false;
    if (column.title === '' && this.#hasHeadings) return false;
    if (this.#isSerial(column)) return false;
    const isText = column.numbers === 0 && column.digits < 0.3 && !column.isEmpty;
    if (column.hasValueHeading && column.heading.unit === null && isText && column.cells.some((cell) => /\p{L}/u.test(cell))) return column.heading.period !== null || this.#isKnown(column);
    return column.hasValueHeading || column.numbers >= MOST || column.digits >= MOST;
  }

  #isKnown({ heading }: Column): boolean {
    return heading.indicator !== null && this.#knowledge.indicators.has(heading.indicator.toLowerCase());
  }

  #isSerial(column: Column): boolean {
    const isUnnamed = column.title === '' && this.#hasHeadings;
    const isFirstRank = column.heading.measureKind === 'rank' && this.#columns.find(({ isEmpty }) => !isEmpty) === column;
    return column.isCounted && (isUnnamed || isFirstRank);
  }
}

function isText({ isEmpty, hasValueHeading, numbers, digits, periods }: Column): boolean {
  return !isEmpty && !hasValueHeading && numbers < MOST && digits < MOST && periods < MOST;
}

/** The first of a month, also as spreadsheets count days: 42005. */
function isFirstOfMonth(cell: string): boolean {
  const text = cell.trim();
  return /^[2-5]\d{4}$/.test(text) ? dateOfSerial(text).endsWith('-01') : /^\d{4}[-/.年]\d{1,2}[-/.月]0?1(?:\s|$|T|日)/.test(text);
}

/** Names, and blanks below them that are of the same name: as many rows a name as any other has. */
function isFilledDown({ cells, word }: Column): boolean {
  const blanks = cells.filter((cell) => cell.trim() === '').length;
  const isKey = word === 'region' || word === 'regionAbove' || word === 'period' || word === 'indicator' || word === 'category' || word === null;
  return isKey && blanks > 0 && (cells[0]?.trim() ?? '') !== '' && blanks >= cells.length / 3;
}

function looksLikeIndicators({ cells }: Column): boolean {
  return cells.some((cell) => /[（(].{1,8}[)）]\s*$|(?:总值|增加值|收入|支出|产量|人口|总额|投资|面积|指数|比重|[率量额数])\s*$/.test(cell));
}
