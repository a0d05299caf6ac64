import type { Localised } from './language.ts';

export const ISSUER_KINDS = ['organisation', 'person'] as const;
export type IssuerKind = (typeof ISSUER_KINDS)[number];

/** A document of the bulletin, or the file of a user's own table. */
export interface SourceDocument {
  readonly id: string;
  readonly title: Localised;
  /** What it is called where there is little room: in margins, filters and lists. */
  readonly shortTitle: Localised;
  readonly issuer: Localised;
  /** ISO date, or ISO month where the day is not printed. */
  readonly date: string;
  /** Document number such as 衡政发〔2016〕8号; empty for speeches. */
  readonly number: string;
  /** SHA-256 of the normalised text of the document, in lower-case hexadecimal; empty where it is not in the bulletin. */
  readonly sha256: string;
  /** Who issued it: speeches are given by persons. Absent where that is not known. */
  readonly issuerKind?: IssuerKind;
}

/** Where a value comes from. */
export type Provenance = PrintedProvenance | DerivedProvenance;

/** Where a printed figure stands. */
export interface PrintedProvenance {
  readonly kind: 'printed';
  /** The figure and its unit exactly as they stand in the text; empty for a missing value. */
  readonly printed: string;
  /** Id of a document. */
  readonly document: string;
  /** Heading path and sentence, see `locator.ts`. */
  readonly locator: string;
}

/** How a value was computed from others. */
export interface DerivedProvenance {
  readonly kind: 'derived';
  /** Id of the derivation, for links. */
  readonly derivation: string;
  readonly formula: string;
  /** What has to hold for the formula to be right; null where it follows from arithmetic alone. */
  readonly assumption: Localised | null;
  /** Ids of the observations in the formula, each once. */
  readonly operands: readonly string[];
}
