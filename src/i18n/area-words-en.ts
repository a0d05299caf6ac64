import type { RegionKind } from '../domain/region.ts';
import type { AreaWords } from './area-words.ts';
import { englishOrdinal } from './number.ts';

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

export const AREA_WORDS_EN: AreaWords = {
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
    named: 'Named in the text (not all)',
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
  relation: { gap: (left, right) => `${left} − ${right}`, ratio: (left, right) => `${left} ÷ ${right}` },
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
};
