import { containingCode, type Region, type RegionKind } from '../domain/region.ts';
import { type Divisions, NO_DIVISIONS, regionOfDivision } from './divisions.ts';
import { withoutFootnoteMarks } from './footnote-mark.ts';
import { spelling } from './spelling.ts';

/** Where two regions could be meant by a short name, the one higher up is: 衡阳 is 衡阳市, not 衡阳县. */
const RANK: Readonly<Record<RegionKind, number>> = { province: 0, prefecture: 1, district: 2, county: 2, group: 3 };

/** Peoples that autonomous divisions are named for. */
const PEOPLE =
  '(?:土家|布依|朝鲜|哈尼|傈僳|拉祜|纳西|景颇|仡佬|仫佬|毛南|达斡尔|鄂伦春|鄂温克|东乡|保安|裕固|撒拉|布朗|普米|阿昌|德昂|独龙|基诺|各|壮|回|满|苗|侗|瑶|彝|白|傣|藏|羌|黎|畲|佤|水|怒|土)族|(?:维吾尔|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯)族?';
const SUFFIX = new RegExp(`^(.{2,}?)(?:(?:${PEOPLE})*自治[州县区旗]|特别行政区|地区|[省市县区州盟])$`);
const ENGLISH_SUFFIX = /^(.{3,}?)(?:city|county|district|prefecture|province|municipality)$/;

/** The number of a row, written before its name: 1. 1、 （1） 一、 */
export const SERIAL =
  /^(?:[(（](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]|(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.．、)）])(?=\D)/;
