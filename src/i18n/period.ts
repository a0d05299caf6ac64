import type { Language } from '../domain/language.ts';
import type { Period } from '../domain/period.ts';

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** How a language writes a period of one date, or of two. */
const WRITERS: Readonly<Record<Language, (from: string, to: string | undefined) => string>> = {
  zh: chinesePeriod,
  en: englishPeriod,
};

/** 2015 年, 2016 年 9 月, 2011—2015 年; in English 2015, September 2016, 2011–2015. */
export function formatPeriod(period: Period, language: Language): string {
  const [from = '', to] = period.split('/');
  return WRITERS[language](from, to);
}

function chinesePeriod(from: string, to: string | undefined): string {
  if (to !== undefined) {
    return isYear(from) && isYear(to) ? `${from}—${to} 年` : `${chineseDate(from)}—${chineseDate(to)}`;
  }
  return chineseDate(from);
}

function englishPeriod(from: string, to: string | undefined): string {
  if (to === undefined) return englishDate(from);
  const dash = isYear(from) && isYear(to) ? '–' : ' – ';
  return `${englishDate(from)}${dash}${englishDate(to)}`;
}

function chineseDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const units = [
    [year, '年'],
    [month, '月'],
    [day, '日'],
  ] as const;
  return units.flatMap(([figure, unit]) => (figure === undefined ? [] : [`${Number(figure)} ${unit}`])).join(' ');
}

function englishDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : ENGLISH_MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

function isYear(date: string): boolean {
  return /^\d{4}$/.test(date);
}
