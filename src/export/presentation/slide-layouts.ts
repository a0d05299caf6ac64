import { slideWords } from '../../i18n/slide-words.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import { paragraph, run } from './drawing-text.ts';
import type { Box } from './length.ts';
import type { Look } from './look.ts';
import { PRESENTATION_NAMESPACES } from './namespaces.ts';
import type { TextStyle } from './drawing-text.ts';
import { COLOUR } from './paint.ts';
import { type Placeholder, shapeTree, textShape } from './shapes.ts';
import { accentRule, PLACEHOLDER, PLACES, slideNumber } from './slide-master.ts';

export const LAYOUTS = ['cover', 'section', 'chart'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** How large a title is where nothing else is said. pt */
export const TITLE_SIZE: Readonly<Record<LayoutName, readonly number[]>> = {
  cover: [44, 40, 36, 32, 28, 24],
  section: [38, 34, 30, 26, 22],
  chart: [28, 27, 26, 25, 24, 23, 22, 20, 18, 16],
};

const RULE = { width: 40, height: 4, above: 14 } as const;

/** A layout: which placeholders a slide has, and where. */
export function slideLayout(layout: LayoutName, look: Look): Xml {
  const words = slideWords(look.language);
  const type = { cover: 'title', section: 'secHead', chart: null }[layout];
  return element(
    'p:sldLayout',
    { ...PRESENTATION_NAMESPACES, type, preserve: 1, userDrawn: layout === 'chart' ? 1 : null },
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
    anchor: 't' | 'b',
  ): Xml => textShape({ id, name, placeholder, box, anchor, paragraphs: [paragraph([run(name, style, look)])] });
  const [size = 28] = TITLE_SIZE[layout];
  if (layout !== 'chart') {
    const title = layout === 'cover' ? 'ctrTitle' : 'title';
    const text: Placeholder = layout === 'cover' ? { type: 'subTitle', index: 1 } : { type: 'body', index: 1 };
    const { sectionTitle, sectionText } = PLACES;
    return [
      place(2, prompts.title, { type: title }, sectionTitle, { size, bold: true }, 'b'),
      place(3, prompts.text, text, sectionText, { size: 20, colour: COLOUR.muted }, 't'),
      accentRule(4, {
        x: sectionTitle.x,
        y: sectionTitle.y + sectionTitle.height + 8,
        width: RULE.width * 1.5,
        height: RULE.height,
      }),
      slideNumber(5, look),
    ];
  }
  const { title, subtitle, content, foot } = PLACES;
  return [
    place(2, prompts.finding, { type: 'title' }, title, { size, bold: true }, 't'),
    place(3, prompts.subtitle, PLACEHOLDER.subtitle, subtitle, { size: 15, colour: COLOUR.muted }, 't'),
    place(4, prompts.chart, PLACEHOLDER.content, content, { size: 14, colour: COLOUR.muted }, 't'),
    place(5, prompts.foot, PLACEHOLDER.foot, foot, { size: 10.5, colour: COLOUR.muted }, 'b'),
    accentRule(6, { x: title.x, y: title.y - RULE.above, width: RULE.width, height: RULE.height }),
    slideNumber(7, look),
  ];
}