/** 衡阳市 Hengyang: the name once more in English. */
const TRANSLATED = /^([\p{Script=Han}\s]{2,})\s+[A-Za-z][A-Za-z .’'-]*$/u;
const YEAR_BEHIND = /^(.+?)[(（](?:19|20)\d{2}年?(?:起|后|前)?[)）]$/;

/** Regions by every name that people write for them. Null: several divisions are called so. */
export type RegionNames = ReadonlyMap<string, string | null>;

/**
 * Maps spellings to codes: the code itself, its twelve-digit form, full and short names, the path of names from above.
 * Regions of the catalogue come before other divisions of the country.
 */
export function regionNames(regions: ReadonlyMap<string, Region>, divisions: Divisions = NO_DIVISIONS): RegionNames {
  const names = new Map<string, string | null>();
  claimNames(names, [...regions.values()], regions, false);
  if (divisions.size === 0) return names;
  const others = [...divisions.values()].filter(({ code }) => !regions.has(code)).map(regionOfDivision);
  const all = new Map([...others.map((region) => [region.code, region] as const), ...regions]);
  claimNames(names, others, all, true);
  for (const { code, names: called, latin } of divisions.values()) {
    for (const name of [...called.slice(1), ...latin.slice(1)].map(spelling))
      if (!names.has(name)) names.set(name, code);
  }
  return names;
}

/** `manyAlike`: full names may be shared, so that they are held against one another as short names are. */
function claimNames(
  names: Map<string, string | null>,
  claimants: readonly Region[],
  regions: ReadonlyMap<string, Region>,
  manyAlike: boolean,
): void {
  const taken = new Set(names.keys());
  const claims = claimants.map((region) => ({ region, exact: exactNames(region, regions) }));
  const claimed = new Map<string, Region[]>();
  for (const { region, exact } of claims) {
    for (const name of exact) {
      if (taken.has(name)) continue;
      if (!names.has(name)) names.set(name, region.code);
      if (manyAlike) claimed.set(name, [...(claimed.get(name) ?? []), region]);
    }
  }
  for (const [name, called] of claimed) if (called.length > 1) names.set(name, highest(called));
  claimShortNames(names, claims, regions);
}

interface Claim {
  readonly region: Region;
  readonly exact: readonly string[];
}

/** Short names go to the region that is highest up; to none where several are. */
function claimShortNames(
  names: Map<string, string | null>,
  claims: readonly Claim[],
  regions: ReadonlyMap<string, Region>,
): void {
  const byRank = claims.toSorted((a, b) => RANK[a.region.kind] - RANK[b.region.kind]);
  const isExact = new Set(names.keys());
  const contested = new Map<string, number>();
  for (const { region, exact } of byRank) {
    for (const name of [...exact.flatMap(shortened), ...withoutParent(region, regions)]) {
      const rank = contested.get(name);
      if (rank === RANK[region.kind] && names.get(name) !== region.code) {
        if (!isExact.has(name)) names.delete(name);
      } else if (rank === undefined && !names.has(name)) names.set(name, region.code);
      contested.set(name, Math.min(rank ?? RANK[region.kind], RANK[region.kind]));
    }
  }
}

/** Of regions that are called the same the one that is alone in its rank; null where there are several. */
function highest(called: readonly Region[]): string | null {
  const [first, second] = called.toSorted((a, b) => RANK[a.kind] - RANK[b.kind]);
  if (first === undefined) return null;
  return second !== undefined && RANK[second.kind] === RANK[first.kind] ? null : first.code;
}

/** The code of the region that a cell names; undefined where it names none that is known, or one of several. */
export function findRegion(cell: string, names: RegionNames): string | undefined {
  return lookUp(cell, names) ?? undefined;
}

/** Whether several divisions of the country are called so: 鼓楼区. */
export function isSharedName(cell: string, names: RegionNames): boolean {
  return lookUp(cell, names) === null;
}

function lookUp(cell: string, names: RegionNames): string | null | undefined {
  const written = spelling(cell)
    .replace(/\.0$/, '')
    .replace(/^(\d{3}),(\d{3})$/, '$1$2');
  const found = names.get(written);
  if (found !== undefined) return found;
  if (/^\d/.test(written)) return codeIn(written, names) ?? withoutMarks(cell, names);
  return withoutMarks(cell, names);
}

/** 430400000000, and 4.304E+05 of a spreadsheet. */
function codeIn(written: string, names: RegionNames): string | undefined {
  if (/^\d{6}0{6}$/.test(written)) return names.get(written.slice(0, 6)) ?? undefined;
  const [, mantissa, exponent] = /^(\d(?:\.\d+)?)e\+?(\d{1,2})$/.exec(written) ?? [];
  if (mantissa === undefined || !['5', '05', '11'].includes(exponent ?? '')) return undefined;
  const code = String(Math.round(Number(mantissa) * 1e5));
  return names.get(code) ?? undefined;
}

function withoutMarks(cell: string, names: RegionNames): string | null | undefined {
  const text = cell
    .trim()
    .replace(SERIAL, '')
    .replace(/^[#＃]\s*/, '');
  const chinese = TRANSLATED.exec(text)?.[1] ?? YEAR_BEHIND.exec(text)?.[1] ?? text;
  const unmarked = withoutFootnoteMarks(chinese.trim());
  return unmarked === null || unmarked === cell.trim() ? undefined : names.get(spelling(unmarked));
}

function exactNames(region: Region, regions: ReadonlyMap<string, Region>): readonly string[] {
  const { code, kind, name, pinyin } = region;
  const city = name.zh.endsWith('市') ? [`${name.en} City`] : [];
  // Of a prefecture's code the last two digits are zeros, which spreadsheets and offices leave out.
  const short = kind === 'prefecture' ? [code.slice(0, 4)] : [];
  const paths = namesAbove(region, regions).map((path) => `${path}${name.zh}`);
  return [...new Set([code, name.zh, name.en, ...paths, pinyin, ...city, ...short].map(spelling))];
}

/** What may stand before a name: 湖南省, 湖南, 湖南省衡阳市. */
function namesAbove({ parent }: Region, regions: ReadonlyMap<string, Region>): readonly string[] {
  const nearest = regions.get(parent ?? '');
  const further = regions.get(nearest?.parent ?? '') ?? regions.get(containingCode(parent ?? '') ?? '');
  const names = [nearest, further].flatMap((each) => (each === undefined ? [] : [each.name.zh]));
  return [...names, names.toReversed().join(''), ...names.flatMap((each) => shortened(spelling(each)).slice(0, 1))];
}

/** 七县市 for 衡阳七县市: a group may be named without what it is a group of. */
function withoutParent({ kind, parent, name }: Region, regions: ReadonlyMap<string, Region>): readonly string[] {
  const above = spelling(regions.get(parent ?? '')?.name.zh ?? '');
  const own = spelling(name.zh);
  const start = [above, ...shortened(above)].find((text) => text !== '' && own.startsWith(text));
  const rest = own.slice(start?.length ?? own.length);
  // 各县市 are those of the city that a table is about.
  return kind === 'group' && rest.length > 1 && !rest.startsWith('各') ? [rest] : [];
}

function shortened(name: string): readonly string[] {
  const stem = SUFFIX.exec(name)?.[1] ?? ENGLISH_SUFFIX.exec(name)?.[1];
  if (stem === undefined) return [];
  // 湘西州 for 湘西土家族苗族自治州.
  const autonomous = /自治([州县区])$/.exec(name)?.[1];
  return autonomous === undefined ? [stem] : [stem, `${stem}${autonomous}`];
}
