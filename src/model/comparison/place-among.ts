import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { isOrdinal, type Unit } from '../../domain/unit.ts';
import { standingOf } from './standing.ts';

/**
 * Where the counting of places begins: `best` where the first place is the best one (more is better, or the figures are
 * places themselves), else with the highest or the lowest figure, of which neither need be an achievement.
 */
export type PlaceOrder = 'best' | 'highest' | 'lowest';

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
