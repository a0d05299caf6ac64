import { element, type Xml } from '../ooxml/xml.ts';
import { type Box, emu } from './length.ts';
import { NO_FILL, NO_LINE } from './paint.ts';

/** Which placeholder of its layout a shape fills. */
export interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'chart' | 'sldNum' | 'sldImg';
  readonly index?: number;
}

interface TextShape {
  /** Unique on the slide; 1 is the slide itself. */
  readonly id: number;
  readonly name: string;
  readonly placeholder?: Placeholder;
  /** As the layout has it where absent. */
  readonly box?: Box;
  readonly anchor?: 't' | 'ctr' | 'b';
  /** At least one. */
  readonly paragraphs: readonly Xml[];
  /** List styles, which only masters and layouts set. */
  readonly styles?: Xml;
}

/** A box of text without a frame. Where it gets more text than it was measured for, PowerPoint sets it smaller. */
export function textShape({ id, name, placeholder, box, anchor, paragraphs, styles = '' }: TextShape): Xml {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', placeholder === undefined ? { txBox: 1 } : {}, lock(placeholder)),
      element('p:nvPr', {}, placeholderXml(placeholder)),
    ),
    element(
      'p:spPr',
      {},
      box === undefined ? '' : transform(box),
      placeholder === undefined ? geometry('rect') + NO_FILL : '',
    ),
    element(
      'p:txBody',
      {},
      element(
        'a:bodyPr',
        { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: anchor ?? null, wrap: 'square' },
        element('a:normAutofit', {}),
      ),
      element('a:lstStyle', {}, styles),
      ...paragraphs,
    ),
  );
}

function lock(placeholder: Placeholder | undefined): Xml {
  return placeholder === undefined ? '' : element('a:spLocks', { noGrp: 1 });
}

export function placeholderXml(placeholder: Placeholder | undefined): Xml {
  return placeholder === undefined ? '' : element('p:ph', { type: placeholder.type, idx: placeholder.index ?? null });
}

interface PlainShape {
  readonly id: number;
  readonly name: string;
  readonly box: Box;
  readonly fill: Xml;
  readonly line?: Xml;
  readonly geometry?: 'rect' | 'ellipse';
  /** For readers who do not see it; ornament says nothing. */
  readonly description?: string;
}

/** A shape without text. */
export function plainShape({
  id,
  name,
  box,
  fill,
  line = NO_LINE,
  geometry: kind = 'rect',
  description,
}: PlainShape): Xml {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name, descr: description ?? null }),
      element('p:cNvSpPr', {}),
      element('p:nvPr', {}),
    ),
    element('p:spPr', {}, transform(box), geometry(kind), fill, line),
  );
}

/** Where a shape stands. */
export function transform(box: Box, name: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): Xml {
  return element(
    name,
    {},
    element('a:off', { x: emu(box.x), y: emu(box.y) }),
    element('a:ext', { cx: emu(box.width), cy: emu(box.height) }),
  );
}

export function geometry(kind: 'rect' | 'ellipse'): Xml {
  return element('a:prstGeom', { prst: kind }, element('a:avLst', {}));
}

/** All shapes of a slide, a layout, a master or notes. */
export function shapeTree(shapes: readonly Xml[]): Xml {
  const origin = { x: 0, y: 0 };
  const extent = { cx: 0, cy: 0 };
  return element(
    'p:spTree',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      element('p:cNvPr', { id: 1, name: '' }),
      element('p:cNvGrpSpPr', {}),
      element('p:nvPr', {}),
    ),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', origin),
        element('a:ext', extent),
        element('a:chOff', origin),
        element('a:chExt', extent),
      ),
    ),
    ...shapes,
  );
}
