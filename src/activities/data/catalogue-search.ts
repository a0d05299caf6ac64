import type { Language } from '../../domain/language.ts';
import type { FindInDatasets } from './find-datasets.ts';

const ENTRY = 'li';
/** Names of indicators told beside a dataset that was found by them. */
const TOLD = 4;

/**
 * Lets readers search the list of datasets that stands in the page; the answer is told in words of the page. Words in
 * the page are found at once. Pinyin and the like are found once the index has come, which begins with the first focus.
 */
export function mount(search: HTMLElement): void {
    const list = document.getElementById(search.dataset.catalogueSearch ?? '');
    const input = search.querySelector('input');
    const status = search.querySelector<HTMLElement>('[role="status"]');
    if (!list || !input || !status) return;
    const entries = [...list.querySelectorAll<HTMLElement>(`:scope > ${ENTRY}`)].map(entryOf);
    const language: Language = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
    let find: FindInDatasets = () => new Map();
    const show = (): void => {
      const query = input.value.trim();
      const words = folded(query).split(/\s+/);
      const indicators = query === '' ? new Map<string, never>() : find(query);
      for (const { element, matched, text } of entries) {
        const names = (indicators.get(element.id) ?? []).map(({ name }) => name[language]);
        element.hidden = names.length === 0 && !words.every((word) => text.includes(word));
        if (matched === null) continue;
        matched.hidden = names.length === 0;
        matched.textContent = told(search.dataset.matched ?? '', names, language);
      }
      const found = entries.filter(({ element }) => !element.hidden).length;
      status.textContent = query === '' ? '' : answer(status, found);
    };
    const fetchIndex = async (): Promise<void> => {
      const { fetchFinder } = await import('./find-datasets.ts');
      find = await fetchFinder(search.dataset.index ?? '');
      show();
    };
    // Without the index the words in the page still find what they name; the next focus tries again.
    input.addEventListener('focus', () => void fetchIndex().catch(() => undefined));
    input.addEventListener('input', show);
    show();
}

function entryOf(element: HTMLElement) {
  const text = folded(`${element.textContent} ${element.dataset.search ?? ''}`);
  return { element, text, matched: element.querySelector<HTMLElement>('.matched') };
}

function told(words: string, names: readonly string[], language: Language): string {
  const shown = names.slice(0, TOLD).join(language === 'zh' ? '、' : '; ');
  return words.replace('…', () => (names.length > TOLD ? `${shown} …` : shown));
}

function answer({ dataset }: HTMLElement, found: number): string {
  if (found === 0) return dataset.foundNone ?? '';
  if (found === 1) return dataset.foundOne ?? '';
  return (dataset.found ?? '').replace(/\d+/, String(found));
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
