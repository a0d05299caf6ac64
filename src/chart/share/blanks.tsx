import type { ReactNode } from 'react';

/** Cannot occur in any text of the data. */
export const BLANK = { address: '\u{f0000}', day: '\u{f0001}' } as const;

interface WithBlanksProps {
  /** With the characters of `BLANK` in the places to fill in. */
  readonly text: string;
  /** Relative address of what is named, and the words that stand for it and for the day until both are known. */
  readonly address: { readonly href: string; readonly words: string };
  readonly day: string;
}

/** A text with blanks that a script fills in, where one runs: the address that it is read under, and today. */
export function WithBlanks({ text, address, day }: WithBlanksProps): ReactNode {
  return text.split(/([\u{f0000}\u{f0001}])/u).map((part, index) => {
    if (part === BLANK.address) {
      return (
        <span key={index} data-site-address={address.href}>
          {address.words}
        </span>
      );
    }
    return part === BLANK.day ? (
      <span key={index} data-day="">
        {day}
      </span>
    ) : (
      part
    );
  });
}
