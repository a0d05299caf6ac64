import type { Language } from '../domain/language.ts';

/** The language that the terminal is used in. */
export function systemLanguage(): Language {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh' : 'en';
}
