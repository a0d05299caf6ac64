import { punctuation } from '../i18n/punctuation.ts';
import type { Reader } from './read-in.ts';
import { FUNCTIONS } from '../domain/formula/functions.ts';
import type { Language } from '../domain/language.ts';
import { inDisplayUnit, quantityWords } from '../i18n/quantity.ts';

const OPERAND = /[a-z][a-z0-9_]*\[[^\][]*\]/g;
const CALL = /\b([a-z_]+)(?=\()/g;

/** A total spread over a number of things, which people write as a division. */
const AVERAGE = /\baverage\(\s*([a-z][a-z0-9_]*\[[^\][]*\])\s*,\s*([a-z][a-z0-9_]*\[[^\][]*\])\s*\)/g;

/** So many base units of the kind of an observation, as `one` counts them; divided by one, only the kind is dropped. */
const COUNTED = /\s*÷\s*one\([a-z0-9_]+\[[^\][]*\]\)|((?:\d+(?:\.\d+)?\s*×\s*)*)one\(([a-z0-9_]+)\[[^\][]*\]\)/g;

const PRINTED_SIGNS: Readonly<Record<string, string>> = { '-': '−', '*': '×', '/': '÷' };

/** A formula for people: words in place of the ids of observations and of the names of functions. */
export function spellFormula(formula: string, wordsFor: (id: string) => string | undefined, reader: Reader): string {
  const { language } = reader;
  return formula
    .replace(AVERAGE, '$1 ÷ $2')
    .replace(/[-*/](?![^[]*\])/g, (sign) => PRINTED_SIGNS[sign] ?? sign)
    .replace(COUNTED, (_, factors: string | undefined, indicator: string | undefined) =>
      indicator === undefined ? '' : counted(factors ?? '', indicator, reader),
    )
    .replace(OPERAND, (written, at: number, whole: string) => {
      const words = wordsFor(written.replace(/\s+/g, '')) ?? written;
      return /[−+×÷]\s*$/.test(whole.slice(0, at)) ? afterSign(words) : words;
    })
    .replace(CALL, (name) => functionOf(name)?.title[language] ?? name);
}

/** A signed figure behind a sign: a gap of +14.7 is added as 14.7, one of −8.7 taken off in brackets. */
function afterSign(words: string): string {
  if (words.startsWith('+')) return words.slice(1);
  return words.startsWith('−') ? `(${words})` : words;
}

/** The functions of a formula with what each computes: 占比：第一项占各项之和的比重. */
export function functionMeanings(formula: string, language: Language): readonly string[] {
  const names = new Set(Array.from(formula.replace(COUNTED, '').replace(AVERAGE, '').matchAll(CALL), ([name]) => name));
  return [...names].flatMap((name) => {
    const known = functionOf(name);
    return known ? [[known.title[language], known.meaning[language]].join(punctuation(language).colon)] : [];
  });
}

function functionOf(name: string) {
  return Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
}

function counted(factors: string, indicator: string, { catalogue, language, unitOf }: Reader): string {
  if (!catalogue.indicators.has(indicator)) return factors;
  const unit = unitOf(indicator);
  const number = Array.from(factors.matchAll(/[\d.]+/g), ([digits]) => Number(digits)).reduce((a, b) => a * b, 1);
  const value = number / unit.scale;
  const quantity = { kind: 'known', value, interval: { lower: value, upper: value }, qualifier: 'exact' } as const;
  return quantityWords(inDisplayUnit(quantity, unit, language), unit, language).textWithUnit;
}
