import type { Language } from '../../domain/language.ts';
import type { Notice } from '../../model/comparison/notice.ts';
import { noticeText } from './notice-text.ts';
import { comparisonViewWords } from './words.ts';

interface NoticesProps {
  readonly language: Language;
  readonly notices: readonly Notice[];
  readonly onDismiss: () => void;
}

/** What could not be shown as asked for. It goes when the reader has taken note, and the address then says what is shown. */
export function Notices({ language, notices, onDismiss }: NoticesProps) {
  const words = comparisonViewWords(language);
  if (notices.length === 0) return null;
  return (
    <section className="notices" role="alert" aria-label={words.notices}>
      <p className="label">{words.notices}</p>
      <ul>
        {notices.map((notice) => {
          const text = noticeText(notice, language);
          return <li key={text}>{text}</li>;
        })}
      </ul>
      <button type="button" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </section>
  );
}
