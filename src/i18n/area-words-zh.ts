import type { RegionKind } from '../domain/region.ts';
import type { AreaWords } from './area-words.ts';

const SIBLINGS_ZH: Readonly<Record<RegionKind, string>> = {
  province: '省',
  prefecture: '市州',
  district: '区',
  county: '县市',
  group: '组',
};

export const AREA_WORDS_ZH: AreaWords = {
  title: '地区',
  lead: '政报对每个地区写了什么，没写什么。',
  all: '全部地区',
  kinds: { province: '全省', prefecture: '市州', district: '城区', county: '县市', group: '成组的地区' },
  within: (region) => `${region}的县市区`,
  count: (figures) => `${String(figures)} 个数`,
  none: '没有单独的数',
  unmentioned: '没有提到',
  kind: { province: '省', prefecture: '市（州）', district: '市辖区', county: '县（市）', group: '一组地区' },
  facts: {
    kind: '类别',
    within: '所属',
    groups: '所在的组',
    members: '包含',
    named: '原文点名的（非全部）',
    parts: '其中的组',
    mentionedIn: '提到它的文件',
    siblings: '同级地区',
  },
  previous: (region) => `上一个：${region}`,
  next: (region) => `下一个：${region}`,
  figures: (printed, derived) =>
    [
      printed === 0 ? '政报没有单独给出数' : `政报给出 ${String(printed)} 个数`,
      derived === 0 ? '' : `${printed === 0 ? '可' : '另'}由原文推算 ${String(derived)} 个`,
    ]
      .filter((part) => part !== '')
      .join('，')
      .concat('。'),
  nothing: (region) => `政报提到${region}，但没有单独给出它的数。`,
  notMentioned: (region) => `政报全文没有提到${region}。`,
  onlyTogether: '它与别的地区合在一起的数，列在下面。',
  contents: '本页各题',
  findings: '要点',
  toChart: '看图',
  columns: { indicator: '指标', figure: '数值', place: '在同级地区中', source: '原文' },
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
  relation: { gap: (left, right) => `${left} − ${right}`, ratio: (left, right) => `${left} ÷ ${right}` },
  named: '提到它的数',
  namedText: '这些数是别的地区的，原文在同一句里点了它的名。',
  ofGroups: '所在各组的数',
  ofGroupsText: '这些数说的是一组地区，不是它单独的数。',
  uncertain: '原文没有点名组内有哪些地区，它在不在内不能断定。',
  ofParts: '其中各组的数',
  ofPartsText: '政报把其中一部分地区合在一起说。',
  groupPage: '这一组的页面',
  groupCount: (figures) => `${String(figures)} 个数`,
  absent: '政报没有给出',
  absentCount: (indicators, kind) => `别的${SIBLINGS_ZH[kind]}有数、它没有的指标共 ${String(indicators)} 个`,
  absentNothing: '同级地区有数的指标，它都有数。',
  absentForAll: (kind) => `政报没有单独给出任何一个${SIBLINGS_ZH[kind]}的数。`,
  homeOnly: (home, indicators) => `另有 ${String(indicators)} 个指标，政报只给了${home}的数，没有别的市州可比。`,
  topicCount: (indicators) => `${String(indicators)} 个`,
  comma: '，',
  and: '、',
};
