import type { Xml } from '../ooxml/xml.ts';
import { paragraph, run } from './drawing-text.ts';
import { fitText } from './fit-text.ts';
import type { Look } from './look.ts';
import { COLOUR } from './paint.ts';
import { textShape } from './shapes.ts';
import { PLACEHOLDER, PLACES } from './slide-master.ts';

type KickerPlace = 'coverKicker' | 'sectionKicker' | 'chartKicker';

/** The few words above a title that say what it belongs to. */
export function kicker(id: number, words: string, place: KickerPlace, look: Look): Xml {
  const { text, size } = fitText(words, { width: PLACES[place].width, sizes: KICKER_SIZE[place], maxLines: 1 });
  return textShape({
    id,
    name: 'Kicker',
    placeholder: PLACEHOLDER[place],
    paragraphs: [paragraph([run(text, { size, colour: COLOUR.focus }, look)])],
  });
}

/** pt */
export const KICKER_SIZE: Readonly<Record<KickerPlace, readonly number[]>> = {
  coverKicker: [16, 14, 12],
  sectionKicker: [24, 20, 16],
  chartKicker: [12, 11, 10.5],
};
