import { MEASURE_WORD_LIST } from './measure-words.ts';
import { parsePrintedFigure } from './printed-figure.ts';
import { touchingWordBefore, touchingWordBehind } from './touching-words.ts';

/** Where a printed figure stands in a sentence. */
export interface FigurePlace {
  readonly sentence: string;
  /** Index of its first character. */
  readonly at: number;
  readonly printed: string;
}

const NUMERAL = '〇零一二两三四五六七八九十百千';
const DIGIT = '0-9０-９';

const BEGINS_WITH_DIGIT = new RegExp(`^[${DIGIT}]`);
const BEGINS_WITH_NUMBER = new RegExp(`^[${DIGIT}${NUMERAL}半]`);
const ENDS_WITH_DIGIT = new RegExp(`[${DIGIT}]$`);
const ENDS_WITH_NUMBER = new RegExp(`[${DIGIT}${NUMERAL}半万亿]$`);
const THREE_DIGITS = new RegExp(`^[${DIGIT}]{3}(?![${DIGIT}])`);

/** What stands before a number whose first digits were lost: 1 before 846.34, 十 before 三个, 四分之 before 一, 第 before 15位. */
const NUMBER_BEFORE = new RegExp(`(?:[${DIGIT}]+[.．]?|[${NUMERAL}]+|分之|第)$`);
const THOUSANDS_BEFORE = new RegExp(`(?<![${DIGIT}])[${DIGIT}]{1,3}[,，]$`);
const JOINT_BEFORE = new RegExp(`[${DIGIT}${NUMERAL}%％万亿元年家个名位倍]+(?:[-－—–~～至]|(?<=[${DIGIT}])[:：比])$`);

const DIGITS_BEHIND = new RegExp(`^(?:[.．]?[${DIGIT}]+|[,，][${DIGIT}]{3}(?![${DIGIT}]))`);
const JOINT_BEHIND = new RegExp(`^(?:[-－—–~～至]|[:：比](?=[${DIGIT}]))[${DIGIT}${NUMERAL}]+`);
/** A number without a unit, as in lists, is followed by a mark or a word that joins; anything else was its unit. */
const NO_UNIT_BEHIND = /^(?:$|[\s，,、；;。．.:：()（）〈〉《》[\]【】“”"'‘’!！?？…—-]|[和与及或的])/;
const UNIT_BEHIND = /^(?:[%％‰]|[^\s\p{P}]{1,4})/u;

/**
 * What of a figure was left out where `printed` was cut from the sentence: lost digits (`1` of 1846.34), 万 and 亿, its
 * unit, the other end of a range, words that qualify it. Null where the figure stands whole.
 */
export function cutOff({ sentence, at, printed }: FigurePlace): string | null {
  const before = sentence.slice(0, at);
  const behind = sentence.slice(at + printed.length);
  return lostBefore(before, printed) ?? lostBehind(printed, behind);
}

function lostBefore(before: string, printed: string): string | null {
  if (BEGINS_WITH_NUMBER.test(printed)) {
    const number = NUMBER_BEFORE.exec(before) ?? JOINT_BEFORE.exec(before);
    if (number) return number[0];
  }
  const thousands =
    BEGINS_WITH_DIGIT.test(printed) && THREE_DIGITS.test(printed) ? THOUSANDS_BEFORE.exec(before) : null;
  return thousands?.[0] ?? touchingWordBefore(before, printed);
}

function lostBehind(printed: string, behind: string): string | null {
  const digits = ENDS_WITH_DIGIT.test(printed) ? DIGITS_BEHIND.exec(behind) : null;
  const range = digits ?? JOINT_BEHIND.exec(behind);
  if (range) return range[0];
  const word = touchingWordBehind(printed, behind);
  if (word !== null) return word;
  const form = parsePrintedFigure(printed)?.form;
  if (form === 'ratio' || form === 'fraction') return null;
  if (ENDS_WITH_NUMBER.test(printed))
    return NO_UNIT_BEHIND.test(behind) ? null : (UNIT_BEHIND.exec(behind)?.[0] ?? null);
  return lostUnit(printed, behind);
}

/** The rest of a unit that measures: 米 of 万平方米, 百分点 of 个百分点, /人/年 of 元/人/年. */
function lostUnit(printed: string, behind: string): string | null {
  if (/^[/／]/.test(behind)) return /^(?:[/／][^\s\p{P}])+/u.exec(behind)?.[0] ?? null;
  const unit = parsePrintedFigure(printed)?.unit ?? '';
  if (unit === '') return null;
  const longer = MEASURE_WORD_LIST.find(
    (word) => word.length > unit.length && word.startsWith(unit) && behind.startsWith(word.slice(unit.length)),
  );
  return longer === undefined ? null : longer.slice(unit.length);
}
