import type { Language } from '../../domain/language.ts';
import { compareWords } from './words.ts';

/** Says plainly that the data could not be loaded, and offers to try again. */
export function CompareFailure({ language, onRetry }: { readonly language: Language; readonly onRetry: () => void }) {
  const words = compareWords(language);
  return (
    <p className="live-failure" role="alert">
      {words.failed}{' '}
      <button type="button" onClick={onRetry}>
        {words.retry}
      </button>
    </p>
  );
}
