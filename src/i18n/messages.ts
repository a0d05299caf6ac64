import type { Language } from '../domain/language.ts';
import type { ObservationKey, Status } from '../domain/observation.ts';
import type { Qualifier } from '../domain/quantity.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The words of the interface in one language. Words of the data itself stand in `data/`. */
export interface Messages {
  /** BCP 47 tag for `lang` and `hreflang`. */
  readonly languageTag: string;
  /** The language and the country that it is written for, as previews of links want them: `zh_CN`. */
  readonly locale: string;
  /** What a link to this language is called, in the language itself. */
  readonly languageName: string;

  readonly siteName: string;
  /** The name in the other language, as a second line under the first. */
  readonly siteNameAside: string;
  readonly edition: string;
  readonly promise: string;
  /** The size of the catalogue, values as printed and values computed from them apart, on the line that closes the masthead. */
  readonly extent: (size: {
    readonly printed: number;
    readonly derived: number;
    readonly charts: number;
    readonly documents: number;
  }) => string;

  readonly skipToContent: string;
  readonly contents: string;
  readonly toOverview: string;
  readonly headlines: string;
  readonly theme: Readonly<Record<'label' | 'auto' | 'light' | 'dark', string>>;

  /** Numbers as in an official document: 一、 and （一）. */
  readonly storyNumber: (number: number) => string;
  readonly sectionNumber: (number: number) => string;
  readonly figureNumber: (number: number) => string;
  /** Points to a figure that is shown elsewhere on the page. */
  readonly seeFigure: (number: number) => string;
  readonly furtherCharts: string;
  readonly furtherChartsText: string;
  readonly ownPage: string;

  readonly view: Readonly<Record<'label' | 'chart' | 'table', string>>;
  readonly source: string;
  readonly notes: string;
  /** Introduces figures quoted from the original text. */
  readonly printedThere: string;
  readonly table: Readonly<
    Record<
      'value' | 'lower' | 'upper' | 'qualifier' | 'printed' | 'origin' | 'note' | 'series' | 'open' | 'scrollable',
      string
    >
  >;
  readonly dimensions: Readonly<Record<keyof ObservationKey, string>>;
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly origins: Readonly<Record<'printed' | 'derived' | 'definition', string>>;
  readonly missing: string;
  readonly interval: {
    readonly label: string;
    /** The interval in words; an end that is `null` is open. The ends are numbers ready to show. */
    readonly inWords: (lower: string | null, upper: string | null) => string;
  };
  /** A document and the place in it. */
  readonly placeIn: (document: string, place: string) => string;

  readonly live: {
    /** Tells keyboard users what the buttons over a chart are and how to walk them. */
    readonly marks: string;
    readonly failed: string;
    readonly retry: string;
  };

  readonly datasets: string;
  readonly datasetsText: string;
  readonly datasetCounts: (observations: number, indicators: number) => string;
  readonly aboutTitle: string;
  readonly about: readonly { readonly title: string; readonly text: string }[];
  readonly licence: string;
  readonly version: (version: string) => string;

  /** While developing: what is wrong in `data/`. */
  readonly problems: {
    readonly title: (count: number) => string;
    readonly text: string;
    readonly columns: Readonly<Record<'place' | 'value' | 'message' | 'remedy', string>>;
    readonly line: (line: number) => string;
  };
}

const MESSAGES: Readonly<Record<Language, Messages>> = { zh, en };

/** The words of the interface in a language. */
export function messages(language: Language): Messages {
  return MESSAGES[language];
}
