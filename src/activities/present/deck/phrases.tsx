import { Fragment } from 'react';
import type { Language } from '../../../domain/language.ts';
import { unbroken } from '../../../i18n/unbroken.ts';

interface PhrasesProps {
  readonly text: string;
  readonly language: Language;
}

/** A title that breaks into lines between words: Chinese has no spaces to tell where they end, so breaks are offered. */
export function Phrases({ text, language }: PhrasesProps) {
  const phrases = language === 'zh' ? phrasesOf(unbroken(text)) : [unbroken(text)];
  return phrases.map((phrase, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <wbr />}
      {phrase}
    </Fragment>
  ));
}

const HAN_BEFORE = /\p{Script=Han}$/u;
const HAN_AFTER = /^\p{Script=Han}/u;

/** A figure with the beginning of its unit: 亿元 passes for two words. */
const UNIT_BEGUN = /\d\u00a0?(?![年月日])\p{Script=Han}$/u;

/** Chinese text in words, with whatever else stands beside them; whole where the browser cannot tell words. */
export function phrasesOf(text: string): readonly string[] {
  if (!('Segmenter' in Intl)) return [text];
  const words = Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text), ({ segment }) => segment);
  return words.reduce<readonly string[]>((phrases, word) => {
    const last = phrases.at(-1);
    const breaks = last === undefined || (HAN_BEFORE.test(last) && !UNIT_BEGUN.test(last) && HAN_AFTER.test(word));
    return breaks ? [...phrases, word] : [...phrases.slice(0, -1), last + word];
  }, []);
}
