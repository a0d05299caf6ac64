/** How a window shows the deck: to the audience, or with notes and clock to the speaker. */
export type View = 'slides' | 'speaker';

/** Where a window stands, as the address after its `#` says. */
export interface Place {
  /** One-based. */
  readonly slide: number;
  readonly view: View;
}

const ADDRESS = /^#\/(\d{1,4})(\/speaker)?$/;

/** Reads the place; null where the address names none, such as when it leads to a source. */
export function readPlace(hash: string): Place | null {
  const [, number, speaker] = ADDRESS.exec(hash) ?? [];
  return number === undefined ? null : { slide: Number(number), view: speaker === undefined ? 'slides' : 'speaker' };
}

export function writePlace({ slide, view }: Place): string {
  return `#/${String(slide)}${view === 'speaker' ? '/speaker' : ''}`;
}
