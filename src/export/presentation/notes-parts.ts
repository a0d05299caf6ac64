import { element, type Xml } from '../ooxml/xml.ts';
import { paragraph, run, runProperties } from './drawing-text.ts';
import type { Look } from './look.ts';
import { PRESENTATION_NAMESPACES } from './namespaces.ts';
import { COLOUR, outline, solidFill } from './paint.ts';
import type { Box } from './length.ts';
import { geometry, placeholderXml, shapeTree, textShape, transform } from './shapes.ts';
import { COLOUR_MAP } from './slide-master.ts';

/** A4 upright. pt */
export const NOTES_PAGE = { width: 540, height: 780 } as const;
const PICTURE: Box = { x: 60, y: 48, width: 420, height: 236.25 };
const TEXT: Box = { x: 54, y: 306, width: 432, height: 426 };

/** The page that notes are printed on: the slide, and the words under it. */
export function notesMaster(look: Look): Xml {
  return element(
    'p:notesMaster',
    PRESENTATION_NAMESPACES,
    element(
      'p:cSld',
      {},
      element('p:bg', {}, element('p:bgPr', {}, solidFill(COLOUR.paper), element('a:effectLst', {}))),
      shapeTree([
        slideImage(2, PICTURE),
        textShape({
          id: 3,
          name: 'Notes',
          placeholder: { type: 'body', index: 1 },
          box: TEXT,
          paragraphs: [paragraph([run('—', {}, look)])],
        }),
      ]),
    ),
    element('p:clrMap', COLOUR_MAP),
    element(
      'p:notesStyle',
      {},
      element('a:lvl1pPr', { marL: 0, algn: 'l' }, runProperties('a:defRPr', { size: 11, colour: COLOUR.ink }, look)),
    ),
  );
}

/** The notes of a slide; a line a paragraph. */
export function notesSlide(lines: readonly string[], look: Look): Xml {
  const paragraphs = lines.length === 0 ? [paragraph([])] : lines.map((line) => paragraph([run(line, {}, look)]));
  return element(
    'p:notes',
    PRESENTATION_NAMESPACES,
    element(
      'p:cSld',
      {},
      shapeTree([
        slideImage(2),
        textShape({ id: 3, name: 'Notes', placeholder: { type: 'body', index: 1 }, paragraphs }),
      ]),
    ),
    element('p:clrMapOvr', {}, element('a:masterClrMapping', {})),
  );
}

function slideImage(id: number, box?: Box): Xml {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: 'Slide' }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      element('p:nvPr', {}, placeholderXml({ type: 'sldImg' })),
    ),
    box === undefined
      ? element('p:spPr', {})
      : element('p:spPr', {}, transform(box), geometry('rect'), outline(COLOUR.grid, 0.75)),
  );
}
