export const TERM_KINDS = ['deadline', 'start', 'term', 'stage'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** A date that a document sets: by when, from when, or from when to when. Days in ISO 8601; one end may be open. */
export interface DatedTerm {
  readonly id: string;
  /** Id of a document. */
  readonly document: string;
  readonly kind: TermKind;
  readonly start: string | null;
  readonly end: string | null;
  /** As it stands in the text. */
  readonly printed: string;
  readonly locator: string;
  readonly note: { readonly zh: string; readonly en: string };
}

/**
 * How a term stands to the day on which its document was issued: over before, running, or still to come. ISO days compare
 * as texts.
 */
export function termAtIssue(
  { start, end }: Pick<DatedTerm, 'start' | 'end'>,
  issued: string,
): 'over' | 'running' | 'ahead' {
  if (end !== null && end < issued) return 'over';
  return start === null || start > issued ? 'ahead' : 'running';
}
