import type { Language } from '../domain/language.ts';

/** What may be said: the words of the default language with their letters forgotten, functions by what they are given. */
export type Said<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Result
    ? (...given: Given) => Said<Result>
    : Words extends object
      ? { readonly [Key in keyof Words]: Said<Words[Key]> }
      : Words;

/**
 * The words of one part of the product. Their shape is that of `zh`, and the compiler demands every other language of
 * `LANGUAGES` in the same shape, so that a language that is added names every file that still lacks its words.
 */
export function words<const Chinese>(
  all: { readonly zh: Chinese } & Readonly<Record<Exclude<Language, 'zh'>, NoInfer<Said<Chinese>>>>,
): (language: Language) => Said<Chinese> {
  const said = all as unknown as Readonly<Record<Language, Said<Chinese>>>;
  return (language) => said[language];
}
