import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { isOrdinal, type Unit, type UnitKind } from '../../domain/unit.ts';
import { relateOnce } from './ways.ts';

/** How a figure stands to another; `same` where they cannot be told apart. */
export type Standing = 'above' | 'below' | 'same';

/** Kinds of units whose figures are not subtracted: they are held against each other as they are. */
const NOT_SUBTRACTED: readonly UnitKind[] = ['rank', 'grade', 'points'];

/**
 * How a figure stands to another of its indicator, by the gap between them where the catalogue publishes one, or where
 * both are made of the same figures; null where one of them is missing.
 */
export function standingOf(
  left: Observation,
  right: Observation,
  catalogue: Catalogue,
  relate = relateOnce(catalogue),
): Standing | null {
  if (left.quantity.kind === 'missing' || right.quantity.kind === 'missing') return null;
  const kind = catalogue.units.get(catalogue.indicators.get(left.indicator)?.unit ?? '')?.kind;
  if (kind === undefined || NOT_SUBTRACTED.includes(kind)) return apart(left.quantity, right.quantity);
  const { quantity } = relate('gap', left, right);
  return quantity.kind === 'missing' ? 'same' : sideOfZero(quantity);
}

/** On which side of zero a quantity lies; a bound of zero tells if the words exclude zero itself. */
function sideOfZero({ interval: { lower, upper }, qualifier }: Quantity): Standing {
  if (lower !== null && (lower > 0 || (lower === 0 && qualifier === 'more_than'))) return 'above';
  if (upper !== null && (upper < 0 || (upper === 0 && (qualifier === 'less_than' || qualifier === 'nearly'))))
    return 'below';
  return 'same';
}

/** By the intervals alone: they lie apart, or there is no telling. */
function apart({ interval: left }: Quantity, { interval: right }: Quantity): Standing {
  if (left.lower !== null && right.upper !== null && left.lower > right.upper) return 'above';
  if (left.upper !== null && right.lower !== null && left.upper < right.lower) return 'below';
  return 'same';
}

/**
 * Where the counting of places begins: `best` where the first place is the best one (more is better, or the figures are
 * places themselves), else with the highest or the lowest figure, of which neither need be an achievement.
 */
type PlaceOrder = 'best' | 'highest' | 'lowest';

/** The places that a figure may have among others; equal where it can only have one. */
export interface Place {
  readonly best: number;
  readonly worst: number;
  /** How many figures are ranked. */
  readonly among: number;
  readonly from: PlaceOrder;
}

/**
 * The places that a figure may have among others of its indicator (itself counted once, whether listed or not). Figures
 * that cannot be told apart may each come before the other. Null where the figure is missing, or where an order would
 * say nothing of the region: a gap to it, a ratio to it, a mean, a distance to a goal.
 */
export function placeAmong(
  observation: Observation,
  others: readonly Observation[],
  catalogue: Catalogue,
): Place | null {
  const indicator = catalogue.indicators.get(observation.indicator);
  const unit = catalogue.units.get(indicator?.unit ?? '');
  if (!indicator || !unit || relatesToOthers(indicator) || observation.quantity.kind === 'missing') return null;
  const standings = others
    .filter(({ region }) => region !== observation.region)
    .map((other) => standingOf(observation, other, catalogue))
    .filter((standing) => standing !== null);
  const from = placeOrder(indicator, unit);
  const smallestFirst = from === 'lowest' || isOrdinal(unit.kind);
  const [before, after] = smallestFirst ? (['above', 'below'] as const) : (['below', 'above'] as const);
  const count = (standing: string): number => standings.filter((each) => each === standing).length;
  const among = standings.length + 1;
  return { best: count(before) + 1, worst: among - count(after), among, from };
}

/** Whether a figure is about more than its region; a share of a whole orders regions as the amounts themselves do. */
function relatesToOthers({ relation }: Indicator): boolean {
  return relation !== undefined && relation.kind !== 'share';
}

function placeOrder({ better }: Indicator, { kind }: Unit): PlaceOrder {
  if (better === 'higher' || isOrdinal(kind)) return 'best';
  return better === 'lower' ? 'lowest' : 'highest';
}
