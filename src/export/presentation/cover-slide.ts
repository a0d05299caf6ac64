import { identity } from '../../i18n/identity.ts';
import { editionWords } from './deck-words.ts';
import type { TitleSlide } from '../../model/deck/deck.ts';
import type { Headline } from '../../model/headline.ts';
import type { Xml } from '../ooxml/xml.ts';
import { paragraph, run } from './drawing-text.ts';
import { fitText, lineHeight } from './fit-text.ts';
import { kicker } from './kicker.ts';
import type { Box } from './length.ts';
import type { Look } from './look.ts';
import { COLOUR, solidFill } from './paint.ts';
import { plainShape, textShape } from './shapes.ts';
import { TITLE_SIZE } from './slide-layouts.ts';
import { PLACEHOLDER, PLACES } from './slide-master.ts';

/** pt */
const TEXT_SIZE = [18, 16, 14, 12];
const FIGURE = { sizes: [34, 30, 26, 22, 18], unit: 0.5 } as const;
const CAPTION_SIZE = [14, 13, 12];
const PERIOD_SIZE = 12;
const GAP = 24;

/** Which bulletin, title, summary, the most telling figures with their year, and who made it from which data. */
export function coverSlide({ title, summary, headlines, edition }: TitleSlide, look: Look): readonly Xml[] {
  const { bulletin, name } = identity(look.language);
  const { coverTitle, coverText, coverFoot } = PLACES;
  const heading = fitText(title, { width: coverTitle.width, sizes: TITLE_SIZE.cover, maxLines: 2, bold: true });
  const lead = fitText(summary, { width: coverText.width, sizes: TEXT_SIZE, maxLines: 3 });
  const maker = [name, editionWords(edition, look.language)].join(' · ');
  const foot = fitText(maker, { width: coverFoot.width, sizes: [12, 11], maxLines: 1 });
  return [
    textShape({
      id: 2,
      name: 'Title',
      placeholder: { type: 'ctrTitle' },
      paragraphs: [paragraph([run(heading.text, { size: heading.size, bold: true }, look)])],
    }),
    ...(summary === ''
      ? []
      : [
          textShape({
            id: 3,
            name: 'Text',
            placeholder: { type: 'subTitle', index: 1 },
            paragraphs: [paragraph([run(lead.text, { size: lead.size }, look)])],
          }),
        ]),
    kicker(4, bulletin, 'coverKicker', look),
    textShape({
      id: 5,
      name: 'Foot',
      placeholder: PLACEHOLDER.coverFoot,
      paragraphs: [paragraph([run(foot.text, { size: foot.size, colour: COLOUR.muted }, look)])],
    }),
    ...(headlines.length === 0 ? [] : headlineShapes(headlines, 6, look)),
  ];
}

/** Figures side by side between two hairlines. */
function headlineShapes(headlines: readonly Headline[], firstId: number, look: Look): readonly Xml[] {
  const { x, y, width, height } = PLACES.headlines;
  const rule = (id: number, at: number): Xml =>
    plainShape({ id, name: 'Rule', box: { x, y: at, width, height: 0.75 }, fill: solidFill(COLOUR.grid) });
  const column = (width + GAP) / headlines.length;
  const boxes = headlines.map((_, index): Box => ({
    x: x + index * column,
    y: y + 12,
    width: column - GAP,
    height: height - 24,
  }));
  const sizes = headlines.map(({ figure, unit }) => figureSize(figure + unit, column - GAP));
  const size = Math.min(...sizes);
  return [
    rule(firstId, y),
    rule(firstId + 1, y + height),
    ...headlines.map((headline, index) =>
      textShape({
        id: firstId + 2 + index,
        name: 'Headline',
        box: boxes[index] ?? PLACES.headlines,
        anchor: 'ctr',
        paragraphs: headlineParagraphs(headline, size, column - GAP, look),
      }),
    ),
  ];
}

function figureSize(words: string, width: number): number {
  return fitText(words, { width, sizes: FIGURE.sizes, maxLines: 1, bold: true }).size;
}

function headlineParagraphs(
  { figure, unit, caption, period }: Headline,
  size: number,
  width: number,
  look: Look,
): readonly Xml[] {
  const unitRun = run(
    look.language === 'zh' ? unit : ` ${unit}`,
    { size: size * FIGURE.unit, colour: COLOUR.muted },
    look,
  );
  const words = fitText(caption, { width, sizes: CAPTION_SIZE, maxLines: 2 });
  return [
    paragraph([run(figure, { size, bold: true, colour: COLOUR.focus }, look), ...(unit === '' ? [] : [unitRun])]),
    paragraph([run(words.text, { size: words.size, colour: COLOUR.ink }, look)], { before: lineHeight(2) }),
    paragraph([run(period, { size: PERIOD_SIZE, colour: COLOUR.muted }, look)]),
  ];
}
