/** The languages of the product, the first one being the default. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language. */
export type Localised = Readonly<Record<Language, string>>;
