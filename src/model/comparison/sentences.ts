import { group } from 'd3-array';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Language } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Unit } from '../../domain/unit.ts';
import { comparisonWords, type ComparisonWords } from './words.ts';
import { claimsOf } from './claims.ts';
import { type Finding, type FindingContext, leadingFinding, listed, standingFinding } from './finding.ts';
import type { OfferedWay, Yardsticks } from './offered-ways.ts';
import { placeOf, referenceGaps, standingBeside } from './reference-words.ts';
import { standingOf } from './standing.ts';
import { wayFrame } from './way-frame.ts';

/** What sentences are made from. */
export interface Subject {
  readonly comparison: Comparison;
  /** Of the indicator itself: one for each chosen region that has one, in the order of the comparison. */
  readonly values: readonly Observation[];
  /** Those of the chosen way, which the chart shows. */
  readonly figures: readonly Observation[];
  /** The unit of the figures. */
  readonly unit: Unit;
  readonly yardsticks: Yardsticks;
  readonly offered: readonly OfferedWay[];
  /** The regions that the finding is about; none where it is about all alike. */
  readonly front: readonly string[];
  /** Knows what was computed for the comparison too. */
  readonly catalogue: Catalogue;
  readonly language: Language;
}

/** More figures than these are left to the chart. */
const MOST_LISTED = 12;

/**
 * The answer of a comparison in sentences, in the terms of the way to look. The first one is the finding: how the
 * region in focus stands, or the regions that stand for home, else which region comes first. Then what the others are,
 * where only bounds are known, and what is not known.
 */
export function comparisonSentences(subject: Subject): readonly string[] {
  const words = comparisonWords(subject.language);
  const context = contextOf(subject, words);
  const { text, told } = findingOf(subject, context);
  const gaps = context.frame.way === 'value' ? referenceGaps(subject, words) : null;
  return [
    text,
    gaps ?? rest(told, context),
    bounded(told, context),
    notInBulletin(subject, context),
    ...notComputed(subject, context),
  ]
    .filter((sentence) => sentence !== null)
    .map((sentence) => `${sentence}${words.stop}`.trim());
}

function contextOf(subject: Subject, words: ComparisonWords): FindingContext {
  const { comparison, values, figures, unit, yardsticks, catalogue, language } = subject;
  const { way } = comparison;
  const { reference } = yardsticks;
  const frame = wayFrame(comparison, yardsticks, catalogue, language);
  const byRegion = new Map(values.map((value) => [value.region, value]));
  return {
    frame,
    claims: claimsOf(figures, {
      way: frame.way,
      unit,
      language,
      standing: (region) => {
        const value = byRegion.get(region);
        return value === undefined || reference === null ? null : standingOf(value, reference, catalogue);
      },
    }),
    catalogue,
    words,
    nameOf: (region) => catalogue.regions.get(region)?.name[language] ?? region,
    beside: ({ region }) => {
      const held = frame.way === 'value' ? standingBeside(region, subject, words) : [];
      const isRanked = comparison.regions.length > 2 || held.length === 0;
      return [...held, ...(isRanked ? placeOf(region, way === 'change' ? figures : values, catalogue, words) : [])];
    },
  };
}

function findingOf(subject: Subject, context: FindingContext): Finding {
  const { comparison, values } = subject;
  const { claims, words } = context;
  if (comparison.regions.length === 0) return { text: words.noneChosen, told: [] };
  if (claims.length === 0) {
    const isKnown = values.some(({ quantity }) => quantity.kind === 'known');
    return { text: isKnown ? words.nothingComputed : words.nothing, told: [] };
  }
  const own = claims.filter(({ region }) => subject.front.includes(region));
  return own.length === 0 ? leadingFinding(context) : standingFinding(own, context);
}

/** Figures that the finding does not tell. */
function rest(told: readonly string[], context: FindingContext): string | null {
  const others = context.claims.filter(({ region, quantity }) => quantity.value !== null && !told.includes(region));
  if (others.length === 0 || others.length > MOST_LISTED) return null;
  return `${told.length === 0 ? '' : context.words.rest}${listed(others, context)}`;
}

/** The regions of which only the same bound is known, told together. */
function bounded(told: readonly string[], { claims, frame, words, nameOf }: FindingContext): string | null {
  const bounds = claims.filter(({ region, quantity }) => quantity.value === null && !told.includes(region));
  if (bounds.length === 0) return null;
  return Array.from(
    group(bounds, (claim) => words.predicate(frame, claim)),
    ([predicate, regions]) => {
      const names = regions.map(({ region }) => nameOf(region));
      return names.length === 1
        ? words.clause(names.join(''), predicate)
        : words.each(frame, words.names(names), predicate);
    },
  ).join(words.semicolon);
}

function notInBulletin({ comparison, values }: Subject, { words, nameOf }: FindingContext): string | null {
  const known = new Set(values.filter(({ quantity }) => quantity.kind === 'known').map(({ region }) => region));
  const names = comparison.regions.filter((region) => !known.has(region)).map(nameOf);
  return names.length === 0 || known.size === 0 ? null : words.noFigure(words.names(names));
}

/** The regions that have a figure of the indicator but none of the way, by the reason. */
function notComputed(subject: Subject, { words, nameOf, frame }: FindingContext): readonly string[] {
  const { comparison, values, figures, language } = subject;
  if (comparison.way === 'value') return [];
  const reasons = values.flatMap(({ region, quantity: value }) => {
    if (value.kind === 'missing') return [];
    const made = figures.find((figure) => figure.region === region);
    if (made?.quantity.kind === 'missing') return [{ region, reason: made.quantity.reason[language] }];
    const isLacking = made === undefined && comparison.way === 'change';
    return isLacking ? [{ region, reason: words.noEarlierFigure(frame.since) }] : [];
  });
  return Array.from(
    group(reasons, ({ reason }) => reason),
    ([reason, regions]) => words.notComputed(words.names(regions.map(({ region }) => nameOf(region))), reason),
  );
}
