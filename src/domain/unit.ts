import type { Localised } from './language.ts';

/** The kinds of unit that behave in a way of their own, in arithmetic and in how wide a printed figure is. */
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
type OwnKind = (typeof UNIT_KINDS)[number];

/** A kind without rules of its own, such as `energy` or `mass`: a measured amount, as a length is one. */
type MeasuredKind = string & { readonly __brand: 'MeasuredKind' };

export type UnitKind = OwnKind | MeasuredKind;

/** Reads the name of a kind; undefined where it is none. */
export function parseUnitKind(text: string): UnitKind | undefined {
  const own = UNIT_KINDS.find((kind) => kind === text);
  if (own) return own;
  return /^[a-z]+(_[a-z]+)*$/.test(text) ? (text as MeasuredKind) : undefined;
}

/** Whether a kind has no rules of its own. */
export function isPlainlyMeasured(kind: UnitKind): boolean {
  return !UNIT_KINDS.some((own) => own === kind);
}

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
