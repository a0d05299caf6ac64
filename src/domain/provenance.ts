import type { Localised } from './language.ts';

/** A document of the bulletin. */
export interface SourceDocument {
  readonly id: string;
  readonly title: Localised;
  readonly issuer: Localised;
  /** ISO date, or ISO month where the day is not printed. */
  readonly date: string;
  /** Document number such as 衡政发〔2016〕8号; empty for speeches. */
  readonly number: string;
  /** SHA-256 of the normalised text of the document, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** Where a printed figure stands. */
export interface Provenance {
  readonly kind: 'printed';
  /** The figure and its unit exactly as they stand in the text; empty for a missing value. */
  readonly printed: string;
  /** Id of a document. */
  readonly document: string;
  /** Heading path and sentence, see `locator.ts`. */
  readonly locator: string;
}
