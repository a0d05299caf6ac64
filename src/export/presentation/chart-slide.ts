import { chartWords } from '../../model/chart-words.ts';
import type { ChartSlide } from '../../model/deck/deck.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import { paragraph, run } from './drawing-text.ts';
import { type FittedText, fitText, lineHeight } from './fit-text.ts';
import { FOOT_SIZE, type FootLine, footLines } from './foot.ts';
import { type Box, SLIDE } from './length.ts';
import type { Look } from './look.ts';
import { CHART } from './namespaces.ts';
import type { NativeChart } from './native/graphic.ts';
import { nativeGraphic } from './native/native-form.ts';
import { COLOUR, hatchedFill, outline, solidFill } from './paint.ts';
import { placeholderXml, plainShape, textShape, transform } from './shapes.ts';
import { kicker } from './kicker.ts';
import type { FileEdition } from './slide-file.ts';
import { TITLE_SIZE } from './slide-layouts.ts';
import { sectionName } from './section-slide.ts';
import { PLACEHOLDER, PLACES, slideNumber } from './slide-master.ts';

/** By what a slide is related to the part of its chart. */
export const CHART_RELATIONSHIP = 'chart';

/** The shapes of a slide and, where it has one, the chart that one of them shows. */
export interface SlideContent {
  readonly shapes: readonly Xml[];
  readonly chart: NativeChart | null;
}

/** pt */
const GAP = { title: 5, subtitle: 14, foot: 12 } as const;
const BOTTOM = SLIDE.height - 22;
const SUBTITLE_SIZE = [15, 14, 13, 12];
const KEY = { height: 16, swatch: 20, gap: 8 } as const;

/** A chart slide: finding, what is measured, the chart, what has to be known besides, the source. */
export function chartSlide(
  { model, title, section }: ChartSlide,
  edition: FileEdition | null,
  look: Look,
): SlideContent {
  const { width } = PLACES.title;
  const heading = fitTitle(title ?? model.finding);
  const subtitle = fitText(model.subtitle, { width, sizes: SUBTITLE_SIZE, maxLines: 2 });
  const foot = footLines(model, edition, PLACES.foot.width);
  const footHeight = foot.reduce((sum, { height }) => sum + height, 0);
  const hasDerived = model.marks.some(({ origin }) => origin === 'derived');
  const titleBox: Box = { ...PLACES.title, width: heading.width, height: heading.height };
  const subtitleBox: Box = { ...PLACES.subtitle, y: titleBox.y + titleBox.height + GAP.title, height: subtitle.height };
  const footBox: Box = { ...PLACES.foot, y: BOTTOM - footHeight, height: footHeight };
  const keyTop = footBox.y - GAP.foot - KEY.height;
  const top = subtitleBox.y + subtitleBox.height + GAP.subtitle;
  const bottom = (hasDerived ? keyTop : footBox.y) - GAP.foot;
  const content: Box = { ...PLACES.content, y: top, height: bottom - top };
  const graphic = nativeGraphic(model, content, look);
  const words = (
    id: number,
    name: string,
    placeholder: (typeof PLACEHOLDER)['subtitle' | 'foot'],
    box: Box,
    paragraphs: readonly Xml[],
  ): Xml => textShape({ id, name, placeholder, box, paragraphs });
  const shapes = [
    textShape({
      id: 2,
      name: 'Title',
      placeholder: { type: 'title' },
      box: titleBox,
      paragraphs: [paragraph([run(heading.text, { size: heading.size, bold: true, colour: COLOUR.ink }, look)])],
    }),
    words(3, 'Subtitle', PLACEHOLDER.subtitle, subtitleBox, [
      paragraph([run(subtitle.text, { size: subtitle.size, colour: COLOUR.muted }, look)]),
    ]),
    ...(foot.length === 0 ? [] : [words(4, 'Source', PLACEHOLDER.foot, footBox, footParagraphs(foot, look))]),
    slideNumber(5, look),
    ...(section === null ? [] : [kicker(9, sectionName(section, look.language), 'chartKicker', look)]),
    ...(hasDerived ? derivedKey(6, { ...PLACES.foot, y: keyTop, height: KEY.height }, look) : []),
    ...(graphic.kind === 'chart' ? [chartFrame(10, content, model.finding, model.description)] : graphic.shapes(11)),
  ];
  return { shapes, chart: graphic.kind === 'chart' ? graphic : null };
}

/** One line as long as it is not small, else two of about the same length: a single word in a line looks lost. */
function fitTitle(title: string): FittedText & { readonly width: number } {
  const { width } = PLACES.title;
  const [large, small] = [TITLE_SIZE.chart.filter((size) => size >= 22), TITLE_SIZE.chart.filter((size) => size <= 26)];
  const line = fitText(title, { width, sizes: large, maxLines: 1, bold: true });
  if (!line.isCut) return { ...line, width };
  const two = fitText(title, { width, sizes: small, maxLines: 2, bold: true });
  const shares = [0.56, 0.62, 0.68, 0.74, 0.8, 0.86, 0.92].map((share) => share * width);
  const even = shares.find(
    (each) => !fitText(two.text, { width: each, sizes: [two.size], maxLines: 2, bold: true }).isCut,
  );
  return { ...two, width: even ?? width };
}

function footParagraphs(lines: readonly FootLine[], look: Look): readonly Xml[] {
  return lines.map(({ lead, text, colour }) =>
    paragraph(
      [
        run(lead, { size: FOOT_SIZE, bold: true, colour }, look),
        run(text, { size: FOOT_SIZE, colour: COLOUR.muted }, look),
      ],
      { before: 2 },
    ),
  );
}

/** What hatched bars and hollow dots are. */
function derivedKey(firstId: number, { x, y, width, height }: Box, look: Look): readonly Xml[] {
  const middle = y + height / 2;
  const left = x + KEY.swatch + KEY.gap + 10 + KEY.gap;
  const key = chartWords(look.language).derivedKey;
  return [
    plainShape({
      id: firstId,
      name: 'Hatched',
      box: { x, y: middle - 5, width: KEY.swatch, height: 10 },
      fill: hatchedFill(COLOUR.context),
      line: outline(COLOUR.context, 0.75),
    }),
    plainShape({
      id: firstId + 1,
      name: 'Hollow',
      box: { x: x + KEY.swatch + KEY.gap, y: middle - 5, width: 10, height: 10 },
      fill: solidFill(COLOUR.paper),
      line: outline(COLOUR.context, 1.75),
      geometry: 'ellipse',
    }),
    textShape({
      id: firstId + 2,
      name: 'Key',
      box: { x: left, y: middle - lineHeight(11) / 2, width: width - left + x, height: lineHeight(11) },
      anchor: 'ctr',
      paragraphs: [paragraph([run(key, { size: 11, colour: COLOUR.muted }, look)])],
    }),
  ];
}

/** The frame that shows the chart; read out as the description of the model. */
function chartFrame(id: number, box: Box, title: string, description: string): Xml {
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      element('p:cNvPr', { id, name: 'Chart', descr: description, title }),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
      element('p:nvPr', {}, placeholderXml(PLACEHOLDER.content)),
    ),
    transform(box, 'p:xfrm'),
    element(
      'a:graphic',
      {},
      element('a:graphicData', { uri: CHART }, element('c:chart', { 'xmlns:c': CHART, 'r:id': CHART_RELATIONSHIP })),
    ),
  );
}
