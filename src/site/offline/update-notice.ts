import type { offlineWords } from './words.ts';

interface UpdateNotice {
  readonly words: ReturnType<typeof offlineWords>['update'];
  /** How many tabs of the site are open, this one included. */
  readonly openTabs: () => Promise<number>;
  /** Lets the new version take over; this page is loaded anew. */
  readonly takeOver: () => void;
}

/** Says that a new version is ready. It takes over when the reader says so and no other tab shows the old one. */
export function showUpdateNotice(document: Document, { words, openTabs, takeOver }: UpdateNotice): void {
  const notice = document.createElement('aside');
  notice.className = 'update-notice';
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  const now = button(document, words.now, () => {
    void openTabs().then((tabs) => {
      if (tabs <= 1) return takeOver();
      text.textContent = words.otherTabs(tabs - 1);
      now.textContent = words.check;
    });
  });
  const later = button(document, words.later, () => notice.remove());
  notice.append(text, now, later);
  document.body.append(notice);
  // After it stands in the page, so that it is read out.
  text.textContent = words.text;
}

function button(document: Document, label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', onClick);
  return made;
}
