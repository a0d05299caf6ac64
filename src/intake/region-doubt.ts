import type { Region } from '../domain/region.ts';
import type { RegionText } from './region-list.ts';

/** Counties that have to stand beside a name before it may be meant for another of them. */
const FEW = 2;

/**
 * The region that a name may be meant for instead: 衡阳 among counties of 衡阳市, and no other city, may be 衡阳县. Null where
 * nothing speaks for another one.
 */
export function doubtOf(
  { text, code }: RegionText,
  texts: readonly RegionText[],
  regions: ReadonlyMap<string, Region>,
): Region | null {
  if (regions.get(code)?.kind !== 'prefecture') return null;
  const county = [...regions.values()].find(({ parent, name }) => parent === code && name.zh === `${text}县`);
  const others = new Set(texts.filter((other) => other.isKnown).map((other) => other.code));
  others.delete(code);
  const kin = [...others].filter((other) => regions.get(other)?.parent === code);
  return county !== undefined && !others.has(county.code) && kin.length >= FEW && kin.length === others.size
    ? county
    : null;
}
