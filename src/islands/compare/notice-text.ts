import type { Language } from '../../domain/language.ts';
import { compareWords } from '../../i18n/compare-words.ts';
import { ownWords } from '../../i18n/own-words.ts';
import type { Notice } from '../../model/comparison/settle-comparison.ts';

/** What could not be had of a comparison as it was asked for, in words. */
export function noticeText(notice: Notice, language: Language): string {
  const { notice: texts, ways } = compareWords(language);
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
