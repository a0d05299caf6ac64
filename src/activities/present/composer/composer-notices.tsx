import type { Language } from '../../../domain/language.ts';
import { composerWords } from '../composer-words.ts';

interface ComposerNoticesProps {
  readonly language: Language;
  readonly notices: readonly string[];
  readonly onDismiss: () => void;
}

/** What of a link could not be used as it stands. */
export function ComposerNotices({ language, notices, onDismiss }: ComposerNoticesProps) {
  const words = composerWords(language);
  if (notices.length === 0) return null;
  return (
    <section className="composer-notices" role="alert" aria-label={words.notices}>
      <p className="label">{words.notices}</p>
      <ul>
        {notices.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <button type="button" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </section>
  );
}
