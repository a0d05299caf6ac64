import type { Status } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import type { ImportProblemCode } from './import-problem.ts';
import type { OwnGroup } from './imported-table.ts';
import type { Knowledge } from './knowledge.ts';
import { type NameList, nameList, type NameReading } from './name-list.ts';
import { readPeriodText } from './period-text.ts';
import { spelling } from './spelling.ts';

/** How many different ones a table may hold; together they number values without gaps below 2^53. */
export const LIMITS = { region: 2 ** 17, indicator: 2 ** 14, period: 2 ** 12, group: 2 ** 10 } as const;

const LONGEST_NAME = 100;
const LETTERS = 26;
/** Marks that hide or reorder text. */
const INVISIBLE = /\p{Cf}/gu;

/** The name in a cell as it is kept; a code where it cannot be one. */
export function readName(text: string, blank: ImportProblemCode): { readonly name: string } | ImportProblemCode {
  const name = text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  if (name === '') return blank;
  if (name.length > LONGEST_NAME) return 'name-too-long';
  if (name.includes('\uFFFD')) return 'undecodable';
  if (/\p{Cc}/u.test(name)) return 'control-character';
  if (/^[-=@+－＝＠＋]/.test(name)) return 'name-is-formula';
  return { name };
}

export function periodList(): NameList<Period> {
  return nameList(LIMITS.period, (text): NameReading<Period> | string => {
    if (text.trim() === '') return 'period-blank';
    const period = readPeriodText(text);
    return period === undefined ? 'period-unreadable' : { key: period, make: () => period };
  });
}

/** Groups are named by category and status together; see `groupText`. */
export function groupList({ catalogue, categories, statuses }: Knowledge): NameList<OwnGroup> {
  return nameList(LIMITS.group, (text): NameReading<OwnGroup> | string => {
    const [category = '', written = ''] = text.split(SEPARATOR);
    const status: Status | undefined = written.trim() === '' ? 'actual' : statuses.get(spelling(written));
    if (status === undefined) return 'status-unknown';
    if (category.trim() === '') return { key: `${SEPARATOR}${status}`, make: () => ({ category: null, status }) };
    const read = readName(category, 'name-too-long');
    if (typeof read === 'string') return read;
    const id = categories.get(spelling(read.name));
    const name = id === undefined ? read.name : (catalogue.categories.get(id)?.name.zh ?? read.name);
    return {
      key: `${id ?? spelling(read.name)}${SEPARATOR}${status}`,
      make: (index) => ({
        category: { id: id ?? `own-${inLetters(index)}`, name, isKnown: id !== undefined },
        status,
      }),
    };
  });
}

const SEPARATOR = '\u001F';

export function groupText(category: string, status: string): string {
  return `${category}${SEPARATOR}${status}`;
}

/** a, b, … z, aa: codes of groups are written in letters. */
export function inLetters(index: number): string {
  const letter = String.fromCharCode(97 + (index % LETTERS));
  return index < LETTERS ? letter : `${inLetters(Math.floor(index / LETTERS) - 1)}${letter}`;
}
