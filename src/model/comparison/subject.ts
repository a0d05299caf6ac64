import type { Comparison, Way } from '../../domain/comparison.ts';
import type { Observation } from '../../domain/observation.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { Reader } from '../read-in.ts';
import { type Claim, claimsOf } from './claims.ts';
import type { Yardsticks } from './offered-ways.ts';
import type { RelatedFigures } from './relate-figures.ts';
import type { ResolvedComparison } from './resolve-comparison.ts';
import { type Standing, standingOf } from './standing.ts';
import { type WayFrame, wayFrame } from './way-frame.ts';
import { type Relate, relateOnce } from './ways.ts';
import { comparisonWords } from './words.ts';

/** What the sentences about a comparison are made from. */
export interface Subject {
  readonly comparison: Comparison;
  readonly yardsticks: Yardsticks;
  readonly values: readonly Observation[];
  readonly figures: readonly Observation[];
  /** The regions that the finding is about; none where it is about all alike. */
  readonly front: readonly string[];
  readonly frame: WayFrame;
  /** What the figures say, the largest first. */
  readonly claims: readonly Claim[];
  /** Its catalogue knows the figures too. */
  readonly reader: Reader;
  readonly nameOf: (region: string) => string;
  readonly isOffered: (way: Way) => boolean;
  readonly relate: Relate;
  readonly standing: (left: Observation, right: Observation) => Standing | null;
  readonly words: ReturnType<typeof comparisonWords>;
  readonly joins: ReturnType<typeof punctuation>;
}

export function subjectOf(
  { comparison, yardsticks, ways }: ResolvedComparison,
  { values, figures, unit }: RelatedFigures,
  front: readonly string[],
  reader: Reader,
): Subject {
  const { catalogue, language } = reader;
  const frame = wayFrame(comparison, yardsticks, reader);
  const relate = relateOnce(catalogue);
  const standing = (left: Observation, right: Observation) => standingOf(left, right, catalogue, relate);
  const byRegion = new Map(values.map((value) => [value.region, value]));
  const toReference = (region: string): Standing | null => {
    const value = byRegion.get(region);
    return value === undefined || yardsticks.reference === null ? null : standing(value, yardsticks.reference);
  };
  return {
    comparison,
    yardsticks,
    values,
    figures,
    front,
    frame,
    claims: claimsOf(figures, { way: frame.way, unit, language, standing: toReference }),
    reader,
    nameOf: (region) => reader.nameOf('regions', region),
    isOffered: (way) => ways.some((each) => each.way === way && each.reason === null),
    relate,
    standing,
    words: comparisonWords(language),
    joins: punctuation(language),
  };
}
