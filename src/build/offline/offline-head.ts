import { languageFacts } from '../../i18n/language-facts.ts';
import { appManifestFile, appIcon } from '../../addresses/files.ts';
import { LANGUAGES } from '../../domain/language.ts';

/** Elements for the head of a page that browsers may keep and install; the page's script takes them as its leave to. */
export function offlineHead(root: string, languageTag: string): string {
  const language = LANGUAGES.find((candidate) => languageFacts(candidate).tag === languageTag) ?? LANGUAGES[0];
  return (
    `<link rel="manifest" href="${root}${appManifestFile(language)}">` +
    `<link rel="apple-touch-icon" href="${root}${appIcon('apple-touch-icon')}">`
  );
}
