import type { RegionKind } from '../domain/region.ts';
import type { Language } from '../domain/language.ts';
import { englishOrdinal } from './number.ts';

/** A place among siblings: equal ends where the region can only have one. */
export interface AreaPlace {
  readonly best: number;
  readonly worst: number;
  /** How many of the siblings have a figure, and how many there are. */
  readonly among: number;
  readonly siblings: number;
  readonly from: 'best' | 'highest' | 'lowest';
  readonly kind: RegionKind;
}

/** The words of the area pages. */
export interface AreaWords {
  readonly title: string;
  readonly lead: string;
  readonly all: string;
  /** Headings of the index. */
  readonly kinds: Readonly<Record<RegionKind, string>>;
  readonly within: (region: string) => string;
  readonly count: (figures: number) => string;
  readonly none: string;
  readonly notMentionedShort: string;
  /** What an area is. */
  readonly kind: Readonly<Record<RegionKind, string>>;
  readonly facts: Readonly<
    Record<'kind' | 'within' | 'groups' | 'members' | 'parts' | 'mentionedIn' | 'siblings', string>
  >;
  readonly previous: (region: string) => string;
  readonly next: (region: string) => string;
  readonly figures: (printed: number, derived: number) => string;
  readonly nothing: (region: string) => string;
  readonly notMentioned: (region: string) => string;
  readonly onlyTogether: string;
  readonly findings: string;
  readonly toChart: string;
  readonly columns: Readonly<Record<'indicator' | 'figure' | 'place' | 'source' | 'compare', string>>;
  readonly place: (place: AreaPlace) => string;
  /** Opens the description of the figures of siblings. */
  readonly strip: (region: string, figure: string, others: string) => string;
  readonly reference: (region: string, figure: string) => string;
  readonly compare: string;
  readonly derived: string;
  /** Between which regions a gap or a ratio is. */
  readonly relation: Readonly<Record<'gap' | 'ratio', (left: string, right: string) => string>>;
  readonly named: string;
  readonly namedText: string;
  readonly ofGroups: string;
  readonly ofGroupsText: string;
  readonly uncertain: string;
  readonly ofParts: string;
  readonly ofPartsText: string;
  readonly groupCount: (figures: number) => string;
  readonly absent: string;
  readonly absentCount: (indicators: number, kind: RegionKind) => string;
  readonly elsewhere: (indicators: number, kind: RegionKind) => string;
  readonly topicCount: (indicators: number) => string;
  readonly comma: string;
  readonly and: string;
}

const SIBLINGS_ZH: Readonly<Record<RegionKind, string>> = {
  province: '省',
  prefecture: '市州',
  district: '区',
  county: '县市',
  group: '组',
};

const ZH: AreaWords = {
  title: '地区',
  lead: '政报对每个地区写了什么，没写什么。',
  all: '全部地区',
  kinds: { province: '全省', prefecture: '市州', district: '城区', county: '县市', group: '成组的地区' },
  within: (region) => `${region}的县市区`,
  count: (figures) => `${String(figures)} 个数`,
  none: '没有单独的数',
  notMentionedShort: '没有提到',
  kind: { province: '省', prefecture: '市（州）', district: '市辖区', county: '县（市）', group: '一组地区' },
  facts: {
    kind: '类别',
    within: '所属',
    groups: '所在的组',
    members: '包含',
    parts: '其中的组',
    mentionedIn: '提到它的文件',
    siblings: '同级地区',
  },
  previous: (region) => `上一个：${region}`,
  next: (region) => `下一个：${region}`,
  figures: (printed, derived) =>
    [
      printed === 0 ? '' : `政报给出 ${String(printed)} 个数`,
      derived === 0 ? '' : `${printed === 0 ? '' : '另'}由原文推算 ${String(derived)} 个`,
    ]
      .filter((part) => part !== '')
      .join('，')
      .concat('。'),
  nothing: (region) => `政报提到${region}，但没有单独给出它的数。`,
  notMentioned: (region) => `政报全文没有提到${region}。`,
  onlyTogether: '它与别的地区合在一起的数，列在下面。',
  findings: '要点',
  toChart: '看图',
  columns: { indicator: '指标', figure: '数值', place: '在同级地区中', source: '原文', compare: '比较' },
  place: ({ best, worst, among, siblings, from, kind }) => {
    const order = { best: '', highest: '由高到低', lowest: '由低到高' }[from];
    const all = `${String(among)} 个${among < siblings ? '有数的' : ''}${SIBLINGS_ZH[kind]}`;
    if (best === worst) return `${all}中${order}排第 ${String(best)}`;
    if (best === 1 && worst === among) return `${all}分不出先后`;
    return `${all}中${order}排第 ${String(best)} 至 ${String(worst)}，分不出先后`;
  },
  strip: (region, figure, others) => `${region} ${figure}；${others}`,
  reference: (region, figure) => `竖线：${region} ${figure}`,
  compare: '比较',
  derived: '推算',
  relation: { gap: (left, right) => `${left}减${right}`, ratio: (left, right) => `${left}相当于${right}` },
  named: '点到它的数',
  namedText: '数是别的地区的，原文在同一句里点了它的名。',
  ofGroups: '所在各组的数',
  ofGroupsText: '这些数说的是一组地区，不是它单独的数。',
  uncertain: '原文没有点名组内有哪些地区，它在不在内不能断定。',
  ofParts: '其中各组的数',
  ofPartsText: '政报把其中一部分地区合在一起说。',
  groupCount: (figures) => `${String(figures)} 个数`,
  absent: '政报没有给出',
  absentCount: (indicators, kind) => `别的${SIBLINGS_ZH[kind]}有数、它没有的指标共 ${String(indicators)} 个`,
  elsewhere: (indicators, kind) =>
    `数据里其余 ${String(indicators)} 个指标，哪个${SIBLINGS_ZH[kind]}都没有单独的数，不在此列。`,
  topicCount: (indicators) => `${String(indicators)} 个`,
  comma: '，',
  and: '、',
};

