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
