import type { IndicatorRange } from './indicator-range.ts';
import type { IndicatorRelation } from './indicator-relation.ts';
import type { Localised } from './language.ts';

export const DIRECTIONS = ['higher', 'lower', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What is measured. All observations of an indicator share its unit and stand in one dataset. */
export interface Indicator {
  readonly id: string;
  readonly name: Localised;
  /** Id of a unit. */
  readonly unit: string;
  /** Which direction is an improvement. */
  readonly better: Direction;
  readonly definition: Localised;
  /** What numbers it can have by its nature; absent where that is not known, as in a reader's own table. */
  readonly range?: IndicatorRange;
  /** How its figures are made from those of another indicator; absent where they stand on their own. */
  readonly relation?: IndicatorRelation;
}

/** A breakdown inside an indicator: a rank band, a project size, a firm age. */
export interface Category {
  readonly id: string;
  readonly name: Localised;
  readonly order: number;
}
