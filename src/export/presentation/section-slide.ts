import { numbering } from '../../i18n/numbering.ts';
import type { Language } from '../../domain/language.ts';
import type { SectionSlide } from '../../model/deck/deck.ts';
import type { Xml } from '../ooxml/xml.ts';
import { paragraph, run } from './drawing-text.ts';
import { fitText } from './fit-text.ts';
import { kicker } from './kicker.ts';
import type { Look } from './look.ts';
import { textShape } from './shapes.ts';
import { TITLE_SIZE } from './slide-layouts.ts';
import { PLACES, slideNumber } from './slide-master.ts';

/** pt */
const TEXT_SIZE = [20, 18, 16, 14, 12];
const MOST_LINES = 5;

/** Number, title and a sentence or two between charts. */
export function sectionSlide({ number, title, text }: SectionSlide, look: Look): readonly Xml[] {
  const { sectionTitle, sectionText } = PLACES;
  const heading = fitText(title, { width: sectionTitle.width, sizes: TITLE_SIZE.section, maxLines: 2, bold: true });
  const told = fitText(text, { width: sectionText.width, sizes: TEXT_SIZE, maxLines: MOST_LINES });
  return [
    textShape({
      id: 2,
      name: 'Title',
      placeholder: { type: 'title' },
      paragraphs: [paragraph([run(heading.text, { size: heading.size, bold: true }, look)])],
    }),
    textShape({
      id: 3,
      name: 'Text',
      placeholder: { type: 'body', index: 1 },
      paragraphs: [paragraph([run(told.text, { size: told.size }, look)])],
    }),
    slideNumber(4, look),
    kicker(5, numbering(look.language).section(number), 'sectionKicker', look),
  ];
}

/** A section as the slides in it name it: （一）增长与财力, 1 Growth and revenue. */
export function sectionName({ number, title }: Pick<SectionSlide, 'number' | 'title'>, language: Language): string {
  return [numbering(language).section(number), title].join(language === 'zh' ? '' : ' ');
}
