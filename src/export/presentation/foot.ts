import { punctuation } from '../../i18n/punctuation.ts';
import { observationWords } from '../../model/observation-words.ts';
import { identity } from '../../i18n/identity.ts';
import { OWN_DATASET } from '../../domain/own-data.ts';
import { chartWords } from '../../model/chart-words.ts';
import { editionWords } from './deck-words.ts';
import { slideWords } from './slide-words.ts';
import type { Language } from '../../domain/language.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import type { FileEdition } from './slide-file.ts';
import { fitText, lineHeight } from './fit-text.ts';
import { type Colour, COLOUR } from './paint.ts';

/** pt */
export const FOOT_SIZE = 10.5;
const GAP = 2;
const MOST_REMARKS = 2;
const MOST_WARNINGS = 2;

/** A paragraph under a chart: what it is, and what it says. */
export interface FootLine {
  readonly lead: string;
  readonly text: string;
  readonly colour: Colour;
  /** pt */
  readonly height: number;
}

/**
 * What a reader of a slide has to know besides the chart: figures that do not fit others, what is missing, remarks, and
 * where it stands. What finds no room is in the speaker's notes.
 */
export function footLines(model: ChartModel, edition: FileEdition | null, width: number): readonly FootLine[] {
  const words = slideWords(model.language);
  const chart = chartWords(model.language);
  const line = (lead: string, content: string, colour: Colour, maxLines: number): readonly FootLine[] => {
    if (content === '') return [];
    const { text, lines } = fitText(`${lead}${content}`, { width, sizes: [FOOT_SIZE], maxLines });
    return [
      {
        lead: lead.trimEnd(),
        text: text.slice(lead.trimEnd().length),
        colour,
        height: lines * lineHeight(FOOT_SIZE) + GAP,
      },
    ];
  };
  const fits = (content: string): boolean =>
    !fitText(`${words.source}${content}`, { width, sizes: [FOOT_SIZE], maxLines: 2 }).isCut;
  const missing = model.marks
    .filter((mark) => mark.missing !== null)
    .map((mark) => chart.reason(mark.label, mark.missing ?? ''));
  return [
    ...line(
      `${chart.conflict}${punctuation(model.language).colon}`,
      some(
        model.warnings.map(({ conflict }) => conflict),
        MOST_WARNINGS,
        model,
      ),
      COLOUR.reference,
      3,
    ),
    ...line(words.missing, missing.join(words.and), COLOUR.muted, 2),
    ...line(words.reference, undrawnReferences(model).join(words.and), COLOUR.muted, 1),
    ...line(words.note, some(model.notes, MOST_REMARKS, model), COLOUR.muted, 2),
    ...line(words.source, sourceLine(model, edition, fits), COLOUR.muted, 2),
  ];
}

/** The first of several remarks, and how many more there are. They are sentences or stand as such. */
function some(all: readonly string[], most: number, { language }: ChartModel): string {
  const words = slideWords(language);
  const rest = all.length - most;
  return [...all.slice(0, most), ...(rest > 0 ? [words.more(rest)] : [])].reduce(
    (told, each) =>
      /[。.！!？?]$/u.test(told) ? `${told}${words.space}${each}` : [told, each].filter(Boolean).join(words.and),
    '',
  );
}

/** Forms whose native counterpart has no place for lines to hold marks against. */
const WITHOUT_LINES: readonly ChartModel['form'][] = ['stacked-shares', 'part-to-whole', 'tile-grid'];

function undrawnReferences({ form, references, language }: ChartModel): readonly string[] {
  if (!WITHOUT_LINES.includes(form)) return [];
  return references.map(({ label, textWithUnit }) => label + punctuation(language).colon + textWithUnit);
}

/**
 * Bulletin, documents with their places as far as there is room for `fits`, edition of the data. Neither bulletin nor
 * edition stands behind a table of the reader's own.
 */
function sourceLine(
  { sources, language }: ChartModel,
  edition: FileEdition | null,
  fits: (line: string) => boolean,
): string {
  const words = slideWords(language);
  const isOurs = sources.some(({ document }) => document !== OWN_DATASET);
  const bulletin = isOurs ? [identity(language).bulletin] : [];
  const data = isOurs && edition !== null ? [editionWords(edition, language)] : [];
  if (sources.length === 0) return '';
  const upTo = (count: number): string => {
    const more = count < sources.length ? [words.morePlaces(sources.length)] : [];
    return [...bulletin, ...places(sources.slice(0, count), language), ...more, ...data].join(words.and);
  };
  const counts = sources.map((_, index) => sources.length - index);
  return upTo(counts.find((count) => fits(upTo(count))) ?? 0);
}

/** A document is named once for the places in it that follow one another. */
function places(sources: ChartModel['sources'], language: Language): readonly string[] {
  return sources.map(({ document, shortTitle, place }, index) =>
    sources[index - 1]?.document === document ? place : observationWords(language).placeIn(shortTitle, place),
  );
}
