import type { Palette } from '../../charts/palette.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import { emu } from './length.ts';

/** A colour of the theme: whoever changes the theme of the slides changes the charts with it. */
export type Colour =
  'tx1' | 'bg1' | 'tx2' | 'bg2' | 'accent1' | 'accent2' | 'accent3' | 'accent4' | 'accent5' | 'accent6';

/** Which colour of the theme does what a colour of the palette does; `theme-part.ts` fills them in. */
export const COLOUR = {
  ink: 'tx1',
  paper: 'bg1',
  muted: 'tx2',
  grid: 'bg2',
  focus: 'accent1',
  context: 'accent2',
  reference: 'accent3',
  focusSoft: 'accent4',
  contextSoft: 'accent5',
  axis: 'accent6',
} as const satisfies Partial<Record<keyof Palette, Colour>>;

/** The colours of a mark. */
export interface MarkTone {
  readonly solid: Colour;
  readonly soft: Colour;
}

export function markTone(emphasis: 'focus' | 'context'): MarkTone {
  return emphasis === 'focus'
    ? { solid: COLOUR.focus, soft: COLOUR.focusSoft }
    : { solid: COLOUR.context, soft: COLOUR.contextSoft };
}

export const NO_FILL = element('a:noFill', {});
export const NO_LINE = element('a:ln', {}, NO_FILL);

export function solidFill(colour: Colour): Xml {
  return element('a:solidFill', {}, schemeColour(colour));
}

/** How computed values are told from printed ones. */
export function hatchedFill(colour: Colour): Xml {
  return element(
    'a:pattFill',
    { prst: 'wdUpDiag' },
    element('a:fgClr', {}, schemeColour(colour)),
    element('a:bgClr', {}, schemeColour(COLOUR.paper)),
  );
}

/** Runs out from one colour into another, to the right or, `backwards`, to the left; `from` is where it begins, 0 to 1. */
export function fadingFill(colour: Colour, into: Colour, { backwards = false, from = 0 } = {}): Xml {
  const stop = (at: number, each: Colour): Xml =>
    element('a:gs', { pos: Math.round(at * 100_000) }, schemeColour(each));
  const start = Math.max(0, Math.min(0.98, from));
  const stops = [stop(0, colour), ...(start > 0 ? [stop(start, colour)] : []), stop(1, into)];
  return element(
    'a:gradFill',
    { rotWithShape: 1 },
    element('a:gsLst', {}, ...stops),
    element('a:lin', { ang: backwards ? 10_800_000 : 0, scaled: 0 }),
  );
}

/** Seen only at the end that it leads to: to the right, or `backwards` to the left. `from` is where it begins, 0 to 1. */
export function edgeFill(colour: Colour, from: number, backwards: boolean): Xml {
  const stop = (at: number, alpha: number): Xml =>
    element(
      'a:gs',
      { pos: Math.round(at * 100_000) },
      element('a:schemeClr', { val: colour }, element('a:alpha', { val: alpha * 1000 })),
    );
  return element(
    'a:gradFill',
    { rotWithShape: 1 },
    element('a:gsLst', {}, stop(0, 0), stop(from, 0), stop(1, 100)),
    element('a:lin', { ang: backwards ? 10_800_000 : 0, scaled: 0 }),
  );
}

interface Stroke {
  readonly dash?: 'dash' | 'sysDash' | 'sysDot' | undefined;
  readonly arrow?: boolean;
}

/** A line of a width in pt. */
export function outline(colour: Colour, width: number, { dash, arrow = false }: Stroke = {}): Xml {
  return element(
    'a:ln',
    { w: emu(width), cap: 'flat' },
    solidFill(colour),
    ...(dash === undefined ? [] : [element('a:prstDash', { val: dash })]),
    element('a:round', {}),
    ...(arrow ? [element('a:tailEnd', { type: 'triangle', w: 'med', len: 'med' })] : []),
  );
}

function schemeColour(colour: Colour): Xml {
  return element('a:schemeClr', { val: colour });
}
