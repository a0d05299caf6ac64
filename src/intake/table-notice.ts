/** What a reader should know of a table as a whole before trusting what was read. */
export type TableNotice =
  /** The first row holds data already, so the columns are numbered. */
  | { readonly kind: 'no-headings' }
  /** Of the first rows so many have more cells than there are headings. */
  | { readonly kind: 'rows-wider'; readonly wider: number; readonly rows: number }
  /** Some lines are in one encoding, some in another. */
  | { readonly kind: 'mixed-encodings' }
  /** Decoded as it is, the text is of characters that are seldom written. */
  | { readonly kind: 'unlikely-characters' };
