import type { Language } from '../domain/language.ts';
import type { RegionKind } from '../domain/region.ts';

/** The words of the pages of areas. */
export interface AreaWords {
  readonly title: string;
  readonly lead: string;
  readonly all: string;
  readonly kinds: Readonly<Record<RegionKind, string>>;
  readonly within: (region: string) => string;
  readonly count: (figures: number) => string;
  readonly none: string;
  readonly figures: (figures: number, derived: number) => string;
  readonly indicator: string;
  readonly figure: string;
  readonly place: string;
  readonly compare: string;
  readonly rank: (best: number, worst: number, among: number) => string;
  readonly derived: string;
  readonly absent: string;
  readonly absentText: (names: number) => string;
  readonly nothing: (region: string) => string;
  readonly siblings: string;
  readonly children: string;
  readonly comma: string;
  readonly and: string;
}

const ZH: AreaWords = {
  title: '地区',
  lead: '政报里每一个地区，写了什么、没写什么。',
  all: '全部地区',
  kinds: { province: '全省', prefecture: '市州', district: '城区', county: '县市', group: '成组的地区' },
  within: (region) => `${region}的县市区`,
  count: (figures) => `${String(figures)} 个数`,
  none: '政报没有数',
  figures: (figures, derived) => `政报里有 ${String(figures - derived)} 个数，另由原文推算 ${String(derived)} 个。`,
  indicator: '指标',
  figure: '数值',
  place: '在同类地区中',
  compare: '比较',
  rank: (best, worst, among) =>
    best === worst
      ? `${String(among)} 个有数的地区中第 ${String(best)}`
      : `${String(among)} 个有数的地区中第 ${String(best)} 至 ${String(worst)}，分不出先后`,
  derived: '推算',
  absent: '政报没有给出',
  absentText: (names) => `同类地区有数、这里没有的 ${String(names)} 个指标：`,
  nothing: (region) => `政报提到${region}，但没有给出它的数。`,
  siblings: '同类地区',
  children: '下辖与包含的地区',
  comma: '，',
  and: '；',
};

const EN: AreaWords = {
  title: 'Areas',
  lead: 'What the bulletin says of every area, and what it does not.',
  all: 'All areas',
  kinds: {
    province: 'Province',
    prefecture: 'Prefectures',
    district: 'Urban districts',
    county: 'Counties',
    group: 'Groups of areas',
  },
  within: (region) => `Counties and districts of ${region}`,
  count: (figures) => (figures === 1 ? '1 figure' : `${String(figures)} figures`),
  none: 'no figure in the bulletin',
  figures: (figures, derived) =>
    `${String(figures - derived)} figures in the bulletin, and ${String(derived)} derived from what is printed.`,
  indicator: 'Indicator',
  figure: 'Figure',
  place: 'Among areas of its kind',
  compare: 'Compare',
  rank: (best, worst, among) =>
    best === worst
      ? `place ${String(best)} of ${String(among)} with a figure`
      : `place ${String(best)} to ${String(worst)} of ${String(among)} with a figure; cannot be told apart`,
  derived: 'derived',
  absent: 'Not in the bulletin',
  absentText: (names) => `${String(names)} indicators that areas of its kind have figures of, and it has none: `,
  nothing: (region) => `The bulletin names ${region} but gives no figure for it.`,
  siblings: 'Areas of its kind',
  children: 'Areas within',
  comma: ', ',
  and: '; ',
};

export function areaWords(language: Language): AreaWords {
  return language === 'zh' ? ZH : EN;
}
