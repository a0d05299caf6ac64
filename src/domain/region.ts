import type { Localised } from './language.ts';

export const REGION_KINDS = ['province', 'prefecture', 'district', 'county', 'group'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

/** Anything a figure is about. `code` is the six-digit GB/T 2260 code of 2016, or `<code>-<name>` for a group. */
export interface Region {
  readonly code: string;
  readonly kind: RegionKind;
  readonly parent: string | null;
  readonly name: Localised;
  readonly pinyin: string;
  /** Place in the schematic tile grid of its parent, zero-based; null where it has none. */
  readonly tile: { readonly row: number; readonly column: number } | null;
  readonly note: Localised | null;
}

/**
 * The form of a code by kind, after GB/T 2260: `430000` a province, `430400` a prefecture, `430405` a district (01 to 20),
 * `430421` a county or county-level city (21 to 99), `430400-counties` a group.
 */
const CODE_FORMS: Readonly<Record<RegionKind, RegExp>> = {
  province: /^[1-9]\d0000$/,
  prefecture: /^[1-9]\d(?!00)\d{2}00$/,
  district: /^[1-9]\d(?!00)\d{2}(?:0[1-9]|1\d|20)$/,
  county: /^[1-9]\d(?!00)\d{2}(?:2[1-9]|[3-9]\d)$/,
  group: /^[1-9]\d{5}(?:-[a-z]+)+$/,
};

export function hasCodeForm(code: string, kind: RegionKind): boolean {
  return CODE_FORMS[kind].test(code);
}

/** The code that contains this one by its digits: 430400 for 430421, 430000 for 430400; null for a province. */
export function containingCode(code: string): string | null {
  const digits = code.slice(0, 6);
  if (code !== digits) return digits;
  if (!digits.endsWith('00')) return `${digits.slice(0, 4)}00`;
  return digits.endsWith('0000') ? null : `${digits.slice(0, 2)}0000`;
}
