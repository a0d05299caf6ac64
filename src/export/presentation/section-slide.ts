import type { Xml } from '../ooxml/xml.ts';
import type { SectionSlide } from './deck.ts';
import { paragraph, run } from './drawing-text.ts';
import { type FittedText, fitText } from './fit-text.ts';
import type { Look } from './look.ts';
import { textShape } from './shapes.ts';
import { type LayoutName, TITLE_SIZE } from './slide-layouts.ts';
import { PLACES, slideNumber } from './slide-master.ts';

/** A break in the text begins a new paragraph. */
const BREAK = /\r?\n/;
const TEXT_SIZE = [20, 18, 16, 14, 12];
const MOST_LINES = 7;

/** A title with a sentence or two, on the cover or between charts. */
export function sectionSlide(
  { title, text }: SectionSlide,
  layout: Exclude<LayoutName, 'chart'>,
  look: Look,
): readonly Xml[] {
  const { sectionTitle, sectionText } = PLACES;
  const heading = fitText(title, { width: sectionTitle.width, sizes: TITLE_SIZE[layout], maxLines: 2, bold: true });
  const told = fitParagraphs(text.split(BREAK), sectionText.width);
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
      paragraphs: told.map((each) => paragraph([run(each.text, { size: each.size }, look)], { before: 4 })),
    }),
    ...(isCover ? [] : [slideNumber(4, look)]),
  ];
}

/** All paragraphs in the largest size in which they fit together; in the smallest, long ones end in an ellipsis. */
function fitParagraphs(paragraphs: readonly string[], width: number): readonly FittedText[] {
  const set = (size: number): readonly FittedText[] =>
    paragraphs.map((text) => fitText(text, { width, sizes: [size], maxLines: MOST_LINES }));
  const fits = (all: readonly FittedText[]): boolean =>
    all.reduce((sum, { lines }) => sum + lines, 0) <= MOST_LINES && all.every(({ isCut }) => !isCut);
  const sizes = TEXT_SIZE.map(set);
  return sizes.find(fits) ?? sizes.at(-1) ?? [];
}
