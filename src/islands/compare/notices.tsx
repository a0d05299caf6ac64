import type { Language } from '../../domain/language.ts';
import { compareWords, type CompareWords } from '../../i18n/compare-words.ts';
import { ownWords } from '../../i18n/own-words.ts';
import type { Notice } from '../../model/comparison/settle-comparison.ts';

interface NoticesProps {
  readonly language: Language;
  readonly notices: readonly Notice[];
  readonly onDismiss: () => void;
}

/** What could not be shown as asked for. It goes when the reader has taken note, and the address then says what is shown. */
export function Notices({ language, notices, onDismiss }: NoticesProps) {
  const words = compareWords(language);
  if (notices.length === 0) return null;
  return (
    <section className="notices" role="alert" aria-label={words.notices}>
      <p className="label">{words.notices}</p>
      <ul>
        {notices.map((notice) => {
          const text = noticeText(notice, words, language);
          return <li key={text}>{text}</li>;
        })}
      </ul>
      <button type="button" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </section>
  );
}

function noticeText(notice: Notice, { notice: texts, ways }: CompareWords, language: Language): string {
  switch (notice.kind) {
    case 'unreadable':
      return texts.unreadable(notice.key, notice.text);
    case 'unknown-indicator':
      return texts.unknownIndicator(notice.text);
    case 'unknown-region':
      return texts.unknownRegion(notice.text);
    case 'own-elsewhere':
      return ownWords(language).elsewhere;
    case 'no-such-slice':
      return texts.noSuchSlice;
    case 'way-not-offered':
      return texts.wayNotOffered(ways[notice.way], notice.reason[language]);
    case 'no-tiles':
      return texts.noTiles(notice.reason[language]);
    case 'other-data':
      return texts.otherData(notice.asked, notice.now);
  }
}
