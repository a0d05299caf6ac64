import type { Language } from '../../domain/language.ts';
import { ownWords } from '../../model/own-words.ts';
import { formatPeriod } from '../../i18n/period.ts';
import type { Notice } from '../../model/comparison/notice.ts';
import { comparisonViewWords } from './words.ts';

/** So many of the unknown regions are named; the others are counted. */
const NAMED = 3;

/** Longest piece of an address that is repeated, in UTF-16 units. */
const LONGEST = 60;

/** What could not be had of a comparison as it was asked for, in words. */
export function noticeText(notice: Notice, language: Language): string {
  const { notice: texts, ways } = comparisonViewWords(language);
  switch (notice.kind) {
    case 'unreadable':
      return texts.unreadable(notice.key, shortened(notice.text));
    case 'unknown-indicator':
      return texts.unknownIndicator(shortened(notice.text));
    case 'unknown-regions':
      return texts.unknownRegions(notice.codes.slice(0, NAMED).map(shortened), notice.codes.length);
    case 'no-figure':
      return texts.noFigure(texts.roles[notice.key], notice.name[language]);
    case 'own-elsewhere':
      return ownWords(language).elsewhere;
    case 'no-such-slice':
      return texts.noSuchSlice;
    case 'not-earlier':
      return texts.notEarlier(formatPeriod(notice.asked, language), formatPeriod(notice.now, language));
    case 'way-not-offered':
      return texts.wayNotOffered(ways[notice.way], notice.reason[language]);
    case 'no-tiles':
      return texts.noTiles(notice.reason[language]);
    case 'other-data':
      return texts.otherData(notice.asked, notice.now);
  }
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
