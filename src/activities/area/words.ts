import type { RegionKind } from '../../domain/region.ts';
import { englishOrdinal } from '../../i18n/number.ts';
import { words } from '../../i18n/words.ts';

/** A place among siblings: equal ends where the region can only have one. */
interface AreaPlace {
  readonly best: number;
  readonly worst: number;
  /** How many of the siblings have a figure, and how many there are. */
  readonly among: number;
  readonly siblings: number;
  readonly from: 'best' | 'highest' | 'lowest';
  readonly kind: RegionKind;
}

const SIBLINGS_ZH: Readonly<Record<RegionKind, string>> = {
  province: '省',
  prefecture: '市州',
  district: '区',
  county: '县市',
  group: '组',
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

/** The words of the area pages. */
export const areaWords = words({
  zh: {
    title: '地区',
    lead: '政报对每个地区写了什么，没写什么。',
    all: '全部地区',
    /** Headings of the index. */
    kinds: { province: '全省', prefecture: '市州', district: '城区', county: '县市', group: '成组的地区' },
    within: (region: string) => `${region}的县市区`,
    count: (figures: number) => `${String(figures)} 个数`,
    none: '没有单独的数',
    unmentioned: '没有提到',
    /** What an area is. */
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
    previous: (region: string) => `上一个：${region}`,
    next: (region: string) => `下一个：${region}`,
    figures: (printed: number, derived: number) =>
      [
        printed === 0 ? '政报没有单独给出数' : `政报给出 ${String(printed)} 个数`,
        derived === 0 ? '' : `${printed === 0 ? '可' : '另'}由原文推算 ${String(derived)} 个`,
      ]
        .filter((part) => part !== '')
        .join('，')
        .concat('。'),
    nothing: (region: string) => `政报提到${region}，但没有单独给出它的数。`,
    notMentioned: (region: string) => `政报全文没有提到${region}。`,
    onlyTogether: '它与别的地区合在一起的数，列在下面。',
    contents: '本页各题',
    findings: '要点',
    toChart: '看图',
    columns: { indicator: '指标', figure: '数值', place: '在同级地区中', source: '原文' },
    place: ({ best, worst, among, siblings, from, kind }: AreaPlace) => {
      const order = { best: '', highest: '由高到低', lowest: '由低到高' }[from];
      const all = `${String(among)} 个${among < siblings ? '有数的' : ''}${SIBLINGS_ZH[kind]}`;
      if (best === worst) return `${all}中${order}排第 ${String(best)}`;
      if (best === 1 && worst === among) return `${all}分不出先后`;
      return `${all}中${order}排第 ${String(best)} 至 ${String(worst)}，分不出先后`;
    },
    /** Opens the description of the figures of siblings. */
    strip: (region: string, figure: string, others: string) => `${region} ${figure}；${others}`,
    reference: (region: string, figure: string) => `竖线：${region} ${figure}`,
    compare: '比较',
    derived: '推算',
    named: '提到它的数',
    namedText: '这些数是别的地区的，原文在同一句里点了它的名。',
    ofGroups: '所在各组的数',
    ofGroupsText: '这些数说的是一组地区，不是它单独的数。',
    uncertain: '原文没有点名组内有哪些地区，它在不在内不能断定。',
    ofParts: '其中各组的数',
    ofPartsText: '政报把其中一部分地区合在一起说。',
    groupPage: '这一组的页面',
    groupCount: (figures: number) => `${String(figures)} 个数`,
    absent: '政报没有给出',
    absentCount: (indicators: number, kind: RegionKind) =>
      `别的${SIBLINGS_ZH[kind]}有数、它没有的指标共 ${String(indicators)} 个`,
    /** There is nothing that others of the kind have and it has not. */
    absentNothing: '同级地区有数的指标，它都有数。',
    /** None of the kind has any figure. */
    absentForAll: (kind: RegionKind) => `政报没有单独给出任何一个${SIBLINGS_ZH[kind]}的数。`,
    /** Indicators that only the region has which the data are about. */
    homeOnly: (home: string, indicators: number) =>
      `另有 ${String(indicators)} 个指标，政报只给了${home}的数，没有别的市州可比。`,
    topicCount: (indicators: number) => `${String(indicators)} 个`,
    comma: '，',
    and: '、',
  },
  en: {
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
    unmentioned: 'not mentioned',
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
        ? `No figure of its own in the bulletin; ${counted(derived, 'figure')} derived from what is printed.`
        : `${counted(printed, 'figure')} in the bulletin${derived === 0 ? '' : `, and ${String(derived)} derived from what is printed`}.`,
    nothing: (region) => `The bulletin mentions ${region} but gives no figure for it alone.`,
    notMentioned: (region) => `The bulletin does not mention ${region} at all.`,
    onlyTogether: 'What it says of it together with others stands below.',
    contents: 'Topics of this page',
    findings: 'In brief',
    toChart: 'See the chart',
    columns: {
      indicator: 'Indicator',
      figure: 'Figure',
      place: 'Among areas of its kind',
      source: 'Printed',
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
    named: 'Figures that name it',
    namedText: 'Figures of other areas, whose sentences name this one.',
    ofGroups: 'Figures of its groups',
    ofGroupsText: 'These are about several areas together, not about this one alone.',
    uncertain: 'The text does not say which areas are in this group, so whether this one is cannot be told.',
    ofParts: 'Figures of groups within',
    ofPartsText: 'The bulletin speaks of some of its areas together.',
    groupPage: 'The page of this group',
    groupCount: (figures) => counted(figures, 'figure'),
    absent: 'Not in the bulletin',
    absentCount: (indicators, kind) =>
      `${counted(indicators, 'indicator')} that another ${SIBLINGS_EN[kind][0]} has a figure of and this one has not`,
    absentNothing: 'It has a figure for every indicator that others of its kind have one for.',
    absentForAll: (kind) => `The bulletin gives no figure for any single ${SIBLINGS_EN[kind][0]}.`,
    homeOnly: (home, indicators) =>
      `For ${counted(indicators, 'more indicator')} the bulletin gives figures of ${home} alone, so that nothing can be compared.`,
    topicCount: (indicators) => String(indicators),
    comma: ', ',
    and: ', ',
  },
});
