import type { Reader } from './read-in.ts';
import { observationWords } from './observation-words.ts';
import type { BriefingSpec } from '../catalogue/chart-spec.ts';
import type { Observation } from '../domain/observation.ts';
import { formatPeriod } from '../i18n/period.ts';
import { quantityWords } from '../i18n/quantity.ts';
import type { SourceLine } from './chart-model.ts';
import { indexSources } from './source-lines.ts';

/** One figure of the headline strip, in words. */
export interface Headline {
  /** Observation id. */
  readonly observation: string;
  /** The figure with its qualifier, and with its unit where that cannot be set apart. */
  readonly figure: string;
  /** The unit where it can be set smaller after the figure, else empty. */
  readonly unit: string;
  readonly caption: string;
  /** When: 2015 年, September 2016. */
  readonly period: string;
  /** Where the figure, or the first of those that it was computed from, was printed. */
  readonly source: SourceLine | null;
}

/** Puts the headline of a briefing into words; the compiler has seen to it that every observation exists. */
export function resolveHeadlines(briefing: BriefingSpec, reader: Reader): readonly Headline[] {
  const { catalogue, language } = reader;
  return briefing.headline.flatMap(({ observation: id, caption }) => {
    const observation = catalogue.observations.get(id);
    if (observation === undefined) return [];
    return {
      observation: id,
      ...headlineFigure(observation, reader),
      caption: caption[language],
      period: formatPeriod(observation.period, language),
      source: indexSources([observation], reader).lines[0] ?? null,
    };
  });
}

/** A figure to be set large, apart from its unit where the language writes one behind it. */
export function headlineFigure(
  observation: Observation,
  { language, unitOf, quantityOf }: Reader,
): { figure: string; unit: string } {
  const shown = quantityOf(observation);
  if (shown.kind === 'missing') return { figure: observationWords(language).missing, unit: '' };
  const { text, textWithUnit } = quantityWords(shown, unitOf(observation.indicator), language);
  const separable = textWithUnit.startsWith(text) && text !== textWithUnit;
  return separable
    ? { figure: text, unit: textWithUnit.slice(text.length).trim() }
    : { figure: textWithUnit, unit: '' };
}
