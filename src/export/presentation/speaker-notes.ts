import { punctuation } from '../../i18n/punctuation.ts';
import { observationWords } from '../../model/observation-words.ts';
import { chartWords } from '../../model/chart-words.ts';
import { derivationWords } from '../../model/derivation-words.ts';
import type { Language } from '../../domain/language.ts';
import { presentWords } from './deck-words.ts';
import { slideWords } from './slide-words.ts';
import type { ChartModel, Mark } from '../../model/chart-model.ts';
import type { Slide } from '../../model/deck/deck.ts';
import type { Headline } from '../../model/headline.ts';
import type { Working } from '../../model/workings.ts';
import { placeOf } from './native/provenance-columns.ts';

/** What the presenter may be asked about a slide. A line a paragraph. */
export function speakerNotes(slide: Slide, language: Language): readonly string[] {
  switch (slide.kind) {
    case 'title':
      return [
        slide.title,
        slide.summary,
        ...slide.headlines.map((headline) => headlineLine(headline, language)),
      ].filter((line) => line !== '');
    case 'section':
      return [slide.title, slide.text];
    case 'chart':
      return chartNotes(slide.model);
    case 'closing':
      return [presentWords(language).closing];
  }
}

/** A figure of the cover with the place where it, or the first of those it was computed from, was printed. */
function headlineLine({ figure, unit, caption, period, source }: Headline, language: Language): string {
  const { colon, semicolon, parentheses } = punctuation(language);
  const said = `${caption}${parentheses(period)}${colon}${[figure, unit].join(' ').trim()}`;
  if (source === null) return said;
  return [said, observationWords(language).placeIn(source.shortTitle, source.place)].join(semicolon);
}

/**
 * Of each figure how it was printed and in which sentence, how computed ones follow and on what assumption, remarks,
 * conflicts.
 */
function chartNotes(model: ChartModel): readonly string[] {
  const words = slideWords(model.language).notes;
  return [
    ...section(words.finding, [model.finding, model.subtitle]),
    ...section(words.values, [...model.marks.map((mark) => markLine(mark, model)), ...frameLines(model)]),
    ...section(
      words.workings,
      model.workings.map((working) => workingLine(working, model)),
    ),
    ...section(words.remarks, model.notes),
    ...section(
      words.warnings,
      model.warnings.map(({ conflict }) => conflict),
    ),
    ...section(
      words.sources,
      model.sources.map((_, source) => placeOf({ source }, model)),
    ),
    ...section(words.description, [model.description]),
  ];
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  const told = lines.filter((line) => line !== '');
  return told.length === 0 ? [] : [`【${heading}】`, ...told];
}

function markLine(mark: Mark, model: ChartModel): string {
  const { colon, semicolon } = punctuation(model.language);
  const { reason } = chartWords(model.language);
  const value = mark.missing === null ? mark.textWithUnit : reason(mark.text, mark.missing);
  const parts = [value, originOf(mark, model), placeOf(mark, model), mark.note ?? ''].filter((part) => part !== '');
  return `${mark.label}${colon}${parts.join(semicolon)}`;
}

/** As printed, in quotation marks and always in Chinese; or the formula with its figures. */
function originOf({ key, origin, printed }: Mark, { workings, language }: ChartModel): string {
  const { origins } = observationWords(language);
  if (origin === 'definition') return origins.definition;
  if (origin === 'printed') return printed === '' ? '' : `${derivationWords(language).printed}“${printed}”`;
  const working = workings.find((each) => each.key === key);
  return working === undefined ? origins.derived : `${origins.derived} = ${working.figures}`;
}

/** What the marks are seen against, with its place. */
function frameLines(model: ChartModel): readonly string[] {
  const { references, whole, baseline, language } = model;
  const words = chartWords(language);
  const { colon, semicolon } = punctuation(language);
  const told = (label: string, figure: string, source: number): string =>
    [label + colon + figure, placeOf({ source }, model)].filter((part) => part !== '').join(semicolon);
  return [
    ...(baseline === null ? [] : [words.baseline(baseline.label, String(baseline.value))]),
    ...(whole === null ? [] : [told(whole.label, whole.textWithUnit, whole.source)]),
    ...references.map(({ label, textWithUnit, source }) => `${words.reference} · ${told(label, textWithUnit, source)}`),
  ];
}

function workingLine(
  { name, formula, figures, result, assumption, functions }: Working,
  { language }: ChartModel,
): string {
  const words = derivationWords(language);
  const { colon, semicolon } = punctuation(language);
  const condition = assumption === null ? words.noAssumption : `${words.assumption}${colon}${assumption}`;
  return [`${name} = ${formula} = ${figures} = ${result}`, ...functions, condition].join(semicolon);
}
