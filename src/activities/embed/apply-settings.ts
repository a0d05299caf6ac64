import type { EmbedSettings } from './query.ts';

/** As much of an unknown setting as is repeated to the reader. */
const REPEATED = 40;

/** Before the first paint: which language and which colours show. */
export function applySettings(root: HTMLElement, { language, theme }: EmbedSettings): void {
  root.dataset.script = '';
  if (language !== null) root.lang = language === 'zh' ? 'zh-Hans' : 'en';
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
}

/**
 * Once the page is there: keeps the language that shows alone in it, and says what of the address was passed over.
 *
 * @returns the element of that language.
 */
export function settle(document: Document, { ignored }: EmbedSettings): HTMLElement {
  const language = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const mains = [...document.querySelectorAll<HTMLElement>('main')];
  const main = mains.find((each) => each.dataset.language === language);
  if (main === undefined) throw new Error(`The page holds nothing in ${language}.`);
  for (const other of mains) if (other !== main) other.remove();
  for (const { key, text } of ignored) {
    const notice = main.querySelector<HTMLElement>(`[data-ignored="${key}"]`);
    const place = notice?.querySelector('span');
    if (!notice || !place) continue;
    place.textContent = text.length > REPEATED ? `${text.slice(0, REPEATED)}…` : text;
    notice.hidden = false;
  }
  const title = main.querySelector('h1')?.textContent;
  if (title) document.title = title;
  return main;
}
