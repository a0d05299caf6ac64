import { Decimal } from 'decimal.js';
import { QUALIFIERS, type Qualifier } from '../../../src/domain/quantity.ts';
import { reprinted, scaled } from './figure-text.ts';
import type { Cells } from './observation-files.ts';

/** A way to falsify a row; null where it does not apply to one. */
export type Mutation = (cells: Cells) => Cells | null;

const ONE_SIDED: ReadonlySet<string> = new Set<Qualifier>(['more_than', 'at_least', 'less_than', 'at_most', 'nearly']);
const WORDS_BEFORE =
  /不得低于|不低于|不少于|不超过|低于全市|接近|突破|不到|超过|不足|至少|基本实现|约|近|大都在|第|前|没有/;
const WORDS_BEHIND = /(?:\(含\)|〈含〉)?(?:以上|以下|以内|左右)|多(?=[家个户])|余(?=[家个户])/;

/** Mistakes in the digits, made alike in print, value and bounds. */
export const DIGITS: Readonly<Record<string, Mutation>> = {
  'first digit lost': (cells) => reprinted(cells, (number) => number.slice(1).replace(/^0+(?=\d)/, '')),
  'last digit lost': (cells) => reprinted(cells, (number) => number.slice(0, -1).replace(/\.$/, '')),
  'digit added before': (cells) => reprinted(cells, (number) => `1${number}`),
  'digit added behind': (cells) => reprinted(cells, (number) => `${number}${number.includes('.') ? '' : '.'}5`),
  'nought added': (cells) => reprinted(cells, (number) => (number.includes('.') ? number : `${number}0`)),
  'decimal point lost': (cells) => reprinted(cells, (number) => number.replace('.', '')),
  'decimals lost': (cells) => reprinted(cells, (number) => number.replace(/\..*/, '')),
  'digits swapped': (cells) => reprinted(cells, (number) => number.replace(/(\d)(\d)/, '$2$1').replace(/^0/, '9')),
  'character lost': ({ printed, ...cells }) => {
    const shorter = printed.replace(/^[一二三四五六七八九十两]+(?=[一二三四五六七八九十])/, '');
    return shorter === printed ? null : { ...cells, printed: shorter };
  },
};

/** Mistakes in unit and magnitude. */
export const UNITS: Readonly<Record<string, Mutation>> = {
  '亿 for 万 and 万 for 亿': (cells) => {
    const factor = cells.printed.includes('亿') ? '0.0001' : cells.printed.includes('万') ? '10000' : null;
    const swapped = cells.printed.replace(/[万亿]/, (sign) => (sign === '亿' ? '万' : '亿'));
    return factor === null ? null : { ...scaled(cells, new Decimal(factor)), printed: swapped };
  },
  '万 or 亿 lost': (cells) => changedPrint(cells, (printed) => printed.replace(/[万亿]/, '')),
  '万 added': (cells) => changedPrint(cells, (printed) => printed.replace(/(\d)(?![\d.,万亿])/, '$1万')),
  'cut before 万, 亿 and unit': (cells) =>
    changedPrint(cells, (printed) => /^.*\d(?=[^\d]+$)/.exec(printed)?.[0] ?? printed),
  'cut before the unit': (cells) =>
    changedPrint(cells, (printed) => /^.*[\d万亿](?=[^\d万亿]+$)/.exec(printed)?.[0] ?? printed),
  'points for per cent and per cent for points': (cells) =>
    changedPrint(cells, (printed) =>
      printed.includes('%') ? printed.replace('%', '个百分点') : printed.replace('个百分点', '%'),
    ),
  'other unit': (cells) => changedPrint(cells, (printed) => printed.replace(/[元家户个座所名米]/, '辆')),
};

/** Mistakes in numbers that are not printed. */
export const NUMBERS: Readonly<Record<string, Mutation>> = {
  'value ten times': (cells) => withValue(cells, (value) => value.times(10)),
  'value one more': (cells) => withValue(cells, (value) => value.plus(1)),
  'value with a slip in the last digit': (cells) =>
    withValue(cells, (value) => value.plus(new Decimal(10).pow(-value.decimalPlaces()))),
  'sign turned': (cells) => turned(cells),
  'lower bound less': (cells) => (cells.lower === '' ? null : { ...cells, lower: moved(cells.lower, -0.37) }),
  'lower bound more': (cells) => (cells.lower === '' ? null : { ...cells, lower: moved(cells.lower, 0.37) }),
  'upper bound less': (cells) => (cells.upper === '' ? null : { ...cells, upper: moved(cells.upper, -0.37) }),
  'upper bound more': (cells) => (cells.upper === '' ? null : { ...cells, upper: moved(cells.upper, 0.37) }),
  'bounds added': (cells) =>
    cells.value === '' || cells.lower !== ''
      ? null
      : withBounds(cells, moved(cells.value, -0.83), moved(cells.value, 0.83)),
};

