/** How long a message stays that wants no answer, in milliseconds: long enough to read it twice. */
const PASSING = 6000;

/** Messages that need an answer or a way on, and those that pass by themselves. */
export interface Notices {
  /** Shows one, in place of any other; null takes it away. */
  readonly show: (name: string | null) => void;
  readonly shown: () => boolean;
  /** Shows one for a moment; null takes it away before. */
  readonly mention: (name: string | null) => void;
}

export function noticesOf(deck: HTMLElement): Notices {
  const region = deck.querySelector<HTMLElement>('.deck-notices');
  const passing = deck.querySelector<HTMLElement>('.deck-passing');
  let timer: ReturnType<typeof setTimeout> | undefined;
  function mention(name: string | null): void {
    clearTimeout(timer);
    for (const notice of passing?.querySelectorAll<HTMLElement>('[data-passing]') ?? []) {
      notice.hidden = notice.dataset.passing !== name;
    }
    if (name !== null) timer = setTimeout(mention, PASSING, null);
  }
  return {
    show: (name) => {
      for (const notice of region?.querySelectorAll<HTMLElement>('[data-notice]') ?? []) {
        notice.hidden = notice.dataset.notice !== name;
      }
      region?.toggleAttribute('data-shown', name !== null);
    },
    shown: () => region?.hasAttribute('data-shown') ?? false,
    mention,
  };
}
