/**
 * How an indicator is made from figures of another one, its base:
 * - `gap`: the left region's figure minus the right region's;
 * - `ratio`: the left region's figure divided by the right region's;
 * - `share`: the figure of a region as a share of the right region's, which it is part of;
 * - `mean`: the base spread evenly over a number of things;
 * - `distance`: what is left to a goal, or to another region's level.
 */
export const RELATION_KINDS = ['gap', 'ratio', 'share', 'mean', 'distance'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export interface IndicatorRelation {
  readonly kind: RelationKind;
  /** Id of the indicator whose figures are related. */
  readonly base: string;
  /** Region codes of the two sides of a gap, ratio or share; null for the region that an observation is about. */
  readonly left: string | null;
  readonly right: string | null;
}
