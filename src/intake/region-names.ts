import type { Region, RegionKind } from '../domain/region.ts';
import { withoutFootnoteMarks } from './footnote-mark.ts';
import { spelling } from './spelling.ts';

/** Where two regions could be meant by a short name, the one higher up is: 衡阳 is 衡阳市, not 衡阳县. */
const RANK: Readonly<Record<RegionKind, number>> = { province: 0, prefecture: 1, district: 2, county: 2, group: 3 };

const SUFFIX = /^(.{2,}?)(?:(?:[^族]{1,3}族)+自治[州县区]|自治州|[省市县区州])$/;
const ENGLISH_SUFFIX = /^(.{3,}?)(?:city|county|district|prefecture|province|municipality)$/;

/** The number of a row, written before its name: 1. 1、 （1） 一、 */
const SERIAL =
  /^(?:[(（](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]|(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.．、)）])(?=\D)/;

/** Regions by every name that people write for them. */
export type RegionNames = ReadonlyMap<string, string>;

/** Maps spellings to codes: the code itself, its twelve-digit form, full and short names, the path of names from above. */
export function regionNames(regions: ReadonlyMap<string, Region>): RegionNames {
  const names = new Map<string, string>();
  const claims = [...regions.values()].map((region) => ({ region, exact: exactNames(region, regions) }));
  for (const { region, exact } of claims) for (const name of exact) if (!names.has(name)) names.set(name, region.code);
  const byRank = claims.toSorted((a, b) => RANK[a.region.kind] - RANK[b.region.kind]);
  const contested = new Map<string, number>();
  for (const { region, exact } of byRank) {
    for (const name of [...exact.flatMap(shortened), ...withoutParent(region, regions)]) {
      const rank = contested.get(name);
      if (rank === RANK[region.kind] && names.get(name) !== region.code) names.delete(name);
      else if (rank === undefined && !names.has(name)) names.set(name, region.code);
      contested.set(name, Math.min(rank ?? RANK[region.kind], RANK[region.kind]));
    }
  }
  return names;
}

/** The code of the region that a cell names; undefined where it names none that is known. */
export function findRegion(cell: string, names: RegionNames): string | undefined {
  const written = spelling(cell)
    .replace(/\.0$/, '')
    .replace(/^(\d{3}),(\d{3})$/, '$1$2');
  const text = cell.trim().replace(SERIAL, '');
  const unmarked = withoutFootnoteMarks(text);
  return (
    names.get(written) ??
    (/^\d{6}0{6}$/.test(written) ? names.get(written.slice(0, 6)) : undefined) ??
    (unmarked === null || unmarked === cell.trim() ? undefined : names.get(spelling(unmarked)))
  );
}

function exactNames(region: Region, regions: ReadonlyMap<string, Region>): readonly string[] {
  const parent = region.parent === null ? undefined : regions.get(region.parent);
  const grandparent = regions.get(parent?.parent ?? '');
  const name = region.name.zh;
  const above = [parent?.name.zh ?? '', `${grandparent?.name.zh ?? ''}${parent?.name.zh ?? ''}`];
  const city = name.endsWith('市') ? [`${region.name.en} City`] : [];
  // Of a prefecture's code the last two digits are zeros, which spreadsheets and offices leave out.
  const short = region.kind === 'prefecture' ? [region.code.slice(0, 4)] : [];
  const paths = above.map((path) => `${path}${name}`);
  return [region.code, name, region.name.en, ...paths, region.pinyin, ...city, ...short].map(spelling);
}

/** 七县市 for 衡阳七县市: a group may be named without what it is a group of. */
function withoutParent({ kind, parent, name }: Region, regions: ReadonlyMap<string, Region>): readonly string[] {
  const above = spelling(regions.get(parent ?? '')?.name.zh ?? '');
  const own = spelling(name.zh);
  const start = [above, ...shortened(above)].find((text) => text !== '' && own.startsWith(text));
  return kind === 'group' && start !== undefined && own.length > start.length + 1 ? [own.slice(start.length)] : [];
}

function shortened(name: string): readonly string[] {
  const stem = SUFFIX.exec(name)?.[1] ?? ENGLISH_SUFFIX.exec(name)?.[1];
  if (stem === undefined) return [];
  // 湘西州 for 湘西土家族苗族自治州.
  const autonomous = /自治([州县区])$/.exec(name)?.[1];
  return autonomous === undefined ? [stem] : [stem, `${stem}${autonomous}`];
}
