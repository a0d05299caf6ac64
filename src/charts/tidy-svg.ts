import { placeByBaseline } from './svg-text-place.ts';
import { rimsBelow } from './svg-rim.ts';
import { withoutControls } from './svg-text.ts';

type Attributes = readonly (readonly [name: string, value: string])[];

const TAG = /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const STYLE_BLOCK = /<style[\s\S]*?<\/style>/g;
/** The empty rectangle that the renderer lays under every picture. */
const BACKGROUND = /<rect width="[^"]*" height="[^"]*" x="0" y="0" fill="none"><\/rect>/;
const SHAPE = /<(?:path|rect|circle|polyline|polygon) [^<>]*\/>/g;
const EMPTY_ELEMENT = /<([\w:]+)([^<>]*)><\/\1>/g;
/** A tenth of a px is as much as anybody sees, and pages that hold eight pictures have to be light. */
const LONG_FRACTION = /\d+\.\d{2,}/g;
const PLACES = 1;
/** Strengths and thicknesses stay as they are. */
const GEOMETRY = /^(d|points|x|y|cx|cy|r|width|height|transform)$/;

/** The root element, which every kind of picture writes for itself. */
const ROOT = /^<svg[^>]*>|<\/svg>$/g;

/** Attributes that serve the renderer's own event handling. */
const DROPPED = /^(class|style|pointer-events|xml:space|ecmeta_\w+)$/;
/** Attributes that only repeat a default. */
const DEFAULTS: readonly string[] = ['text-anchor="start"', 'stroke-width="1"'];

/**
 * The content of the renderer's SVG, fit to stand in a page under a strict content security policy, and alone: styles
 * become presentation attributes, and ids start with `prefix` and are not counted over the process.
 */
export function tidySvg(svg: string, prefix: string): string {
  const tidied = svg
    .replace(STYLE_BLOCK, '')
    .replace(BACKGROUND, '')
    .replace(TAG, (_tag, slash: string, name: string, attributes: string, selfClosing: string) => {
      if (slash !== '') return `</${name}>`;
      const read = Array.from(attributes.matchAll(ATTRIBUTE), ([, key = '', value = '']) => [key, value] as const);
      return `<${name}${write(tidy(name, read, prefix))}${selfClosing}>`;
    })
    .replace(EMPTY_ELEMENT, '<$1$2/>')
    .replace(SHAPE, (shape: string) => (isPainted(shape) ? shape : ''))
    .replace(/>\s+</g, '><')
    .trim();
  return rimsBelow(withoutControls(tidied), prefix).replace(ROOT, '');
}

/** Boxes around lines of text and what reacts to the pointer in place of a mark show nothing. */
function isPainted(shape: string): boolean {
  return !shape.includes(' fill="none"') || shape.includes(' stroke="');
}

function tidy(element: string, attributes: Attributes, prefix: string): Attributes {
  const plain = attributes.filter(([name, value]) => !DROPPED.test(name) && !DEFAULTS.includes(`${name}="${value}"`));
  return placeByBaseline(element, [...plain, ...fontAttributes(attributes)]).map(
    ([name, value]) => [name, ownIds(GEOMETRY.test(name) ? shortNumbers(value) : value, prefix)] as const,
  );
}

/** Inline styles hold nothing but the font; the family stands at the root. */
function fontAttributes(attributes: Attributes): Attributes {
  const style = attributes.find(([name]) => name === 'style')?.[1] ?? '';
  return style
    .split(';')
    .map((rule) => rule.split(':'))
    .map(([name = '', value = '']): [string, string] => [name, value.replace('px', '')])
    .filter(([name, value]) => name === 'font-size' || (name === 'font-weight' && value !== '400'));
}

function ownIds(value: string, prefix: string): string {
  return value.replace(/zr\d+-/g, `${prefix}-`);
}

function shortNumbers(value: string): string {
  return value.replace(LONG_FRACTION, (number) => String(Number(Number(number).toFixed(PLACES))));
}

function write(attributes: Attributes): string {
  return attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
}
