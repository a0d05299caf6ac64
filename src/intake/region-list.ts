import { type Divisions, divisionsAbove } from './divisions.ts';
import type { OwnRegion } from './imported-table.ts';
import type { Knowledge } from './knowledge.ts';
import { OWN_REGION, type RegionChoices } from './mapping.ts';
import { type NameList, nameList, type NameReading } from './name-list.ts';
import { inLetters, LIMITS, readName } from './own-names.ts';
import { findRegion, SERIAL } from './region-names.ts';
import { spelling } from './spelling.ts';

/** A name for a region as it stands in the table, and what it was taken for. */
export interface RegionText {
  readonly text: string;
  readonly code: string;
  readonly name: string;
  readonly isKnown: boolean;
  /** Values that were told to be of it. */
  readonly count: number;
}

/** Names that are told one by one; nobody corrects thousands by hand. */
export const REGION_TEXTS_TOLD = 500;

/** The regions of a table. */
export interface RegionList extends NameList<OwnRegion> {
  /** Whether a text names another region than the one of an index; not where it names none that is known. */
  readonly isOther: (text: string, index: number) => boolean;
  /** The text that tells a name beside those of the regions above it: 福州市鼓楼区, where several are called 鼓楼区. */
  readonly nameWithin: (above: readonly string[], name: string) => string;
  /** Every name that was used, the unknown ones first, then by how much hangs on them. */
  readonly texts: () => readonly RegionText[];
}

/** Names and their regions: those of the catalogue, those that a person has chosen for a name, and the table's own. */
/** A row that sums up others, which is no region among them. */
const TOTAL =
  /^(?:合计|总计|小计|共计|平均|全[省市县区国州](?:合计|平均|总计)?|各[市县区]+(?:合计|小计)|total|sum|average|mean)$/;
/** 全 省 is spread out to the width of the other names. */
const SPREAD = /(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu;
/** A part of the region above it, as 市区 of a city. */
const PART = /^\s*[#＃]\s*/;

export function regionList({ catalogue, regions, divisions }: Knowledge, choices: RegionChoices): RegionList {
  const root = [...catalogue.regions.values()].find(({ parent }) => parent === null)?.code ?? '100000';
  const codeOf = (name: string): string | undefined => {
    const chosen = choices[spelling(name)];
    if (chosen === undefined) return findRegion(name, regions);
    return chosen !== OWN_REGION && catalogue.regions.has(chosen) ? chosen : undefined;
  };
  const list = nameList(LIMITS.region, (text): NameReading<OwnRegion> | string => {
    const read = readName(text.trim().replace(PART, '').replace(SERIAL, '').replace(SPREAD, ''), 'region-blank');
    if (typeof read === 'string') return read;
    const code = codeOf(read.name);
    const name =
      code === undefined
        ? read.name
        : (catalogue.regions.get(code)?.name.zh ?? nameOfDivision(code, read.name, divisions));
    const latin = divisions.get(code ?? '')?.latin[0];
    return {
      key: code ?? spelling(read.name),
      make: (index) => ({
        code: code ?? `${root}-own-${inLetters(index)}`,
        name,
        isKnown: code !== undefined,
        ...(latin === undefined || code === undefined || catalogue.regions.has(code)
          ? {}
          : { latin, above: divisionsAbove(code, divisions) }),
        ...(code === undefined && TOTAL.test(spelling(read.name)) ? { isTotal: true } : {}),
      }),
    };
  });
  const checked = new Map<string, string | undefined>();
  const codeOfCheck = (text: string): string | undefined => {
    if (!checked.has(text) && checked.size < LIMITS.region) checked.set(text, codeOf(text));
    return checked.has(text) ? checked.get(text) : codeOf(text);
  };
  const within = new Map<string, string>();
  return {
    ...list,
    isOther(text, index) {
      const { isKnown, code: told, name } = list.items()[index] ?? { isKnown: false, code: '', name: '' };
      if (text.trim() === '' || !isKnown) return false;
      // 4.304E+05 is any code that begins with 4304.
      const [, mantissa] = /^\s*(\d\.\d+)E\+?(?:05|11|5)\s*$/i.exec(text) ?? [];
      if (mantissa !== undefined) return !told.startsWith(mantissa.replace('.', '').replace(/0+$/, ''));
      const code = codeOfCheck(text);
      if (code === undefined || code === told) return false;
      return !isSamePlace(divisions.get(code)?.names[0] ?? '', name, code, told);
    },
    nameWithin(above, name) {
      const known = within.get(`${above.join('\n')}\n\n${name}`);
      if (known !== undefined) return known;
      const found = namedWithin(above.map((text) => text.trim()).filter(Boolean), name, codeOf);
      if (within.size < LIMITS.region) within.set(`${above.join('\n')}\n\n${name}`, found);
      return found;
    },
    texts: () =>
      list
        .uses()
        .flatMap(({ text, index, count }) => {
          const region = list.items()[index];
          return region === undefined
            ? []
            : [{ text: text.trim(), code: region.code, name: region.name, isKnown: region.isKnown, count }];
        })
        .toSorted((a, b) => Number(a.isKnown) - Number(b.isKnown) || b.count - a.count)
        .slice(0, REGION_TEXTS_TOLD),
  };
}

/** As it is written where that is one of its names; with the city that it is in where several are called so. */
function nameOfDivision(code: string, written: string, divisions: Divisions): string {
  const names = divisions.get(code)?.names ?? [written];
  const name = names.find((each) => each === written) ?? names[0];
  const twins = [...divisions.values()].some((other) => other.code !== code && other.names.includes(name));
  return twins ? `${divisionsAbove(code, divisions).at(-1)?.names[0] ?? ''}${name}` : name;
}

/** 宁乡县 and 宁乡市: one place before and after it was made a city. */
function isSamePlace(name: string, other: string, code: string, otherCode: string): boolean {
  const stem = (text: string): string => text.replace(/[县市区]$/, '');
  return name !== '' && stem(name) === stem(other) && code.slice(0, 4) === otherCode.slice(0, 4);
}

/** The path of names where that is known; a name alone where it is known and lies there; else the whole path, as a name. */
function namedWithin(above: readonly string[], name: string, codeOf: (name: string) => string | undefined): string {
  if (above.length === 0) return name;
  // 合计 under a city is the city.
  if (name.trim() === '' || TOTAL.test(spelling(name))) return above.at(-1) ?? '';
  for (const parent of above.toReversed())
    if (codeOf(`${parent}${name.trim()}`) !== undefined) return `${parent}${name.trim()}`;
  const [code, parents] = [codeOf(name), above.flatMap((parent) => codeOf(parent) ?? [])];
  const isWithin = code !== undefined && parents.every((parent) => code.startsWith(parent.replace(/(?:00)+$/, '')));
  return isWithin || (code !== undefined && parents.length === 0) ? name : `${above.at(-1) ?? ''}${name.trim()}`;
}
