import type { Verdict } from '../../domain/audit.ts';
import type { Language } from '../../domain/language.ts';
import { verdictWords } from '../../site/verdict-words.ts';

const SIGNS: Readonly<Record<Verdict, string>> = { conflicting: '≠', 'cannot-tell': '?', consistent: '=' };

/** A verdict by sign and word. */
export function VerdictMark({ verdict, language }: { readonly verdict: Verdict; readonly language: Language }) {
  return (
    <span className={`verdict verdict-${verdict}`}>
      <span aria-hidden="true" className="verdict-sign">
        {SIGNS[verdict]}
      </span>{' '}
      {verdictWords(language)[verdict]}
    </span>
  );
}
