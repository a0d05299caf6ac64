import type { OwnRegion } from './imported-table.ts';
import type { Knowledge } from './knowledge.ts';
import { OWN_REGION, type RegionChoices } from './mapping.ts';
import { type NameList, nameList, type NameReading } from './name-list.ts';
import { inLetters, LIMITS, readName } from './own-names.ts';
import { findRegion } from './region-names.ts';
import { spelling } from './spelling.ts';

/** A name for a region as it stands in the table, and what it was taken for. */
export interface RegionText {
  readonly text: string;
  readonly code: string;
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
  /** Every name that was used, the unknown ones first, then by how much hangs on them. */
  readonly texts: () => readonly RegionText[];
}

/** Names and their regions: those of the catalogue, those that a person has chosen for a name, and the table's own. */
export function regionList({ catalogue, regions }: Knowledge, choices: RegionChoices): RegionList {
  const root = [...catalogue.regions.values()].find(({ parent }) => parent === null)?.code ?? '100000';
  const codeOf = (name: string): string | undefined => {
    const chosen = choices[spelling(name)];
    if (chosen === undefined) return findRegion(name, regions);
    return chosen !== OWN_REGION && catalogue.regions.has(chosen) ? chosen : undefined;
  };
  const list = nameList(LIMITS.region, (text): NameReading<OwnRegion> | string => {
    const read = readName(text, 'region-blank');
    if (typeof read === 'string') return read;
    const code = codeOf(read.name);
    const name = code === undefined ? read.name : (catalogue.regions.get(code)?.name.zh ?? read.name);
    return {
      key: code ?? spelling(read.name),
      make: (index) => ({ code: code ?? `${root}-own-${inLetters(index)}`, name, isKnown: code !== undefined }),
    };
  });
  const checked = new Map<string, string | undefined>();
  const codeOfCheck = (text: string): string | undefined => {
    if (!checked.has(text) && checked.size < LIMITS.region) checked.set(text, codeOf(text));
    return checked.has(text) ? checked.get(text) : codeOf(text);
  };
  return {
    ...list,
    isOther(text, index) {
      const code = text === '' ? undefined : codeOfCheck(text);
      const { isKnown, code: told } = list.items()[index] ?? { isKnown: false, code: '' };
      return isKnown && code !== undefined && code !== told;
    },
    texts: () =>
      list
        .uses()
        .flatMap(({ text, index, count }) => {
          const region = list.items()[index];
          return region === undefined ? [] : [{ text: text.trim(), code: region.code, isKnown: region.isKnown, count }];
        })
        .toSorted((a, b) => Number(a.isKnown) - Number(b.isKnown) || b.count - a.count)
        .slice(0, REGION_TEXTS_TOLD),
  };
}
