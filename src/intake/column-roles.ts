import {
  fineness,
  hasStatuses,
  isFilledDown,
  isSerial,
  isText,
  isValue,
  looksLikeIndicators,
  MOST,
  namesRegions,
  periodScore,
  tellsApart,
  tellsCodes,
} from './column-evidence.ts';
import type { Column } from './column-look.ts';
import { dateStyle } from './date-style.ts';
import type { Knowledge } from './knowledge.ts';
import type { ColumnUse, KeyDimension } from './mapping.ts';
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
      if (dimension === 'status' && !hasStatuses(found, this.#knowledge)) continue;
      this.#claim(found, dimension, '按表头', 'by its heading');
    }
  }

  /** The finest of several columns of names; those above it tell which of several is meant, a code is held against it. */
  claimRegions(): void {
    const named = this.#free().filter(namesRegions);
    const finest = named.toSorted((a, b) => fineness(b, this.#knowledge) - fineness(a, this.#knowledge))[0];
    const codes = this.#free().filter(tellsCodes);
    const region = finest ?? codes[0];
    if (region === undefined) return;
    const isByHeading = region.word === 'region' || region.word === 'entity';
    const [zh, en] = isByHeading ? ['按表头', 'by its heading'] : ['多数单元格是地区', 'most cells are regions'];
    this.#claim(region, 'region', zh, en);
    for (const above of named) {
      if (above !== region && above.title !== region.title)
        this.#claim(above, 'regionAbove', '比另一列地区大', 'names larger regions than another column');
    }
    for (const code of codes)
      if (code !== region)
        this.#claim(code, 'regionCheck', '地区代码，用来核对名称', 'codes that names are held against');
  }

  claimPeriods(): void {
    const wanted = this.#free()
      .map((column) => ({ column, score: periodScore(column, this.#hasHeadings) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score);
    const [best, ...others] = wanted;
    if (best === undefined) return;
    const part = others.find(({ column }) => column.parts >= MOST && column.periods < MOST && column.word === 'period');
    const whole =
      part !== undefined && best.column.periods < MOST && part.column.periods >= MOST ? part.column : best.column;
    const { asked, assumptions, ...style } = dateStyle(whole);
    this.#asked.push(...asked);
    this.#assumptions.push(...assumptions);
    this.#claim(whole, 'period', '时期', 'periods', style);
    if (part !== undefined && whole === best.column)
      this.#claim(part.column, 'periodPart', '年份旁的月、季', 'months or quarters beside years');
  }

  claimIndicator(): void {
    const free = this.#free();
    const named = free.find(({ word }) => word === 'indicator') ?? free.find(({ word }) => word === 'indicatorCode');
    const found =
      named ??
      free.find(
        (column) =>
          column.word === null && !column.hasValueHeading && column.numbers < MOST && column.indicators >= MOST,
      );
    if (found !== undefined)
      this.#claim(
        found,
        'indicator',
        named === undefined ? '多数单元格是已知指标' : '按表头',
        named === undefined ? 'most cells are known indicators' : 'by its heading',
      );
  }

  claimCategories(): void {
    const named = this.#free().filter(({ word }) => word === 'category');
    for (const column of named) {
      // Codes and labels of the same breakdown, as sex and Sex.
      const twin = named.find(({ at, title }) => at > column.at && title.toLowerCase() === column.title.toLowerCase());
      if (twin !== undefined) continue;
      const hasEntity = [...this.#keys].some(
        ([at, key]) => key.dimension === 'region' && this.#column(at)?.word === 'entity',
      );
      if (!hasEntity || tellsApart(column, this.#keyColumns()))
        this.#claim(column, 'category', '按表头', 'by its heading');
    }
  }

  valueColumns(): readonly Column[] {
    return this.#free().filter((column) => isValue(column, this.#columns, this.#hasHeadings));
  }

  /** A column of text that nothing explains is the region where there is none, or a breakdown where it tells rows apart. */
  claimTexts(values: readonly Column[]): void {
    const isAbove = values.some(({ heading }) => heading.region !== null);
    for (const column of this.#free()) {
      if (values.includes(column) || column.word !== null || !isText(column)) continue;
      const hasRegion = this.#has('region') || isAbove;
      const isUntitled = !this.#hasHeadings || column.title === '';
      const isIndicator = isAbove || (!hasRegion && column.distinct > 1 && looksLikeIndicators(column));
      if (!hasRegion && (column.regions >= 0.3 || isUntitled)) {
        this.#claim(column, 'region', '部分单元格是地区', 'some cells are regions');
      } else if (!this.#has('indicator') && isIndicator) {
        this.#claim(column, 'indicator', '此列区分各行，像指标名称', 'tells rows apart as names of indicators do');
      } else this.#claimBreakdown(column, hasRegion);
    }
  }

  #claimBreakdown(column: Column, hasRegion: boolean): void {
    const { title, at } = column;
    if (this.#has('category') || (hasRegion && !tellsApart(column, this.#keyColumns()))) return;
    this.#claim(column, 'category', '区分同一地区、时期的各行', 'tells rows of one region and period apart');
    if (hasRegion) return;
    this.#asked.push(
      tell(
        'text-column',
        `“${title}”一列是分组、指标还是地区？现按分组读。`,
        `Is the column “${title}” a breakdown, an indicator or a region? It is read as a breakdown.`,
        at,
      ),
    );
  }

  leaveRest(values: readonly Column[]): void {
    for (const column of this.#free()) if (!values.includes(column)) this.#leave(column);
  }

  #leave(column: Column): void {
    const { at, title, word, cells, heading } = column;
    const name = title === '' ? `第 ${String(at + 1)} 列` : title;
    if (column.isEmpty) this.#reasons.push(tell('empty', '空列', 'empty', at));
    else if (word === 'serial' || isSerial(column, this.#columns, this.#hasHeadings)) {
      this.#reasons.push(tell('serial', '行的序号', 'numbers of rows', at));
      if (heading.measureKind !== 'rank') return;
      const [zh, en] = [`“${name}”逐行递增，按行的序号看，没有采用。`, `“${name}” counts the rows and was not used.`];
      this.#assumptions.push(tell('rank-of-rows', zh, en, at));
    } else {
      this.#reasons.push(tell('left-out', '不用', 'not used', at));
      if (word !== 'ignore' && word !== 'indicatorCode') {
        this.#assumptions.push(
          tell('column-left-out', `“${name}”一列没有采用。`, `The column “${name}” was not used.`, at),
        );
      } else if (/^unit_mult$/i.test(title) && cells.some((cell) => Number(cell) !== 0)) {
        const zh = '“UNIT_MULT”说数值还要乘以 10 的几次方，现未乘，请在单位里写明。';
        const en =
          'UNIT_MULT says that values are to be multiplied by a power of ten; they are not; please say it in the unit.';
        this.#asked.push(tell('unit-multiplier', zh, en, at));
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

  #keyColumns(): readonly Column[] {
    return this.#columns.filter(({ at }) => this.#keys.has(at));
  }

  #column(at: number): Column | undefined {
    return this.#columns.find((column) => column.at === at);
  }

  #has(dimension: KeyDimension): boolean {
    return [...this.#keys.values()].some((key) => key.dimension === dimension);
  }

  #claim(
    column: Column,
    dimension: KeyDimension,
    zh: string,
    en: string,
    more: Partial<Extract<ColumnUse, { use: 'key' }>> = {},
  ): void {
    const fillDown = isFilledDown(column) ? ({ fillDown: true } as const) : {};
    this.#keys.set(column.at, { use: 'key', dimension, ...fillDown, ...more });
    this.#reasons.push(tell(dimension, zh, en, column.at));
    if ('fillDown' in fillDown) {
      this.#assumptions.push(
        tell(
          'filled-down',
          `“${column.title}”一列的空格按上面的名称读。`,
          `Blank cells of “${column.title}” are read as the name above them.`,
          column.at,
        ),
      );
    }
  }
}
