import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Localised } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import type { ChartModel } from '../chart-model.ts';
import { withOwnRegionsMarked } from '../own-mark.ts';
import { type Reader, readIn } from '../read-in.ts';
import type { ComparisonFrame } from './comparison-frame.ts';
import { drawComparison, figuresDrawn } from './draw-comparison.ts';
import { regionsInFront } from './home-side.ts';
import { relateFigures } from './relate-figures.ts';
import { resolveComparison, type ResolvedComparison } from './resolve-comparison.ts';
import { sayComparison } from './sentences.ts';

/** What a comparison comes to in one language: what could be had of it, the answer in words, and its chart. */
export interface ComparisonAnswer extends ResolvedComparison {
  /** The answer in words, most telling sentence first. */
  readonly sentences: readonly string[];
  /** Null where no chosen region has a figure. */
  readonly model: ChartModel | null;
  /** What is compared, with a catalogue that knows all of it, for downloads; null where there is nothing. */
  readonly figures: ComparedFigures | null;
}

export interface ComparedFigures {
  readonly title: Localised;
  /** Those of the chosen way: printed and derived ones of the catalogue, or computed for the comparison. */
  readonly observations: readonly Observation[];
  readonly catalogue: Catalogue;
}

/**
 * Answers a comparison: chooses the figures, relates them as the way asks for, says what they say and draws them as a
 * chart like any other. What is left open gets its default, and what cannot be had is told by a notice.
 */
export function askComparison(
  asked: Partial<Comparison>,
  { catalogue, language }: Reader,
  frame: ComparisonFrame,
): ComparisonAnswer {
  const resolved = resolveComparison(asked, catalogue, frame);
  const { comparison, yardsticks } = resolved;
  const related = relateFigures(resolved, catalogue);
  const named = readIn(
    withOwnRegionsMarked(related.catalogue, [...(yardsticks.slice?.observations.values() ?? [])]),
    language,
  );
  const known = related.figures.filter(({ quantity }) => quantity.kind === 'known');
  const front = regionsInFront(
    comparison,
    known.map(({ region }) => region),
    frame.home,
    catalogue,
  );
  const sentences = sayComparison(resolved, related, front, named);
  const observations = figuresDrawn(resolved, related);
  if (observations.length === 0) return { ...resolved, sentences, model: null, figures: null };
  return {
    ...resolved,
    sentences,
    model: drawComparison(resolved, related, { sentences, front }, named, frame),
    figures: { title: related.indicator.name, observations, catalogue: related.catalogue },
  };
}
