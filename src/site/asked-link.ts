/**
 * Whether the address asks for something else than the page has prepared, in `data-query` of the root: `asked` from
 * before the first paint, so that what is prepared is never taken for what was asked for, `failed` once it is known
 * that it cannot be had. The style sheet of a page says what that means for it.
 */
type Asked = 'asked' | 'failed';

/** Runs before the first paint. A script that cannot be fetched is told by an event that does not bubble. */
export function markAskedLink(root: HTMLElement, search: string): void {
  if (search.length < 2) return;
  say(root, 'asked');
  const fail = ({ target }: Event): void => {
    if (target instanceof HTMLScriptElement) failAskedLink(root);
  };
  root.ownerDocument.addEventListener('error', fail, true);
}

/** What is prepared is all that there is for now. */
export function failAskedLink(root: HTMLElement): void {
  if (root.dataset.query !== undefined) say(root, 'failed');
}

/** What was asked for is being fetched again. */
export function retryAskedLink(root: HTMLElement): void {
  if (root.dataset.query !== undefined) say(root, 'asked');
}

function say(root: HTMLElement, asked: Asked): void {
  root.dataset.query = asked;
}
