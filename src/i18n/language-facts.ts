import { LANGUAGES, type Language } from '../domain/language.ts';
import { words } from './words.ts';

/** What is known of a language itself. */
export const languageFacts = words({
  zh: {
    /** BCP 47 tag for `lang` and `hreflang`. */
    tag: 'zh-Hans',
    /** The language and the country that it is written for. */
    regionalTag: 'zh-CN',
    /** What a link to this language is called, in the language itself. */
    name: '中文',
  },
  en: { tag: 'en', regionalTag: 'en-GB', name: 'English' },
});

/** The language that words are quoted in beside those of a page: the first of the others. */
export function otherLanguage(language: Language): Language {
  return LANGUAGES.find((each) => each !== language) ?? language;
}
