/** The languages of the product, the first one being the default. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language. */
export type Localised = Readonly<Record<Language, string>>;

/** What is said in one language after another. */
export function inEveryLanguage(say: (language: Language) => string): Localised {
  return { zh: say('zh'), en: say('en') };
}
