import type { Language } from '../domain/language.ts';
import { messages } from '../i18n/messages.ts';

/** The `lang` tag of words that a page quotes in the other language. */
export function otherLanguageTag(language: Language): string {
  return messages(language === 'zh' ? 'en' : 'zh').languageTag;
}
