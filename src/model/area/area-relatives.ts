import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import type { Region } from '../../domain/region.ts';

/** A group that a region may belong to. */
export interface Membership {
  readonly group: Region;
  /** False where the text does not say which regions the group consists of. */
  readonly isCertain: boolean;
}

/** How a region stands to others. */
export interface AreaRelatives {
  /** The regions around it, the widest first. */
  readonly path: readonly Region[];
  /** The groups that it belongs to, the narrowest first; for a group the wider ones. */
  readonly groups: readonly Membership[];
  /** The regions of the same kind in the same region, itself among them; none for groups. */
  readonly siblings: readonly Region[];
  /** The regions inside it that are no groups. */
  readonly children: readonly Region[];
  /** Whether these are all; else they are those that the text names. */
  readonly hasAllChildren: boolean;
  /** The groups inside it, also those inside others. */
  readonly parts: readonly Region[];
}

type Known = Pick<CompleteCatalogue, 'regions' | 'members' | 'wholeGroups'>;

export function areaRelatives(region: Region, catalogue: Known): AreaRelatives {
  const all = [...catalogue.regions.values()];
  const path = pathTo(region, catalogue);
  const members = catalogue.members.get(region.code) ?? [];
  const children = all.filter(
    ({ code, kind, parent }) => kind !== 'group' && (parent === region.code || members.includes(code)),
  );
  return {
    path: path.filter(({ kind }) => kind !== 'group'),
    groups:
      region.kind === 'group'
        ? path.filter(({ kind }) => kind === 'group').map((group) => ({ group, isCertain: true }))
        : membershipsOf(region, all, catalogue),
    siblings:
      region.kind === 'group' ? [] : all.filter(({ kind, parent }) => kind === region.kind && parent === region.parent),
    children,
    hasAllChildren: isWhole(region, children, catalogue),
    parts: all.filter((each) => each.kind === 'group' && pathTo(each, catalogue).includes(region)),
  };
}

/**
 * A group is whole where its table says so, a prefecture where whole groups cover it. The list of prefectures is that of the
 * province; of the counties of other prefectures only those stand here that the text names.
 */
function isWhole(region: Region, children: readonly Region[], { regions, members, wholeGroups }: Known): boolean {
  if (region.kind === 'group') return wholeGroups.has(region.code);
  if (region.kind !== 'prefecture') return true;
  const covered = [...wholeGroups]
    .filter((group) => regions.get(group)?.parent === region.code)
    .flatMap((group) => members.get(group) ?? []);
  return children.every(({ code }) => covered.includes(code));
}

/** The regions that contain a region, the widest first. */
function pathTo({ parent }: Region, catalogue: Known): readonly Region[] {
  const above = catalogue.regions.get(parent ?? '');
  return above === undefined ? [] : [...pathTo(above, catalogue), above];
}

/** A group inside one that the region belongs to may hold it too, unless its members are known. */
function membershipsOf({ code }: Region, all: readonly Region[], { regions, members }: Known): readonly Membership[] {
  const certain = [...members]
    .filter(([, codes]) => codes.includes(code))
    .flatMap(([group]) => regions.get(group) ?? [])
    .toSorted((a, b) => (members.get(a.code)?.length ?? 0) - (members.get(b.code)?.length ?? 0));
  const possible = all.filter(
    (group) =>
      group.kind === 'group' && !members.has(group.code) && certain.some((wider) => wider.code === group.parent),
  );
  return [
    ...certain.map((group) => ({ group, isCertain: true })),
    ...possible.map((group) => ({ group, isCertain: false })),
  ];
}
