import { languageFacts } from '../i18n/language-facts.ts';
import type { Language } from '../domain/language.ts';
import { fontFamily } from './frame.ts';
import { svgText } from './svg-text.ts';

/** What a picture says about itself, how large it is and how its elements are named. */
export interface SvgHead {
  /** Prefix of all ids in the picture, see `idPrefix`. */
  readonly prefix: string;
  /** px */
  readonly width: number;
  readonly height: number;
  /** Units across and down; the same as px unless told otherwise. */
  readonly units?: { readonly width: number; readonly height: number };
  readonly language: Language;
  readonly title: string;
  /** Empty where what stands beside the picture says the same. */
  readonly description: string;
}

/** A name that can stand in ids, whatever it was made from. */
export function idPrefix(name: string): string {
  return name.replace(/[^\w-]/g, '-');
}

/** A whole SVG document around its content: an image with a title and a description, its fonts named. */
export function svgDocument(head: SvgHead, content: string): string {
  const { prefix, width, height, units = { width, height }, language, title, description } = head;
  const root = [
    ['xmlns', 'http://www.w3.org/2000/svg'],
    ['xmlns:xlink', 'http://www.w3.org/1999/xlink'],
    ['width', width],
    ['height', height],
    ['viewBox', `0 0 ${units.width} ${units.height}`],
    ['lang', languageFacts(language).tag],
    ['role', 'img'],
    ['aria-labelledby', `${prefix}-title`],
    ...(description === '' ? [] : [['aria-describedby', `${prefix}-desc`] as const]),
    ['font-family', fontFamily(language)],
  ] as const;
  const attributes = root.map(([name, value]) => ` ${name}="${value}"`).join('');
  const named = `<title id="${prefix}-title">${svgText(title)}</title>`;
  const described = description === '' ? '' : `<desc id="${prefix}-desc">${svgText(description)}</desc>`;
  return `<svg${attributes}>${named}${described}${content}</svg>`;
}
