import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Way } from '../../domain/comparison.ts';
import type { ComparisonWords } from './words.ts';
import { magnitude } from '../magnitude.ts';
import { amountWords } from './amount-words.ts';
import { ancestors } from './offered-ways.ts';
import { placeAmong } from './place-among.ts';
import type { Subject } from './sentences.ts';
import { standingOf } from './standing.ts';
import { gapFrame } from './way-frame.ts';
import { wayFigure } from './way-figure.ts';
import { unitOfWay } from './way-unit.ts';

/** A region's value held against the reference: 为株洲市的 42.5%, 比株洲市少约 49.9 亿元. */
export function standingBeside(region: string, subject: Subject, words: ComparisonWords): readonly string[] {
  const { reference } = subject.yardsticks;
  const value = subject.values.find((each) => each.region === region);
  if (value === undefined || reference === null || reference.region === region) return [];
  return [...ratioOf(value, reference, subject, words), ...gapOf(value, reference, subject, words.predicate)];
}

/** How every other region stands to the reference, where that is not said already. */
export function referenceGaps(subject: Subject, words: ComparisonWords): string | null {
  const { comparison, values, yardsticks } = subject;
  const { reference } = yardsticks;
  if (reference === null) return null;
  const others = values
    .filter(({ region }) => region !== reference.region && region !== comparison.highlight)
    .filter(({ region }) => !isPart(region, reference.region, subject))
    .filter(({ quantity }) => quantity.kind === 'known' && quantity.value !== null)
    .toSorted((a, b) => size(b) - size(a));
  const isByRatio = !isWayOffered('gap', subject);
  const clauses = others.flatMap((value) => {
    const told = isByRatio ? ratioOf(value, reference, subject, words) : gapOf(value, reference, subject, words.brief);
    return told.map((each) => words.item(nameOf(value.region, subject), each));
  });
  if (clauses.length === 0 || clauses.length > MOST) return null;
  return `${isByRatio ? '' : words.against(nameOf(reference.region, subject))}${clauses.join(words.semicolon)}`;
}

/** More than these are left to the chart. */
const MOST = 12;

/** The place of a region among those with a figure. A whole always comes before its parts, so their order says nothing. */
export function placeOf(
  region: string,
  figures: readonly Observation[],
  catalogue: Catalogue,
  words: ComparisonWords,
): readonly string[] {
  const known = figures.filter(({ quantity }) => quantity.kind === 'known');
  const own = known.find((value) => value.region === region);
  const contained = known.flatMap((value) => ancestors(value.region, catalogue));
  if (own === undefined || known.some((value) => contained.includes(value.region))) return [];
  const place = placeAmong(own, known, catalogue);
  return place === null || place.among < FEWEST_RANKED ? [] : [words.place(place)];
}

const FEWEST_RANKED = 3;

function ratioOf(left: Observation, right: Observation, subject: Subject, words: ComparisonWords): readonly string[] {
  const amount = amountOf('ratio', left, right, subject);
  return amount === null ? [] : [words.ratioTo(nameOf(right.region, subject), amount.replace(/^约 |^about /, ''))];
}

function gapOf(
  left: Observation,
  right: Observation,
  subject: Subject,
  say: ComparisonWords['predicate'],
): readonly string[] {
  const standing = standingOf(left, right, subject.catalogue);
  if (standing === null || !isWayOffered('gap', subject)) return [];
  const frame = gapFrame(subject.comparison.indicator, nameOf(right.region, subject), subject.catalogue);
  if (standing === 'same') {
    return [say(frame, { sense: isExactlyEqual(left, right) ? 'level' : 'unclear', figure: '' })];
  }
  const figure = amountOf('gap', left, right, subject) ?? '';
  return [say(frame, { sense: standing === 'above' ? 'up' : 'down', figure })];
}

/** Null where the way is not offered, or gives no value between these two. */
function amountOf(way: 'ratio' | 'gap', left: Observation, right: Observation, subject: Subject): string | null {
  const { comparison, catalogue, language } = subject;
  const unit = catalogue.units.get(catalogue.indicators.get(comparison.indicator)?.unit ?? '');
  if (unit === undefined || !isWayOffered(way, subject)) return null;
  const { quantity } = wayFigure(way, left, right, catalogue);
  if (quantity.kind === 'missing' || quantity.value === null) return null;
  return amountWords(quantity, unitOfWay(way, unit, catalogue), language);
}

function isWayOffered(way: Way, { offered }: Subject): boolean {
  return offered.some((each) => each.way === way && each.reason === null);
}

/** What a part has less than its whole says nothing. */
function isPart(region: string, whole: string, subject: Subject): boolean {
  return isWayOffered('share', subject) && ancestors(region, subject.catalogue).includes(whole);
}

function isExactlyEqual({ quantity: left }: Observation, { quantity: right }: Observation): boolean {
  if (left.kind === 'missing' || right.kind === 'missing') return false;
  const { lower, upper } = left.interval;
  return lower !== null && lower === upper && right.interval.lower === lower && right.interval.upper === upper;
}

function size({ quantity }: Observation): number {
  return quantity.kind === 'missing' ? Number.NEGATIVE_INFINITY : (magnitude(quantity) ?? Number.NEGATIVE_INFINITY);
}

function nameOf(region: string, { catalogue, language }: Subject): string {
  return catalogue.regions.get(region)?.name[language] ?? region;
}
