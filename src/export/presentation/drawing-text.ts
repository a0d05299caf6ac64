import { element, plainText, type Xml } from '../ooxml/xml.ts';
import { closeGaps } from './close-gaps.ts';
import type { Look } from './look.ts';
import { languageTag } from './look.ts';
import { type Colour, solidFill } from './paint.ts';

/** How text is set. What is not said is as the placeholder or the chart has it. */
export interface TextStyle {
  /** pt */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: Colour;
}

/** A stretch of text in one style. White space of any kind becomes a space: paragraphs are made by their own element. */
export function run(content: string, style: TextStyle, look: Look): Xml {
  return element(
    'a:r',
    {},
    runProperties('a:rPr', style, look),
    element('a:t', {}, plainText(closeGaps(content.replace(/\s+/g, ' ')))),
  );
}

export function oneLine(content: string): string {
  return content.replace(/\s+/g, ' ').trim();
}

/** Latin and Chinese fonts are those of the theme, so that changing the theme changes them. */
export function runProperties(name: 'a:rPr' | 'a:defRPr' | 'a:endParaRPr', style: TextStyle, look: Look): Xml {
  const { size, bold, colour } = style;
  const languages =
    name === 'a:defRPr'
      ? {}
      : { lang: languageTag(look.language), altLang: languageTag(look.language === 'zh' ? 'en' : 'zh') };
  return element(
    name,
    {
      ...languages,
      sz: size === undefined ? null : Math.round(size * 100),
      b: bold === undefined ? null : Number(bold),
    },
    ...(colour === undefined ? [] : [solidFill(colour)]),
    element('a:latin', { typeface: '+mn-lt' }),
    element('a:ea', { typeface: '+mn-ea' }),
  );
}

interface ParagraphStyle {
  readonly align?: 'l' | 'ctr' | 'r';
  /** pt */
  readonly before?: number;
}

export function paragraph(runs: readonly Xml[], { align, before }: ParagraphStyle = {}): Xml {
  const spacing = before === undefined ? [] : [element('a:spcBef', {}, element('a:spcPts', { val: before * 100 }))];
  const properties =
    align === undefined && spacing.length === 0 ? [] : [element('a:pPr', { algn: align ?? null }, ...spacing)];
  return element('a:p', {}, ...properties, ...runs);
}
