const ENTRY = 'li';

/** Lets readers search the list of datasets that stands in the page; the answer is told in words of the page. */
export function searchCatalogue(document: Document): void {
  for (const search of document.querySelectorAll<HTMLElement>('[data-catalogue-search]')) {
    const list = document.getElementById(search.dataset.catalogueSearch ?? '');
    const input = search.querySelector('input');
    const status = search.querySelector<HTMLElement>('[role="status"]');
    if (!list || !input || !status) continue;
    const entries = [...list.querySelectorAll<HTMLElement>(`:scope > ${ENTRY}`)].map((element) => ({
      element,
      text: folded(`${element.textContent} ${element.dataset.search ?? ''}`),
    }));
    const show = (): void => {
      const words = folded(input.value).split(/\s+/);
      for (const { element, text } of entries) element.hidden = !words.every((word) => text.includes(word));
      const found = entries.filter(({ element }) => !element.hidden).length;
      status.textContent = input.value.trim() === '' ? '' : answer(status, found);
    };
    input.addEventListener('input', show);
    show();
  }
}

function answer({ dataset }: HTMLElement, found: number): string {
  if (found === 0) return dataset.foundNone ?? '';
  if (found === 1) return dataset.foundOne ?? '';
  return (dataset.found ?? '').replace(/\d+/, String(found));
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
