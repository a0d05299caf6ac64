import type { Relation, Verdict } from '../../domain/audit.ts';
import { words } from '../../i18n/words.ts';

/** How many checks came to which verdict. */
type VerdictCounts = Readonly<Record<Verdict, number>>;

/** The words of the audit page. */
export const auditWords = words({
  zh: {
    title: '数字核查',
    lead: '同一本政报里的数字，彼此合得上吗？',
    description: '把《衡阳政报》2016 年第 9 期的数字互相核对：合计、占比、增速与水平、位次与个数，每一条都列出算式。',
    summary: ({ conflicting, consistent, 'cannot-tell': cannotTell }: VerdictCounts) =>
      `共核查 ${String(conflicting + consistent + cannotTell)} 项：${String(conflicting)} 项合不上，${String(cannotTell)} 项凭原文说不准，${String(consistent)} 项合得上。`,
    fairness:
      '“合不上”只表示两处数字按字面不能同时成立，可能是口径、时点或所指范围不同。这里写明要怎样才能同时成立，不判断哪一处有误，更不推测缘由。',
    method: '核查是怎样做的',
    /** What a verdict says about the figures. */
    verdictMeanings: {
      conflicting: '无论取区间里的哪个数，这句话都不成立。',
      'cannot-tell': '取区间里的一些数成立，另一些数不成立，原文定不下来。',
      consistent: '原文允许的区间与这句话相容。',
    } satisfies Readonly<Record<Verdict, string>>,
    filterVerdict: '按结论看',
    filterDataset: '按数据集看',
    left: '左边',
    right: '右边',
    /** The statement that is checked: the left side should be … the right. */
    relations: {
      '=': '左边应与右边相等',
      '<': '左边应小于右边',
      '≤': '左边应不大于右边',
      '>': '左边应大于右边',
      '≥': '左边应不小于右边',
    } satisfies Readonly<Record<Relation, string>>,
    meet: { yes: '两个区间有共同的部分', no: '两个区间没有共同的部分', unknown: '有一边没有数值' },
    pictureOf: (left: string, right: string) => `两个区间：左边 ${left}，右边 ${right}`,
    operands: (count: number) => `所用数值和原文（${String(count)}）`,
    charts: '用到这些数字的图',
    permalink: '这一项的链接',
  },
  en: {
    title: 'Do the figures fit?',
    lead: 'The figures of one bulletin, held against one another.',
    description:
      'The figures of the Hengyang Government Bulletin 2016 No. 9 held against one another: sums, shares, growth against levels, ranks against counts, each with its arithmetic.',
    summary: ({ conflicting, consistent, 'cannot-tell': cannotTell }) =>
      `${String(conflicting + consistent + cannotTell)} checks: ${String(conflicting)} do not fit, ${String(cannotTell)} cannot be told from the text, ${String(consistent)} fit.`,
    fairness:
      '“Does not fit” only says that two figures cannot both hold as worded; they may cover different things, dates or areas. Each entry says what would have to be true. It does not say which figure is wrong, nor guess why.',
    method: 'How checks are made',
    verdictMeanings: {
      conflicting: 'Whatever numbers of the intervals one takes, the statement does not hold.',
      'cannot-tell': 'It holds for some numbers of the intervals and not for others; the text does not decide.',
      consistent: 'The intervals that the text allows agree with the statement.',
    },
    filterVerdict: 'By verdict',
    filterDataset: 'By dataset',
    left: 'Left',
    right: 'Right',
    relations: {
      '=': 'Left and right should be equal',
      '<': 'Left should be less than right',
      '≤': 'Left should be no more than right',
      '>': 'Left should be more than right',
      '≥': 'Left should be no less than right',
    },
    meet: {
      yes: 'the two intervals have numbers in common',
      no: 'the two intervals have no number in common',
      unknown: 'one side has no value',
    },
    pictureOf: (left, right) => `Two intervals: left ${left}, right ${right}`,
    operands: (count) => `Figures used, and the printed words (${String(count)})`,
    charts: 'Charts that use these figures',
    permalink: 'Link to this check',
  },
});
