import { group } from 'd3-array';
import { ownNote } from '../own-mark.ts';
import type { Reader } from '../read-in.ts';
import { findingOf, listed } from './finding.ts';
import { referenceGaps } from './reference-words.ts';
import type { RelatedFigures } from './relate-figures.ts';
import type { ResolvedComparison } from './resolve-comparison.ts';
import { type Subject, subjectOf } from './subject.ts';

/** More figures than these are left to the chart. */
const MOST_LISTED = 12;

/**
 * The answer of a comparison in sentences, in the terms of the way to look. The first one is the finding: how the
 * region in focus stands, or the regions that stand for home, else which region comes first. Then what the others are,
 * where only bounds are known, what is not known, and which figures are the user's own.
 */
export function sayComparison(
  resolved: ResolvedComparison,
  related: RelatedFigures,
  front: readonly string[],
  reader: Reader,
): readonly string[] {
  const subject = subjectOf(resolved, related, front, reader);
  const { text, told } = findingOf(subject);
  const gaps = subject.frame.way === 'value' ? referenceGaps(subject) : null;
  const sentences = [
    text,
    gaps ?? rest(told, subject),
    bounded(told, subject),
    notInBulletin(subject),
    ...notComputed(subject),
  ].filter((sentence) => sentence !== null);
  return [...sentences.map((sentence) => `${sentence}${subject.joins.stop}`), ...ownNote(related.values, reader)];
}

/** Figures that the finding does not tell. */
function rest(told: readonly string[], subject: Subject): string | null {
  const others = subject.claims.filter(({ region, quantity }) => quantity.value !== null && !told.includes(region));
  if (others.length === 0 || others.length > MOST_LISTED) return null;
  return `${told.length === 0 ? '' : subject.words.rest}${listed(others, subject)}`;
}

/** The regions of which only the same bound is known, told together. */
function bounded(told: readonly string[], { claims, frame, words, joins, nameOf }: Subject): string | null {
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
  ).join(joins.semicolon);
}

function notInBulletin({ comparison, values, words, nameOf }: Subject): string | null {
  const known = new Set(values.filter(({ quantity }) => quantity.kind === 'known').map(({ region }) => region));
  const names = comparison.regions.filter((region) => !known.has(region)).map(nameOf);
  return names.length === 0 || known.size === 0 ? null : words.noFigure(words.names(names));
}

/** The regions that have a figure of the indicator but none of the way, by the reason. */
function notComputed({ comparison, values, figures, frame, reader, words, nameOf }: Subject): readonly string[] {
  if (comparison.way === 'value') return [];
  const reasons = values.flatMap(({ region, quantity: value }) => {
    if (value.kind === 'missing') return [];
    const made = figures.find((figure) => figure.region === region);
    if (made?.quantity.kind === 'missing') return [{ region, reason: made.quantity.reason[reader.language] }];
    const isLacking = made === undefined && comparison.way === 'change';
    return isLacking ? [{ region, reason: words.noEarlierFigure(frame.since) }] : [];
  });
  return Array.from(
    group(reasons, ({ reason }) => reason),
    ([reason, regions]) => words.notComputed(words.names(regions.map(({ region }) => nameOf(region))), reason),
  );
}
