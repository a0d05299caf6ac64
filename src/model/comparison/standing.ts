import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { UnitKind } from '../../domain/unit.ts';
import { wayFigure } from './way-figure.ts';

/** How a figure stands to another; `same` where they cannot be told apart. */
export type Standing = 'above' | 'below' | 'same';

/** Kinds of units whose figures are not subtracted: they are held against each other as they are. */
const NOT_SUBTRACTED: readonly UnitKind[] = ['rank', 'grade', 'points'];

/**
 * How a figure stands to another of its indicator, by the gap between them where the catalogue publishes one, or where
 * both are made of the same figures; null where one of them is missing.
 */
export function standingOf(left: Observation, right: Observation, catalogue: Catalogue): Standing | null {
  if (left.quantity.kind === 'missing' || right.quantity.kind === 'missing') return null;
  const kind = catalogue.units.get(catalogue.indicators.get(left.indicator)?.unit ?? '')?.kind;
  if (kind === undefined || NOT_SUBTRACTED.includes(kind)) return apart(left.quantity, right.quantity);
  const { quantity } = wayFigure('gap', left, right, catalogue);
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
