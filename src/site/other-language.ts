import type { Language } from '../domain/language.ts';
import { languageFacts, otherLanguage } from '../i18n/language-facts.ts';

/** The `lang` tag of words that a page quotes in the other language. */
export function otherLanguageTag(language: Language): string {
  return languageFacts(otherLanguage(language)).tag;
}
