/** Prints the slides, one to a page, or each followed by its notes. */
export function printDeck(what: 'slides' | 'notes'): void {
  const root = document.documentElement;
  root.dataset.print = what;
  addEventListener('afterprint', () => delete root.dataset.print, { once: true });
  window.print();
}
