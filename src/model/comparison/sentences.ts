import { group } from 'd3-array';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Language } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { Unit, UnitKind } from '../../domain/unit.ts';
import { comparisonWords, type ComparisonWords } from '../../i18n/comparison-words.ts';
import { magnitude } from '../magnitude.ts';
import { amountWords, figureWords } from './amount-words.ts';
import { computeWay } from './computed-way.ts';
import { ancestors, type OfferedWay, type Yardsticks } from './offered-ways.ts';
import { type Place, placeAmong } from './place-among.ts';

/** What sentences are made from: the figures that are known, by region, in the order of the comparison. */
interface Subject {
  readonly comparison: Comparison;
  readonly known: ReadonlyMap<string, Figure>;
  readonly yardsticks: Yardsticks;
  readonly offered: readonly OfferedWay[];
  readonly unit: Unit;
  /** The unit of differences. */
  readonly gapUnit: Unit;
  readonly shareUnit: Unit;
  readonly catalogue: Catalogue;
  readonly language: Language;
}

interface Figure {
  readonly observation: Observation;
  readonly quantity: Quantity;
}

/** Amounts of these are more or less; anything else is higher or lower. */
const COUNTABLE: readonly UnitKind[] = ['money', 'count', 'count_measured', 'area', 'volume'];

/**
 * The answer of a comparison in sentences, the first of which says most: how the highlighted region stands to the
 * reference, else which region comes first; then how the others stand, then what is not known.
 */
export function comparisonSentences(subject: Subject): readonly string[] {
  const words = comparisonWords(subject.language);
  const { known, comparison } = subject;
  if (known.size === 0) return [`${words.nothing}${words.stop}`.trim()];
  const highlighted = comparison.highlight === null ? undefined : known.get(comparison.highlight);
  const opening = highlighted === undefined ? leading(subject, words) : standing(highlighted, subject, words);
  return [opening, againstReference(subject, words), bounded(subject, words), unknown(subject, words)]
    .filter((sentence) => sentence !== null)
    .map((sentence) => `${sentence}${words.stop}`.trim());
}

/** The region in focus: its figure, how it stands to the reference, and its place among all. */
function standing({ observation, quantity }: Figure, subject: Subject, words: ComparisonWords): string {
  const { comparison, yardsticks, unit, language } = subject;
  const has = words.has(nameOf(observation.region, subject), figureWords(quantity, unit, language));
  const other = yardsticks.reference?.region === observation.region ? null : yardsticks.reference;
  const held =
    other === null
      ? []
      : [ratioClause(observation, other, subject, words), gapClause(observation, other, subject, words)];
  const parts = [
    has,
    ...held,
    comparison.regions.length > 2 || held.length === 0 ? placeOf(observation.region, subject, words) : null,
  ];
  return parts.filter((part) => part !== null).join(words.comma);
}

/** Without a region in focus: the one that comes first, or those that may. */
function leading(subject: Subject, words: ComparisonWords): string {
  const { known, unit, language } = subject;
  const foremost = [...known.values()].filter(({ observation }) => ranked(observation.region, subject)?.best === 1);
  const [first] = foremost;
  if (first === undefined || known.size === 1) return told([...known.values()], subject, words);
  if (foremost.length > 1)
    return words.tied(foremost.map(({ observation }) => nameOf(observation.region, subject)).join(words.and));
  return words.first(nameOf(first.observation.region, subject), figureWords(first.quantity, unit, language));
}

function told(figures: readonly Figure[], { unit, language, ...subject }: Subject, words: ComparisonWords): string {
  return figures
    .map(({ observation, quantity }) =>
      words.has(nameOf(observation.region, { ...subject, language }), figureWords(quantity, unit, language)),
    )
    .join(words.semicolon);
}

function ratioClause(left: Observation, right: Observation, subject: Subject, words: ComparisonWords): string | null {
  if (!isOffered('ratio', subject)) return null;
  const { quantity } = computeWay('ratio', left, right, subject.unit.kind);
  if (quantity.kind === 'missing' || quantity.value === null) return null;
  const written = amountWords(quantity, subject.shareUnit, subject.language)
    .replace(/^约 |^about /, '')
    .trim();
  return words.ratioTo(nameOf(right.region, subject), written);
}

