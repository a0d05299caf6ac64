import type { Language } from '../domain/language.ts';
import { travelWordsEn } from './share-words-en.ts';
import { travelWordsZh } from './share-words-zh.ts';

/** The words around taking a chart along: pictures, slides, embeds, citations. */
export interface TravelWords {
  /** Heading of the section, and what it is for. */
  readonly title: string;
  readonly lead: string;

  /** What stands in pictures. */
  readonly picture: {
    readonly source: (documents: string) => string;
    /** The bulletin and those of its documents that are meant. */
    readonly inBulletin: (bulletin: string, documents: string) => string;
    /** Between documents and between places. */
    readonly join: string;
    /** Who made a picture, from which edition of the data. */
    readonly imprint: (site: string, edition: { readonly version: string; readonly date: string | null }) => string;
  };

  readonly pictures: {
    readonly title: string;
    readonly size: string;
    readonly sizes: Readonly<Record<'slide' | 'half' | 'square' | 'a4' | 'share' | 'figure', string>>;
    /** How large in px; the height is null where it follows from the content. */
    readonly pixels: (width: number, height: number | null) => string;
    readonly theme: string;
    readonly themes: Readonly<Record<'light' | 'dark', string>>;
    readonly background: string;
    readonly backgrounds: Readonly<Record<'plain' | 'transparent', string>>;
    readonly png: string;
    readonly svg: string;
    readonly copy: string;
    readonly copied: string;
    readonly making: string;
    readonly preview: string;
    /** What the ready files are that need no script. */
    readonly ready: string;
    /** The browser does not let pages write to the clipboard. */
    readonly copyBlocked: string;
    /** The browser could not turn the drawing into pixels. */
    readonly pngFailed: string;
    readonly failed: string;
  };

  readonly slides: {
    readonly title: string;
    readonly text: string;
    /** In light or dark. */
    readonly make: (theme: string) => string;
    readonly failed: string;
  };

  readonly data: { readonly title: string; readonly model: string };

  readonly embed: {
    readonly title: string;
    readonly text: string;
    /** Where the code is not at hand: leads to the page that makes it. */
    readonly make: string;
    readonly build: string;
    readonly code: string;
  };

  readonly brief: { readonly title: string; readonly text: string; readonly add: string };

  readonly citation: {
    readonly title: string;
    readonly text: string;
    readonly styles: Readonly<Record<'gb' | 'plain', string>>;
  };

  readonly copyText: string;
  readonly textCopied: string;
  readonly textCopyBlocked: string;

  /** Stands for the address of the site, and the day of reading, until a script or the reader fills it in. */
  readonly blanks: Readonly<Record<'site' | 'day', string>>;

  readonly related: string;
  readonly noscript: string;
  /** The choice of sizes did not load; the ready files are still there. */
  readonly panelFailed: string;
  readonly retry: string;
  /** What a share picture of a page without a chart shows. */
  readonly shareAlt: (site: string) => string;
}

export function travelWords(language: Language): TravelWords {
  return language === 'zh' ? travelWordsZh : travelWordsEn;
}
