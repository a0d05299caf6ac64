import { words } from '../../i18n/words.ts';

/** The words of the page of targets. */
export const targetWords = words({
  zh: {
    title: '目标',
    lead: (targets: number, withBaseline: number) =>
      `政报定下 ${String(targets)} 个目标，其中 ${String(withBaseline)} 个说得出从哪里起步。能算的，算出差多少、每年要走多少；不能算的，说明缺什么。`,
    topic: '主题',
    year: '年份',
    yearName: (year: string) => `${year} 年`,
    computable: '算得出距离的目标',
    computableText:
      '左边是现状，右边是目标，虚线是匀速走到目标的路，一格一年；阴影是原文允许的范围，箭头表示原文只给了上限或下限。括号里是可能范围，两端都向外取整。',
    others: '还算不出距离的目标',
    othersText: '逐项写明缺哪个数。右栏是同一主题的规定：说的是怎么做，不是到哪一年做到多少。',
    target: '目标',
    now: '现状',
    gap: { up: '还要增加', down: '还要减少', open: '还差' },
    yearly: {
      up: (years: number) => `${String(years)} 年里每年要增加`,
      down: (years: number) => `${String(years)} 年里每年要减少`,
      open: (years: number) => `${String(years)} 年里每年要变`,
    },
    multiple: '目标为现状的',
    needed: '由此推算',
    noBaseline: '缺这个指标现在的数。',
    measuredBy: (name: string) => `距离见“${name}”`,
    reading: '怎样读',
    derived: '推算',
    compare: '与各地比较',
    standards: '同一主题的规定',
    /** What a reader who cannot see the picture of a way is told. */
    way: (from: string, start: string, to: string, target: string) => `${from} ${start}，${to}要到 ${target}`,
    colon: '：',
    parentheses: (inside: string) => `（${inside}）`,
  },
  en: {
    title: 'Targets',
    lead: (targets, withBaseline) =>
      `The bulletin sets ${String(targets)} targets; for ${String(withBaseline)} of them it tells where they start. Where it can be computed, here is how far each is and what every year has to bring; where it cannot, what is missing.`,
    topic: 'Topic',
    year: 'Year',
    yearName: (year) => year,
    computable: 'How far, and how fast',
    computableText:
      'On the left where things stand, on the right the target; the dashed line is the even way there, a tick a year. The shade is what the text allows, an arrow marks a figure that the text gives one bound for. Ranges are in parentheses, rounded outward.',
    others: 'Targets without a distance yet',
    othersText:
      'For each it is said which figure is missing. Beside them stand the standards on the same topic: how something is done, not how much is reached by when.',
    target: 'Target',
    now: 'Now',
    gap: { up: 'Still to gain', down: 'Still to shed', open: 'Still to go' },
    yearly: {
      up: (years) => `Gain needed ${eachYear(years)}`,
      down: (years) => `Cut needed ${eachYear(years)}`,
      open: (years) => `Change needed ${eachYear(years)}`,
    },
    multiple: 'Target as a multiple of now',
    needed: 'It follows',
    noBaseline: 'The present figure of this indicator is missing.',
    measuredBy: (name) => `For the distance see “${name}”`,
    reading: 'How it is read',
    derived: 'derived',
    compare: 'Compare places',
    standards: 'Standards on the same topic',
    way: (from, start, to, target) => `${from}: ${start}; ${to}: ${target} to be reached`,
    colon: ': ',
    parentheses: (inside) => ` (${inside})`,
  },
});
export type TargetWords = ReturnType<typeof targetWords>;

function eachYear(years: number): string {
  return years === 1 ? 'in the one year' : `in each of ${String(years)} years`;
}