function gapClause(left: Observation, right: Observation, subject: Subject, words: ComparisonWords): string | null {
  const name = nameOf(right.region, subject);
  return gapWords(left, right, subject, {
    more: (amount) => words.moreThan(name, amount),
    less: (amount) => words.lessThan(name, amount),
    higher: (amount) => words.higherThan(name, amount),
    lower: (amount) => words.lowerThan(name, amount),
    notApart: words.notApart(name),
  });
}

/** How every other region stands to the reference, where that is not said already. */
function againstReference(subject: Subject, words: ComparisonWords): string | null {
  const { yardsticks, known, comparison } = subject;
  const { reference } = yardsticks;
  if (reference === null || !isOffered('gap', subject)) return null;
  const others = [...known.values()].filter(
    ({ observation: { region }, quantity }) =>
      region !== reference.region && region !== comparison.highlight && quantity.value !== null,
  );
  const clauses = others
    .toSorted((a, b) => size(b) - size(a))
    .map(({ observation }) => {
      const name = nameOf(observation.region, subject);
      return gapWords(observation, reference, subject, {
        more: (amount) => words.regionMore(name, amount),
        less: (amount) => words.regionLess(name, amount),
        higher: (amount) => words.regionHigher(name, amount),
        lower: (amount) => words.regionLower(name, amount),
        notApart: words.regionNotApart(name),
      });
    })
    .filter((clause) => clause !== null);
  if (clauses.length === 0) return null;
  return `${words.against(nameOf(reference.region, subject))}${clauses.join(words.semicolon)}`;
}

interface GapPhrases {
  readonly more: (amount: string) => string;
  readonly less: (amount: string) => string;
  readonly higher: (amount: string) => string;
  readonly lower: (amount: string) => string;
  readonly notApart: string;
}

function gapWords(left: Observation, right: Observation, subject: Subject, phrases: GapPhrases): string | null {
  if (!isOffered('gap', subject)) return null;
  const { quantity } = computeWay('gap', left, right, subject.unit.kind);
  if (quantity.kind === 'missing') return null;
  const { lower, upper } = quantity.interval;
  const countable = COUNTABLE.includes(subject.unit.kind);
  const amount = (): string => amountWords(quantity, subject.gapUnit, subject.language);
  if (lower !== null && lower > 0) return countable ? phrases.more(amount()) : phrases.higher(amount());
  if (upper !== null && upper < 0) return countable ? phrases.less(amount()) : phrases.lower(amount());
  return phrases.notApart;
}

/** The regions of which only the same bound is known, told together. */
function bounded({ known, unit, language, ...subject }: Subject, words: ComparisonWords): string | null {
  const bounds = [...known.values()].filter(({ quantity }) => quantity.value === null);
  if (bounds.length === 0) return null;
  const told = group(bounds, ({ quantity }) => figureWords(quantity, unit, language));
  return Array.from(told, ([figure, regions]) => {
    const names = regions.map(({ observation }) => nameOf(observation.region, { ...subject, language }));
    return names.length === 1 ? words.has(names[0] ?? '', figure) : words.each(names.join(words.and), figure);
  }).join(words.semicolon);
}

function unknown(subject: Subject, words: ComparisonWords): string | null {
  const names = subject.comparison.regions
    .filter((region) => !subject.known.has(region))
    .map((region) => nameOf(region, subject));
  return names.length === 0 ? null : words.noFigure(names.join(words.and));
}

/** A whole always comes before its parts, so their order says nothing. */
function placeOf(region: string, subject: Subject, words: ComparisonWords): string | null {
  const contained = [...subject.known.keys()].flatMap((each) => ancestors(each, subject.catalogue));
  if (contained.some((each) => subject.known.has(each))) return null;
  const places = ranked(region, subject);
  return places === null || places.among < 3 ? null : words.place(places);
}

function ranked(region: string, { known, catalogue }: Subject): Place | null {
  const figures = Array.from(known.values(), ({ observation }) => observation);
  const own = known.get(region)?.observation;
  return own === undefined ? null : placeAmong(own, figures, catalogue);
}

function isOffered(way: OfferedWay['way'], { offered }: Subject): boolean {
  return offered.some((each) => each.way === way && each.reason === null);
}

function nameOf(region: string, { catalogue, language }: Pick<Subject, 'catalogue' | 'language'>): string {
  return catalogue.regions.get(region)?.name[language] ?? region;
}

function size({ quantity }: Figure): number {
  return magnitude(quantity) ?? Number.NEGATIVE_INFINITY;
}
