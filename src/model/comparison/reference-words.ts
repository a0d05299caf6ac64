import type { Observation } from '../../domain/observation.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { magnitude } from '../magnitude.ts';
import { amountWords, plainAmountWords } from './amount-words.ts';
import { ancestors } from './home-side.ts';
import { placeAmong } from './standing.ts';
import type { Subject } from './subject.ts';
import { gapFrame } from './way-frame.ts';
import { unitOfWay } from './ways.ts';

/** What else is to be said of a region beside its figure: how its value stands to the reference, and its place. */
export function besideFigure(region: string, subject: Subject): readonly string[] {
  const { comparison, values, figures, frame } = subject;
  const held = frame.way === 'value' ? standingBeside(region, subject) : [];
  const isRanked = comparison.regions.length > 2 || held.length === 0;
  return [...held, ...(isRanked ? placeOf(region, comparison.way === 'change' ? figures : values, subject) : [])];
}

/** A region's value held against the reference: 为株洲市的 42.5%, 比株洲市少约 49.9 亿元. */
function standingBeside(region: string, subject: Subject): readonly string[] {
  const { reference } = subject.yardsticks;
  const value = subject.values.find((each) => each.region === region);
  if (value === undefined || reference === null || reference.region === region) return [];
  return [...ratioOf(value, reference, subject), ...gapOf(value, reference, subject, subject.words.predicate)];
}

/** How every other region stands to the reference, where that is not said already. */
export function referenceGaps(subject: Subject): string | null {
  const { comparison, values, yardsticks, words, joins, nameOf } = subject;
  const { reference } = yardsticks;
  if (reference === null) return null;
  const others = values
    .filter(({ region }) => region !== reference.region && region !== comparison.highlight)
    .filter(({ region }) => !isPart(region, reference.region, subject))
    .filter(({ quantity }) => quantity.kind === 'known' && quantity.value !== null)
    .toSorted((a, b) => size(b) - size(a));
  const isByRatio = !subject.isOffered('gap');
  const clauses = others.flatMap((value) => {
    const told = isByRatio ? ratioOf(value, reference, subject) : gapOf(value, reference, subject, words.brief);
    return told.map((each) => words.item(nameOf(value.region), each));
  });
  if (clauses.length === 0 || clauses.length > MOST) return null;
  return `${isByRatio ? '' : words.against(nameOf(reference.region))}${clauses.join(joins.semicolon)}`;
}

/** More than these are left to the chart. */
const MOST = 12;

/** The place of a region among those with a figure. A whole always comes before its parts, so their order says nothing. */
function placeOf(region: string, figures: readonly Observation[], { reader, words }: Subject): readonly string[] {
  const { catalogue } = reader;
  const known = figures.filter(({ quantity }) => quantity.kind === 'known');
  const own = known.find((value) => value.region === region);
  const contained = known.flatMap((value) => ancestors(value.region, catalogue));
  if (own === undefined || known.some((value) => contained.includes(value.region))) return [];
  const place = placeAmong(own, known, catalogue);
  return place === null || place.among < FEWEST_RANKED ? [] : [words.place(place)];
}

const FEWEST_RANKED = 3;

function ratioOf(left: Observation, right: Observation, subject: Subject): readonly string[] {
  const { words, nameOf } = subject;
  const amount = amountOf('ratio', left, right, subject, plainAmountWords);
  return amount === null ? [] : [words.ratioTo(nameOf(right.region), amount)];
}

function gapOf(
  left: Observation,
  right: Observation,
  subject: Subject,
  say: Subject['words']['predicate'],
): readonly string[] {
  const standing = subject.standing(left, right);
  if (standing === null || !subject.isOffered('gap')) return [];
  const frame = gapFrame(subject.comparison.indicator, subject.nameOf(right.region), subject.reader.catalogue);
  if (standing === 'same') {
    return [say(frame, { sense: isExactlyEqual(left, right) ? 'level' : 'unclear', figure: '' })];
  }
  const figure = amountOf('gap', left, right, subject, amountWords) ?? '';
  return [say(frame, { sense: standing === 'above' ? 'up' : 'down', figure })];
}

/** Null where the way is not offered, or gives no value between these two. */
function amountOf(
  way: 'ratio' | 'gap',
  left: Observation,
  right: Observation,
  { comparison, reader, relate, isOffered }: Subject,
  say: typeof amountWords,
): string | null {
  if (!isOffered(way)) return null;
  const { quantity } = relate(way, left, right);
  if (!hasValue(quantity)) return null;
  return say(quantity, unitOfWay(way, reader.unitOf(comparison.indicator), reader.catalogue), reader.language);
}

function hasValue(quantity: Observation['quantity']): quantity is Quantity {
  return quantity.kind === 'known' && quantity.value !== null;
}

/** What a part has less than its whole says nothing. */
function isPart(region: string, whole: string, { isOffered, reader }: Subject): boolean {
  return isOffered('share') && ancestors(region, reader.catalogue).includes(whole);
}

function isExactlyEqual({ quantity: left }: Observation, { quantity: right }: Observation): boolean {
  if (left.kind === 'missing' || right.kind === 'missing') return false;
  const { lower, upper } = left.interval;
  return lower !== null && lower === upper && right.interval.lower === lower && right.interval.upper === upper;
}

function size({ quantity }: Observation): number {
  return quantity.kind === 'missing' ? Number.NEGATIVE_INFINITY : (magnitude(quantity) ?? Number.NEGATIVE_INFINITY);
}
