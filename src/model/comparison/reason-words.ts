import type { RelationKind } from '../../domain/indicator-relation.ts';
import type { Localised } from '../../domain/language.ts';
import type { UnitKind } from '../../domain/unit.ts';

type ByKind = Readonly<Partial<Record<UnitKind, Localised>>>;

const RANK: Localised = {
  zh: '位次只分先后，不能相除或相减。',
  en: 'Ranks only tell an order; they cannot be divided or subtracted.',
};
const POINTS: Localised = {
  zh: '这个指标本身已经是差距或变化。',
  en: 'The indicator is a gap or a change already.',
};

const NOT_DIVISIBLE: ByKind = {
  rank: RANK,
  points: POINTS,
  share: {
    zh: '百分比之间相除容易误读，请看差距（个百分点）。',
    en: 'A ratio of percentages misleads; look at the gap in percentage points.',
  },
  multiple: {
    zh: '倍数各有各的基数，不能再相除。',
    en: 'Multiples start from bases of their own, so they cannot be divided again.',
  },
};

const NO_GAP: ByKind = {
  rank: RANK,
  points: POINTS,
  ratio: {
    zh: '比例之差不好读，请看一个是另一个的百分之几。',
    en: 'A difference of ratios says little; look at what percentage one is of the other.',
  },
  multiple: {
    zh: '倍数各有各的基数，不能相减。',
    en: 'Multiples start from bases of their own, so they cannot be subtracted.',
  },
};

/** Why a way to look at an indicator makes no sense, or why figures cannot be drawn as a grid of tiles. */
export const comparisonReasons = {
  fewTiles: {
    zh: '这一时期在方格图上有位置又有数的地区不到 3 个。',
    en: 'In this period fewer than three regions have both a place in a grid and a figure.',
  },
  noneInGrid: {
    zh: '所选地区在方格图上都没有数。',
    en: 'None of the chosen regions has a figure in the grid.',
  },
  referenceTile: {
    zh: '这种看法里参照地区自己没有数，会留下一个空格。',
    en: 'Seen this way the reference has no figure of its own and would leave a hole.',
  },
  notDivisible: NOT_DIVISIBLE,
  notRatio: { zh: '这个单位不能相除。', en: 'This unit cannot be divided.' },
  noGap: NO_GAP,
  notAdditive: {
    zh: '各地的这个数不能相加，没有“总量”可占。',
    en: 'Figures of this unit do not add up over regions, so there is no total to be a share of.',
  },
  relation: {
    gap: {
      zh: '这个指标本身是两地之差，不能相加，没有“总量”可占。',
      en: 'The indicator is a gap between two regions; gaps do not add up to a total.',
    },
    share: {
      zh: '这个指标本身已是比重。',
      en: 'The indicator is a share already.',
    },
    ratio: {
      zh: '这个指标本身是两地之比，不能相加，没有“总量”可占。',
      en: 'The indicator is a ratio of two regions; ratios do not add up to a total.',
    },
    mean: {
      zh: '这个指标是平均数，不能相加，没有“总量”可占。',
      en: 'The indicator is a mean; means do not add up to a total.',
    },
    distance: {
      zh: '这个指标是到目标的距离，不能相加，没有“总量”可占。',
      en: 'The indicator is a distance to a goal; distances do not add up to a total.',
    },
  } satisfies Readonly<Record<RelationKind, Localised>>,
  notPart: {
    zh: '不在这一合计之内，没有比重可言',
    en: 'no part of this total, so no share of it',
  },
  noTotal: {
    zh: '政报没有给出这些地区合计的同一指标。',
    en: 'The bulletin gives no total of this indicator for these regions.',
  },
  rankChange: {
    zh: '位次的升降要连同榜单一起看，政报没有给出前后两期榜单。',
    en: 'A change of rank needs both lists, and the bulletin gives one.',
  },
  noEarlier: {
    zh: '政报只有这一个时期的数。',
    en: 'The bulletin has figures for this period only.',
  },
  notEarlier: {
    zh: '所选的起点不早于这一时期，或政报没有那时的数。',
    en: 'The period chosen to start from is not earlier, or the bulletin has no figure for it.',
  },
  noneEarlier: {
    zh: '所选地区在起算时期都没有数。',
    en: 'None of the chosen regions has a figure for the period that change starts from.',
  },
  noReferenceChosen: {
    zh: '还没有选参照地区。',
    en: 'No reference region is chosen yet.',
  },
  noReference: {
    zh: '所选的参照地区没有这个指标的数。',
    en: 'There is no figure for the reference region.',
  },
  nothingElse: {
    zh: '除参照地区外，所选地区都没有数。',
    en: 'Besides the reference, none of the chosen regions has a figure.',
  },
  zeroReference: {
    zh: '参照地区的数可能为零，不能作除数。',
    en: 'The figure of the reference may be zero, so nothing can be divided by it.',
  },
} satisfies Readonly<Record<string, Localised | ByKind | Readonly<Record<RelationKind, Localised>>>>;
