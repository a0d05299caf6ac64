import { EMBED_THEMES, type EmbedTheme } from '../../domain/embed-theme.ts';
import { type Language, LANGUAGES } from '../../domain/language.ts';

/** What the address of an embed asks for; null where it asks for nothing, or for nothing known. */
export interface EmbedSettings {
  readonly language: Language | null;
  readonly theme: EmbedTheme | null;
  /** What was asked for and is not known, as it stands there. */
  readonly ignored: readonly { readonly key: 'lang' | 'theme'; readonly text: string }[];
}

export function readEmbedSettings(query: string): EmbedSettings {
  const parameters = new URLSearchParams(query);
  const [lang, theme] = [parameters.get('lang'), parameters.get('theme')];
  const language = LANGUAGES.find((each) => each === lang) ?? null;
  const known = EMBED_THEMES.find((each) => each === theme) ?? null;
  return {
    language,
    theme: known,
    ignored: [
      ...(lang === null || language !== null ? [] : [{ key: 'lang' as const, text: lang }]),
      ...(theme === null || known !== null ? [] : [{ key: 'theme' as const, text: theme }]),
    ],
  };
}
