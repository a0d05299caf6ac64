import type { Localised } from './language.ts';

/** Tells how a unit behaves in arithmetic and how wide a printed figure in it is. */
export const UNIT_KINDS = [
  'money',
  'share',
  'points',
  'multiple',
  'ratio',
  'count',
  'count_measured',
  'rank',
  'grade',
  'length',
  'area',
  'volume',
  'duration',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Whether the figures are an order, in which the smaller number is the better one: first place, grade 1. */
export function isOrdinal(kind: UnitKind): boolean {
  return kind === 'rank' || kind === 'grade';
}

/** A unit of measurement. Values are stored in the Chinese unit; `factorEn` converts them to the English one. */
export interface Unit {
  readonly id: string;
  readonly label: Localised;
  readonly factorEn: number;
  readonly kind: UnitKind;
  /** What is measured, for unit checks in formulas: `yuan`, `yuan/person`; empty for plain numbers, shares and points. */
  readonly dimension: string;
  /** How many of the dimension one unit is: 100000000 yuan for 亿元, 0.01 for %. */
  readonly scale: number;
}
