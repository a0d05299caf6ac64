import type { Language } from '../domain/language.ts';
import { messages } from '../i18n/messages.ts';
import { FONT_FAMILY } from './frame.ts';

/** What a picture says about itself and how its elements are named. */
export interface PictureHead {
  /** Prefix of all ids in the picture. */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
}

type Attributes = readonly (readonly [name: string, value: string])[];

const TAG = /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const STYLE_BLOCK = /<style[\s\S]*?<\/style>/g;
/** The empty rectangle that the renderer lays under every picture. */
const BACKGROUND = /<rect width="[^"]*" height="[^"]*" x="0" y="0" fill="none"><\/rect>/;
const SHAPE = /<(?:path|rect|circle|polyline|polygon) [^<>]*\/>/g;
const EMPTY_ELEMENT = /<([\w:]+)([^<>]*)><\/\1>/g;
/** Characters that XML does not allow even as references, lone surrogates among them. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const LONG_FRACTION = /\d+\.\d{3,}/g;

/** Attributes that serve the renderer's own event handling. */
const DROPPED = /^(class|style|pointer-events|xml:space|ecmeta_\w+)$/;
/** Attributes that only repeat a default. */
const DEFAULTS: readonly string[] = ['text-anchor="start"', 'stroke-width="1"'];

/**
 * Makes the renderer's SVG fit to stand in a page under a strict content security policy, and alone: styles become
 * presentation attributes, ids are the picture's own and not counted over the process, title and description are there.
 */
export function tidySvg(svg: string, head: PictureHead): string {
  const prefix = head.id.replace(/[^\w-]/g, '-');
  return svg
    .replace(STYLE_BLOCK, '')
    .replace(BACKGROUND, '')
    .replace(TAG, (_tag, slash: string, name: string, attributes: string, selfClosing: string) => {
      if (slash !== '') return `</${name}>`;
      const read = Array.from(attributes.matchAll(ATTRIBUTE), ([, key = '', value = '']) => [key, value] as const);
      return name === 'svg' ? opening(read, prefix, head) : `<${name}${write(tidy(read, prefix))}${selfClosing}>`;
    })
    .replace(EMPTY_ELEMENT, '<$1$2/>')
    .replace(SHAPE, (shape: string) => (isPainted(shape) ? shape : ''))
    .replace(/>\s+</g, '><')
    .replace(NOT_XML, '\u{fffd}')
    .trim();
}

function opening(attributes: Attributes, prefix: string, { language, title, description }: PictureHead): string {
  const [width, height] = ['width', 'height'].map((name) => attributes.find(([key]) => key === name)?.[1] ?? '0');
  const root: Attributes = [
    ['xmlns', 'http://www.w3.org/2000/svg'],
    ['width', width ?? ''],
    ['height', height ?? ''],
    ['viewBox', `0 0 ${width ?? ''} ${height ?? ''}`],
    ['lang', messages(language).languageTag],
    ['role', 'img'],
    ['aria-labelledby', `${prefix}-title`],
    ['aria-describedby', `${prefix}-desc`],
    ['font-family', FONT_FAMILY],
    ['font-variant', 'tabular-nums'],
  ];
  const [named, described] = [title, description].map(escapeXml);
  return `<svg${write(root)}><title id="${prefix}-title">${named ?? ''}</title><desc id="${prefix}-desc">${described ?? ''}</desc>`;
}

/** Boxes around lines of text and what reacts to the pointer in place of a mark show nothing. */
function isPainted(shape: string): boolean {
  return !shape.includes(' fill="none"') || shape.includes(' stroke="');
}

function tidy(attributes: Attributes, prefix: string): Attributes {
  const plain = attributes
    .filter(([name, value]) => !DROPPED.test(name) && !DEFAULTS.includes(`${name}="${value}"`))
    .map(([name, value]) => [name, ownIds(shortNumbers(value), prefix)] as const);
  return [...plain, ...fontAttributes(attributes)];
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
  return value.replace(LONG_FRACTION, (number) => String(Number(Number(number).toFixed(2))));
}

function write(attributes: Attributes): string {
  return attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
