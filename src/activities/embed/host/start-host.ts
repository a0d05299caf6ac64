import { embedFigure, FIGURE } from './embed-figure-element.ts';

/**
 * Turns every element of the class `hengyang-figure` in a host page into an embedded chart, those added later too. Loading
 * the script again, as happens where several snippets stand on one page, does nothing.
 */
export function startHost(document: Document): void {
  const start = (): void => {
    for (const figure of document.querySelectorAll<HTMLElement>(FIGURE)) embedFigure(figure);
  };
  start();
  new MutationObserver(start).observe(document, { childList: true, subtree: true });
}
