import { element, type Xml } from '../ooxml/xml.ts';
import { paragraph, run, runProperties } from './drawing-text.ts';
import { type Box, SLIDE } from './length.ts';
import type { Look } from './look.ts';
import { PRESENTATION_NAMESPACES } from './namespaces.ts';
import { COLOUR, solidFill } from './paint.ts';
import { plainShape, shapeTree, textShape } from './shapes.ts';

const WIDTH = SLIDE.width - 2 * SLIDE.margin;

/** Where things stand on a slide whose text has the usual length; slides move them as theirs demands. pt */
export const PLACES = {
  title: { x: SLIDE.margin, y: 40, width: WIDTH, height: 72 },
  subtitle: { x: SLIDE.margin, y: 116, width: WIDTH, height: 22 },
  content: { x: SLIDE.margin, y: 150, width: WIDTH, height: 300 },
  foot: { x: SLIDE.margin, y: 470, width: WIDTH - 56, height: 48 },
  number: { x: SLIDE.width - SLIDE.margin - 48, y: 500, width: 48, height: 18 },
  sectionTitle: { x: SLIDE.margin, y: 150, width: WIDTH, height: 130 },
  sectionText: { x: SLIDE.margin, y: 304, width: WIDTH * 0.8, height: 140 },
  sectionKicker: { x: SLIDE.margin, y: 96, width: WIDTH, height: 34 },
  chartKicker: { x: SLIDE.margin + 50, y: 18, width: WIDTH - 50, height: 18 },
  coverKicker: { x: SLIDE.margin, y: 40, width: WIDTH, height: 24 },
  coverTitle: { x: SLIDE.margin, y: 92, width: WIDTH, height: 116 },
  coverText: { x: SLIDE.margin, y: 234, width: WIDTH * 0.8, height: 84 },
  coverFoot: { x: SLIDE.margin, y: 494, width: WIDTH, height: 20 },
  headlines: { x: SLIDE.margin, y: 342, width: WIDTH, height: 126 },
  closingTitle: { x: SLIDE.margin, y: 44, width: WIDTH, height: 50 },
  closingSources: { x: SLIDE.margin, y: 112, width: WIDTH / 2 - 20, height: 366 },
  closingConflicts: { x: SLIDE.margin + WIDTH / 2 + 20, y: 112, width: WIDTH / 2 - 20, height: 366 },
} as const satisfies Readonly<Record<string, Box>>;

/** Which index each placeholder has in layout and slide. */
export const PLACEHOLDER = {
  subtitle: { type: 'body', index: 10 },
  foot: { type: 'body', index: 11 },
  content: { type: 'chart', index: 12 },
  number: { type: 'sldNum', index: 13 },
  coverKicker: { type: 'body', index: 14 },
  sectionKicker: { type: 'body', index: 15 },
  chartKicker: { type: 'body', index: 16 },
  coverFoot: { type: 'body', index: 17 },
  closingSources: { type: 'body', index: 18 },
  closingConflicts: { type: 'body', index: 19 },
} as const;

/** The field that PowerPoint fills with the number of the slide. */
export function slideNumber(id: number, look: Look, box?: Box): Xml {
  const style = { size: 10.5, colour: COLOUR.muted };
  const field = element(
    'a:fld',
    { id: '{6F2C5E0A-3B1D-4D57-9A52-1C0E8A7B4F10}', type: 'slidenum' },
    runProperties('a:rPr', style, look),
    element('a:t', {}, '‹#›'),
  );
  return textShape({
    id,
    name: 'Slide number',
    placeholder: PLACEHOLDER.number,
    ...(box === undefined ? {} : { box }),
    anchor: 'b',
    paragraphs: [paragraph([field], { align: 'r' })],
  });
}

/** The accent above a title. */
export function accentRule(id: number, box: Box): Xml {
  return plainShape({ id, name: 'Rule', box, fill: solidFill(COLOUR.focus) });
}

/** The master: background, the places of title, text and number, and how text is set. */
export function slideMaster(
  layouts: readonly { readonly id: number; readonly relationship: string }[],
  look: Look,
): Xml {
  const sample = (content: string): Xml => paragraph([run(content, {}, look)]);
  return element(
    'p:sldMaster',
    PRESENTATION_NAMESPACES,
    element(
      'p:cSld',
      {},
      element('p:bg', {}, element('p:bgPr', {}, solidFill(COLOUR.paper), element('a:effectLst', {}))),
      shapeTree([
        textShape({
          id: 2,
          name: 'Title',
          placeholder: { type: 'title' },
          box: PLACES.title,
          anchor: 't',
          paragraphs: [sample('—')],
        }),
        textShape({
          id: 3,
          name: 'Text',
          placeholder: { type: 'body', index: 1 },
          box: PLACES.content,
          paragraphs: [sample('—')],
        }),
        slideNumber(4, look, PLACES.number),
      ]),
    ),
    element('p:clrMap', COLOUR_MAP),
    element(
      'p:sldLayoutIdLst',
      {},
      ...layouts.map(({ id, relationship }) => element('p:sldLayoutId', { id, 'r:id': relationship })),
    ),
    element('p:txStyles', {}, titleStyle(look), bodyStyle(look), element('p:otherStyle', {})),
  );
}

/** Which colours of the theme text and background are. */
export const COLOUR_MAP = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
} as const;

function titleStyle(look: Look): Xml {
  return element(
    'p:titleStyle',
    {},
    element(
      'a:lvl1pPr',
      { algn: 'l', defTabSz: 914_400, rtl: 0, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
      element('a:spcBef', {}, element('a:spcPct', { val: 0 })),
      element('a:buNone', {}),
      runProperties('a:defRPr', { size: 28, bold: true, colour: COLOUR.ink }, look),
    ),
  );
}

function bodyStyle(look: Look): Xml {
  return element(
    'p:bodyStyle',
    {},
    element(
      'a:lvl1pPr',
      { marL: 0, indent: 0, algn: 'l', defTabSz: 914_400, rtl: 0, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
      element('a:spcBef', {}, element('a:spcPts', { val: 0 })),
      element('a:buNone', {}),
      runProperties('a:defRPr', { size: 16, colour: COLOUR.ink }, look),
    ),
  );
}
