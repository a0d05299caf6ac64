import { appManifestFile, appIcon } from '../../addresses/files.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { messages } from '../../i18n/messages.ts';

/** Elements for the head of a page that browsers may keep and install; the page's script takes them as its leave to. */
export function offlineHead(root: string, languageTag: string): string {
  const language = LANGUAGES.find((candidate) => messages(candidate).languageTag === languageTag) ?? LANGUAGES[0];
  return (
    `<link rel="manifest" href="${root}${appManifestFile(language)}">` +
    `<link rel="apple-touch-icon" href="${root}${appIcon('apple-touch-icon')}">`
  );
}
