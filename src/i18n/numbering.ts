import { formatChineseNumeral } from '../domain/chinese-numeral.ts';
import { words } from './words.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** How parts of a document are numbered, from 1 on; in Chinese as in an official one. */
export const numbering = words({
  zh: {
    story: (number: number) => `${formatChineseNumeral(number)}、`,
    section: (number: number) => `（${formatChineseNumeral(number)}）`,
    figure: (number: number) => `图 ${String(number)}`,
  },
  en: {
    story: (number) => ROMAN[number - 1] ?? String(number),
    section: (number) => String(number),
    figure: (number) => `Fig. ${String(number)}`,
  },
});