const SIBLINGS_EN: Readonly<Record<RegionKind, readonly [one: string, many: string]>> = {
  province: ['province', 'provinces'],
  prefecture: ['prefecture', 'prefectures'],
  district: ['district', 'districts'],
  county: ['county', 'counties'],
  group: ['group', 'groups'],
};

/** `1 figure`, `2 figures`. */
function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

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
  count: (figures) => counted(figures, 'figure'),
  none: 'no figure of its own',
  notMentionedShort: 'not mentioned',
  kind: {
    province: 'Province',
    prefecture: 'Prefecture-level city',
    district: 'Urban district',
    county: 'County or county-level city',
    group: 'Group of areas',
  },
  facts: {
    kind: 'Kind',
    within: 'Part of',
    groups: 'In the groups',
    members: 'Contains',
    parts: 'Groups within',
    mentionedIn: 'Mentioned in',
    siblings: 'Areas of its kind',
  },
  previous: (region) => `Previous: ${region}`,
  next: (region) => `Next: ${region}`,
  figures: (printed, derived) =>
    printed === 0
      ? `${counted(derived, 'figure')} derived from what is printed.`
      : `${counted(printed, 'figure')} in the bulletin${derived === 0 ? '' : `, and ${String(derived)} derived from what is printed`}.`,
  nothing: (region) => `The bulletin mentions ${region} but gives no figure for it alone.`,
  notMentioned: (region) => `The bulletin does not mention ${region} at all.`,
  onlyTogether: 'What it says of it together with others stands below.',
  findings: 'In brief',
  toChart: 'See the chart',
  columns: {
    indicator: 'Indicator',
    figure: 'Figure',
    place: 'Among areas of its kind',
    source: 'Printed',
    compare: 'Compare',
  },
  place: ({ best, worst, among, siblings, from, kind }) => {
    const order = { best: '', highest: ' from the highest', lowest: ' from the lowest' }[from];
    const all = `${counted(among, ...SIBLINGS_EN[kind])}${among < siblings ? ' with a figure' : ''}`;
    if (best === worst) return `${englishOrdinal(best)} of ${all}${order}`;
    if (best === 1 && worst === among) return `${all} that cannot be told apart`;
    return `${englishOrdinal(best)} to ${englishOrdinal(worst)} of ${all}${order}; cannot be told apart`;
  },
  strip: (region, figure, others) => `${region} ${figure}; ${others}`,
  reference: (region, figure) => `line: ${region} ${figure}`,
  compare: 'Compare',
  derived: 'derived',
  relation: {
    gap: (left, right) => `${left} minus ${right}`,
    ratio: (left, right) => `${left} relative to ${right}`,
  },
  named: 'Figures that name it',
  namedText: 'Figures of other areas, whose sentences name this one.',
  ofGroups: 'Figures of its groups',
  ofGroupsText: 'These are about several areas together, not about this one alone.',
  uncertain: 'The text does not say which areas are in this group, so whether this one is cannot be told.',
  ofParts: 'Figures of groups within',
  ofPartsText: 'The bulletin speaks of some of its areas together.',
  groupCount: (figures) => counted(figures, 'figure'),
  absent: 'Not in the bulletin',
  absentCount: (indicators, kind) =>
    `${counted(indicators, 'indicator')} that another ${SIBLINGS_EN[kind][0]} has a figure of and this one has not`,
  elsewhere: (indicators, kind) =>
    `No ${SIBLINGS_EN[kind][0]} has a figure of its own for the other ${counted(indicators, 'indicator')} of the data; they are not listed.`,
  topicCount: (indicators) => String(indicators),
  comma: ', ',
  and: ', ',
};

export function areaWords(language: Language): AreaWords {
  return language === 'zh' ? ZH : EN;
}
