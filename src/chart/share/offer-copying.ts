import { copyText } from '../../site/clipboard.ts';

/**
 * Lets the buttons with `data-copies` copy the text of the element that they name. Where the browser does not let a page
 * copy, the text is selected, so that a key does it, and the button says so.
 */
export function offerCopying(document: Document, window: Window): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    const source = document.getElementById(button.dataset.copies ?? '');
    const status = button.parentElement?.querySelector('[role="status"]');
    if (source === null || !status) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      copyText(source.textContent, window).then(
        () => {
          status.textContent = button.dataset.done ?? '';
        },
        () => {
          window.getSelection()?.selectAllChildren(source);
          status.textContent = button.dataset.blocked ?? '';
        },
      );
    });
  }
}
