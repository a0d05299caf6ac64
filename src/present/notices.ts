/** Messages that need an answer or a way on. */
export interface Notices {
  /** Shows one, in place of any other; null takes it away. */
  readonly show: (name: string | null) => void;
  readonly shown: () => boolean;
}

export function noticesOf(deck: HTMLElement): Notices {
  const region = deck.querySelector<HTMLElement>('.deck-notices');
  return {
    show: (name) => {
      for (const notice of region?.querySelectorAll<HTMLElement>('[data-notice]') ?? []) {
        notice.hidden = notice.dataset.notice !== name;
      }
      region?.toggleAttribute('data-shown', name !== null);
    },
    shown: () => region?.hasAttribute('data-shown') ?? false,
  };
}
