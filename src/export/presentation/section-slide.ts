import type { Xml } from '../ooxml/xml.ts';
import type { SectionSlide } from './deck.ts';
import { paragraph, run } from './drawing-text.ts';
import { fitText } from './fit-text.ts';
import type { Look } from './look.ts';
import { textShape } from './shapes.ts';
import { type LayoutName, TITLE_SIZE } from './slide-layouts.ts';
import { PLACES, slideNumber } from './slide-master.ts';

const TEXT_SIZE = [20, 18, 16, 14, 12];

/** A title with a sentence or two, on the cover or between charts. */
export function sectionSlide(
  { title, text }: SectionSlide,
  layout: Exclude<LayoutName, 'chart'>,
  look: Look,
): readonly Xml[] {
  const { sectionTitle, sectionText } = PLACES;
  const heading = fitText(title, { width: sectionTitle.width, sizes: TITLE_SIZE[layout], maxLines: 2, bold: true });
  const words = fitText(text, { width: sectionText.width, sizes: TEXT_SIZE, maxLines: 5 });
  const isCover = layout === 'cover';
  return [
    textShape({
      id: 2,
      name: 'Title',
      placeholder: { type: isCover ? 'ctrTitle' : 'title' },
      paragraphs: [paragraph([run(heading.text, { size: heading.size, bold: true }, look)])],
    }),
    textShape({
      id: 3,
      name: 'Text',
      placeholder: { type: isCover ? 'subTitle' : 'body', index: 1 },
      paragraphs: [paragraph([run(words.text, { size: words.size }, look)])],
    }),
    ...(isCover ? [] : [slideNumber(4, look)]),
  ];
}
