import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Way } from '../../domain/comparison.ts';
import type { Unit, UnitKind } from '../../domain/unit.ts';

/** Kinds of units whose change is told in the unit itself; for others growth in per cent tells more. */
const CHANGES_BY_DIFFERENCE: readonly UnitKind[] = [
  'share',
  'points',
  'ratio',
  'multiple',
  'duration',
  'rank',
  'grade',
];

export function changesByDifference(kind: UnitKind): boolean {
  return CHANGES_BY_DIFFERENCE.includes(kind);
}

/** The unit that a way gives its figures in. */
export function unitOfWay(way: Exclude<Way, 'value'>, unit: Unit, catalogue: Catalogue): Unit {
  switch (way) {
    case 'ratio':
    case 'share':
      return unitOfKind('share', catalogue);
    case 'index':
      return { ...unitOfKind('share', catalogue), id: 'index', kind: 'count_measured', label: { zh: '', en: '' } };
    case 'gap':
      return unit.kind === 'share' ? unitOfKind('points', catalogue) : unit;
    case 'change':
      if (!changesByDifference(unit.kind)) return unitOfKind('share', catalogue);
      return unit.kind === 'share' ? unitOfKind('points', catalogue) : unit;
  }
}

function unitOfKind(kind: Unit['kind'], { units }: Catalogue): Unit {
  const unit = [...units.values()].find((candidate) => candidate.kind === kind);
  if (unit === undefined) throw new RangeError(`the catalogue has no unit of kind ${kind}`);
  return unit;
}
