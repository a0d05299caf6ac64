import { containingCode, hasCodeForm, REGION_KINDS, type Region, type RegionKind } from '../domain/region.ts';

/** A division of GB/T 2260 of 2016, or one of a later year: its names, the first one in force in 2016, and its pinyin. */
export interface Division {
  readonly code: string;
  readonly names: readonly [string, ...string[]];
  readonly latin: readonly [string, ...string[]];
}

export type Divisions = ReadonlyMap<string, Division>;

export const NO_DIVISIONS: Divisions = new Map();

/** The list is a file of its own, fetched only when a table is to be read. */
export async function loadDivisions(): Promise<Divisions> {
  const { default: list } = await import('./divisions.json');
  return new Map(
    Object.entries(list).map(([code, text]) => {
      const [names = '', ...latin] = text.split(' ');
      const [name = code, ...others] = names.split('|');
      const [pinyin = 'unnamed', ...more] = latin;
      return [code, { code, names: [name, ...others], latin: [pinyin, ...more] }] as const;
    }),
  );
}

/** A division as a region of the catalogue would be. */
export function regionOfDivision({ code, names, latin }: Division): Region {
  const kind: RegionKind = REGION_KINDS.find((each) => hasCodeForm(code, each)) ?? 'county';
  const [name] = names;
  const en = latin[0].replace(/^./, (letter) => letter.toUpperCase());
  return { code, kind, parent: containingCode(code), name: { zh: name, en }, pinyin: latin[0], tile: null, note: null };
}

/** The divisions above one, from the province down; those that the list leaves out, as 110100, are named for their province. */
export function divisionsAbove(code: string, divisions: Divisions): readonly Division[] {
  const above = containingCode(code);
  if (above === null) return [];
  const province = divisions.get(`${code.slice(0, 2)}0000`);
  const division: Division = divisions.get(above) ?? {
    code: above,
    names: [`${province?.names[0] ?? ''}直辖`],
    latin: [`${province?.latin[0] ?? ''}zhixia`],
  };
  return [...divisionsAbove(above, divisions), division];
}