/** Mistakes in the words that qualify, with the numbers made to fit. */
export const QUALIFYING: Readonly<Record<string, Mutation>> = {
  ...Object.fromEntries(
    QUALIFIERS.map((qualifier) => [`called ${qualifier}`, (cells: Cells) => requalified(cells, qualifier)] as const),
  ),
  'words before left out': (cells) => withoutWords(cells, WORDS_BEFORE),
  'words behind left out': (cells) => withoutWords(cells, WORDS_BEHIND),
  'words left out of the print alone': (cells) =>
    changedPrint(cells, (printed) => printed.replace(WORDS_BEFORE, '').replace(WORDS_BEHIND, '')),
  '约 added': (cells) => worded(cells, `约${cells.printed}`, 'about'),
  '不到 added': (cells) => worded(cells, `不到${cells.printed}`, 'less_than'),
  '以上 added': (cells) => worded(cells, `${cells.printed}以上`, 'at_least'),
};

/** Mistakes in what the row is about and where it stands. */
export const PLACES: Readonly<Record<string, Mutation>> = {
  'sentence before': (cells) => shifted(cells, -1),
  'sentence behind': (cells) => shifted(cells, 1),
};

function changedPrint(cells: Cells, rewrite: (printed: string) => string): Cells | null {
  const printed = rewrite(cells.printed);
  return printed === cells.printed ? null : { ...cells, printed };
}

function withValue(cells: Cells, change: (value: Decimal) => Decimal): Cells | null {
  if (cells.value === '') return null;
  const value = change(new Decimal(cells.value)).toString();
  return value === cells.value ? null : { ...cells, value };
}

/** Values and bounds mirrored at zero. */
function turned(cells: Cells): Cells | null {
  const negated = (cell: string): string => (cell === '' ? '' : new Decimal(cell).negated().plus(0).toString());
  const { value, lower, upper } = cells;
  const isTurned = [value, lower, upper].some((cell) => Number(cell) !== 0);
  return isTurned ? { ...cells, value: negated(value), lower: negated(upper), upper: negated(lower) } : null;
}

function withBounds(cells: Cells, lower: string, upper: string): Cells {
  const [zh, en] = [cells.note_zh || '由整理者确定。', cells.note_en || 'The curator’s choice.'];
  return { ...cells, lower, upper, note_zh: zh, note_en: en };
}

function moved(cell: string, by: number): string {
  return new Decimal(cell).plus(by).toString();
}

/** The print's number, in the unit of the row, as far as a row tells it. */
function numberOf({ value, lower, upper, printed }: Cells): string {
  return value || upper || lower || (/\d+(?:\.\d+)?/.exec(printed)?.[0] ?? '1');
}

function requalified(cells: Cells, qualifier: Qualifier): Cells | null {
  if (cells.qualifier === qualifier || cells.printed === '') return null;
  if (ONE_SIDED.has(qualifier)) return { ...cells, qualifier, value: '', lower: '', upper: '' };
  const number = numberOf(cells);
  if (qualifier === 'between') return { ...withBounds(cells, number, number), qualifier, value: '' };
  return { ...cells, qualifier, value: number, lower: '', upper: '' };
}

function withoutWords(cells: Cells, words: RegExp): Cells | null {
  const printed = cells.printed.replace(words, '');
  if (printed === cells.printed) return null;
  return { ...cells, printed, qualifier: 'exact', value: numberOf(cells), lower: '', upper: '' };
}

function worded(cells: Cells, printed: string, qualifier: Qualifier): Cells | null {
  if (cells.printed === '') return null;
  return { ...cells, printed, qualifier, value: ONE_SIDED.has(qualifier) ? '' : numberOf(cells), lower: '', upper: '' };
}

function shifted(cells: Cells, by: number): Cells | null {
  const at = Number(/s(\d+)$/.exec(cells.locator)?.[1]) + by;
  return at < 0 || cells.printed === '' ? null : { ...cells, locator: cells.locator.replace(/\d+$/, String(at)) };
}
