import { slideWords } from './slide-words.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import { paragraph, run } from './drawing-text.ts';
import { KICKER_SIZE } from './kicker.ts';
import type { Box } from './length.ts';
import type { Look } from './look.ts';
import { PRESENTATION_NAMESPACES } from './namespaces.ts';
import type { TextStyle } from './drawing-text.ts';
import { COLOUR } from './paint.ts';
import { type Placeholder, shapeTree, textShape } from './shapes.ts';
import { accentRule, PLACEHOLDER, PLACES, slideNumber } from './slide-master.ts';

export const LAYOUTS = ['cover', 'section', 'chart', 'closing'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** How large a title is where nothing else is said. pt */
export const TITLE_SIZE: Readonly<Record<LayoutName, readonly number[]>> = {
  cover: [44, 40, 36, 32, 28, 24],
  section: [38, 34, 30, 26, 22],
  chart: [28, 27, 26, 25, 24, 23, 22, 20, 18, 16],
  closing: [28],
};

const RULE = { width: 40, height: 4, above: 14 } as const;

/** A layout: which placeholders a slide has, and where. */
export function slideLayout(layout: LayoutName, look: Look): Xml {
  const words = slideWords(look.language);
  const type = { cover: 'title', section: 'secHead', chart: null, closing: null }[layout];
  return element(
    'p:sldLayout',
    { ...PRESENTATION_NAMESPACES, type, preserve: 1, userDrawn: type === null ? 1 : null },
    element('p:cSld', { name: words.layouts[layout] }, shapeTree(shapesOf(layout, look))),
    element('p:clrMapOvr', {}, element('a:masterClrMapping', {})),
  );
}

function shapesOf(layout: LayoutName, look: Look): readonly Xml[] {
  const { prompts } = slideWords(look.language);
  const place = (
    id: number,
    name: string,
    placeholder: Placeholder,
    box: Box,
    style: TextStyle,
    anchor: 't' | 'b' = 't',
  ): Xml => textShape({ id, name, placeholder, box, anchor, paragraphs: [paragraph([run(name, style, look)])] });
  const kicker = (id: number, at: 'coverKicker' | 'sectionKicker' | 'chartKicker'): Xml =>
    place(
      id,
      prompts.kicker,
      PLACEHOLDER[at],
      PLACES[at],
      { size: KICKER_SIZE[at][0] ?? 12, colour: COLOUR.focus },
      'b',
    );
  const titleStyle: TextStyle = { size: TITLE_SIZE[layout][0] ?? 28, bold: true };
  const text: TextStyle = { size: 20, colour: COLOUR.muted };
  const small: TextStyle = { size: 10.5, colour: COLOUR.muted };
  switch (layout) {
    case 'cover':
      return [
        place(2, prompts.title, { type: 'ctrTitle' }, PLACES.coverTitle, titleStyle, 'b'),
        place(3, prompts.text, { type: 'subTitle', index: 1 }, PLACES.coverText, text),
        ruleUnder(4, PLACES.coverTitle),
        kicker(5, 'coverKicker'),
        place(6, prompts.foot, PLACEHOLDER.coverFoot, PLACES.coverFoot, { size: 12, colour: COLOUR.muted }, 'b'),
      ];
    case 'section':
      return [
        place(2, prompts.title, { type: 'title' }, PLACES.sectionTitle, titleStyle, 'b'),
        place(3, prompts.text, { type: 'body', index: 1 }, PLACES.sectionText, text),
        ruleUnder(4, PLACES.sectionTitle),
        slideNumber(5, look),
        kicker(6, 'sectionKicker'),
      ];
    case 'chart':
      return [
        place(2, prompts.finding, { type: 'title' }, PLACES.title, titleStyle),
        place(3, prompts.subtitle, PLACEHOLDER.subtitle, PLACES.subtitle, { size: 15, colour: COLOUR.muted }),
        place(4, prompts.chart, PLACEHOLDER.content, PLACES.content, { size: 14, colour: COLOUR.muted }),
        place(5, prompts.foot, PLACEHOLDER.foot, PLACES.foot, small, 'b'),
        ruleAbove(6, PLACES.title),
        slideNumber(7, look),
        kicker(8, 'chartKicker'),
      ];
    case 'closing':
      return [
        place(2, prompts.title, { type: 'title' }, PLACES.closingTitle, titleStyle),
        place(3, prompts.text, PLACEHOLDER.closingSources, PLACES.closingSources, { size: 16 }),
        place(4, prompts.text, PLACEHOLDER.closingConflicts, PLACES.closingConflicts, { size: 16 }),
        place(5, prompts.foot, PLACEHOLDER.foot, PLACES.foot, small, 'b'),
        ruleAbove(6, PLACES.closingTitle),
        slideNumber(7, look),
      ];
  }
}

function ruleAbove(id: number, { x, y }: Box): Xml {
  return accentRule(id, { x, y: y - RULE.above, width: RULE.width, height: RULE.height });
}

function ruleUnder(id: number, { x, y, height }: Box): Xml {
  return accentRule(id, { x, y: y + height + 8, width: RULE.width * 1.5, height: RULE.height });
}
