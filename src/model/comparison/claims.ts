import type { Way } from '../../domain/comparison.ts';
import type { Language } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { Unit } from '../../domain/unit.ts';
import { magnitude } from '../magnitude.ts';
import { shownQuantity } from '../shown-quantity.ts';
import { figureWords, sizeWords } from './amount-words.ts';
import type { Standing } from './standing.ts';
import type { Sense, ToldFigure } from './way-frame.ts';

/** What a figure of a comparison says of its region, as the chart shows it. */
export interface Claim extends ToldFigure {
  readonly region: string;
  /** The figure of the way. */
  readonly observation: Observation;
  /** As it is shown: in the unit of the language. */
  readonly quantity: Quantity;
}

interface ClaimContext {
  readonly way: Way;
  /** Of the figures. */
  readonly unit: Unit;
  /** How a region's printed figure stands to what it is measured against, where that is known. */
  readonly standing: (region: string) => Standing | null;
  readonly language: Language;
}

/** The claims that figures of a way make, the largest first; of places the first. What is missing makes none. */
export function claimsOf(figures: readonly Observation[], context: ClaimContext): readonly Claim[] {
  const direction = context.unit.kind === 'rank' ? -1 : 1;
  return figures.flatMap((figure) => claimOf(figure, context)).toSorted((a, b) => direction * (size(b) - size(a)));
}

function claimOf(figure: Observation, { way, unit, standing, language }: ClaimContext): readonly Claim[] {
  const quantity = shownQuantity(figure, unit, language);
  if (quantity.kind === 'missing') return [];
  const of = { region: figure.region, observation: figure, quantity };
  if (way !== 'gap' && way !== 'change') {
    const isUnclear = (way === 'ratio' || way === 'index') && senseOf(quantity, 100) === 'unclear';
    return [{ ...of, figure: figureWords(quantity, unit, language), sense: isUnclear ? 'unclear' : 'up' }];
  }
  const sense = senseOf(quantity, 0);
  const told = way === 'gap' ? standing(figure.region) : null;
  // The words of the text may tell an order that the figures, rounded as they are, leave open.
  if ((told === 'above' || told === 'below') && sense !== 'up' && sense !== 'down') {
    return [{ ...of, figure: '', sense: told === 'above' ? 'up' : 'down' }];
  }
  return [{ ...of, figure: sizeWords(bounded(quantity, sense), unit, language), sense }];
}

/** On which side of a number a quantity lies. */
function senseOf({ interval: { lower, upper } }: Quantity, middle: number): Sense {
  if (lower === middle && upper === middle) return 'level';
  if (lower !== null && lower >= middle) return 'up';
  if (upper !== null && upper <= middle) return 'down';
  if (lower === null && upper !== null) return 'at_most_up';
  if (upper === null && lower !== null) return 'at_most_down';
  return 'unclear';
}

/** Of a quantity on either side of zero, the one end that is known. */
function bounded(quantity: Quantity, sense: Sense): Quantity {
  if (sense !== 'at_most_up' && sense !== 'at_most_down') return quantity;
  const value = sense === 'at_most_up' ? quantity.interval.upper : quantity.interval.lower;
  return { ...quantity, value, interval: { lower: value, upper: value }, qualifier: 'exact' };
}

function size({ quantity }: Claim): number {
  return magnitude(quantity) ?? Number.NEGATIVE_INFINITY;
}
