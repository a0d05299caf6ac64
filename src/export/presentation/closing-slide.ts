import { identity } from '../../i18n/identity.ts';
import { editionWords, presentWords } from './deck-words.ts';
import type { ClosingSlide } from '../../model/deck/deck.ts';
import type { Xml } from '../ooxml/xml.ts';
import { paragraph, run } from './drawing-text.ts';
import { fitText } from './fit-text.ts';
import type { Look } from './look.ts';
import { COLOUR } from './paint.ts';
import { textShape } from './shapes.ts';
import { PLACEHOLDER, PLACES, slideNumber } from './slide-master.ts';

/** A column of the last slide. */
interface Column {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly text: string;
  /** Which slides it is about, in words; empty where it is about all. */
  readonly slides: string;
}

/** pt; the first at which everything fits, else the last. */
const TEXT_SIZE = [16, 15, 14, 13, 12, 11, 10.5];
const BEFORE = 6;

/** Where everything comes from, what of it does not fit together, and from which edition of the data it was made. */
export function closingSlide({ documents, conflicts, edition }: ClosingSlide, look: Look): readonly Xml[] {
  const words = presentWords(look.language);
  const { bulletin, name } = identity(look.language);
  const sources: Column = {
    heading: words.closingSources,
    entries: [
      ...documents.map(({ title, slides }) => ({ text: title, slides: words.slides(slides) })),
      { text: bulletin, slides: '' },
    ],
  };
  const misfits: Column = {
    heading: words.closingConflicts,
    entries: conflicts.map(({ conflict, slides }) => ({ text: `≠ ${conflict}`, slides: words.slides(slides) })),
  };
  const size = TEXT_SIZE.find((each) => [sources, misfits].every((column) => fits(column, each))) ?? 10.5;
  const maker = [name, editionWords(edition, look.language), edition.licence].join(' · ');
  return [
    textShape({
      id: 2,
      name: 'Title',
      placeholder: { type: 'title' },
      paragraphs: [paragraph([run(words.closing, {}, look)])],
    }),
    columnShape(3, sources, 'closingSources', size, look),
    ...(conflicts.length === 0 ? [] : [columnShape(4, misfits, 'closingConflicts', size, look)]),
    textShape({
      id: 5,
      name: 'Foot',
      placeholder: PLACEHOLDER.foot,
      paragraphs: [paragraph([run(maker, { size: 10.5, colour: COLOUR.muted }, look)])],
    }),
    slideNumber(6, look),
  ];
}

function columnShape(
  id: number,
  { heading, entries }: Column,
  place: 'closingSources' | 'closingConflicts',
  size: number,
  look: Look,
): Xml {
  const small = smaller(size);
  return textShape({
    id,
    name: heading,
    placeholder: PLACEHOLDER[place],
    paragraphs: [
      paragraph([run(heading, { size, bold: true, colour: COLOUR.focus }, look)]),
      ...entries.flatMap(({ text, slides }) => [
        paragraph([run(text, { size, colour: COLOUR.ink }, look)], { before: BEFORE }),
        ...(slides === '' ? [] : [paragraph([run(slides, { size: small, colour: COLOUR.muted }, look)])]),
      ]),
    ],
  });
}

function smaller(size: number): number {
  return Math.max(10.5, size - 2);
}

function fits({ heading, entries }: Column, size: number): boolean {
  const { width, height } = PLACES.closingSources;
  const high = (text: string, at: number): number =>
    text === '' ? 0 : fitText(text, { width, sizes: [at], maxLines: Infinity }).height;
  const heights = entries.map(({ text, slides }) => BEFORE + high(text, size) + high(slides, smaller(size)));
  return heights.reduce((sum, each) => sum + each, high(heading, size)) <= height;
}
