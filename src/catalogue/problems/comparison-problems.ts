import { type ProblemText, say } from './problem-text.ts';

/** Problems in the tables that comparisons are made from: peer sets, members of groups, baselines of targets. */
export const COMPARISON_PROBLEMS = {
  'peer-set-small': (): ProblemText => ({
    message: say('一组至少要有两个地区才能比较。', 'A set needs at least two regions to compare.'),
    remedy: say('用空格隔开写上更多地区代码。', 'Add more region codes, separated by spaces.'),
  }),
  'repeated-item': ({ item }: { readonly item: string }): ProblemText => ({
    message: say(`${item} 出现了两次。`, `${item} stands here twice.`),
    remedy: say('删去一次。', 'Delete one of them.'),
  }),
  'not-a-group': (): ProblemText => ({
    message: say('这个地区的类别不是组合。', 'The kind of this region is not group.'),
    remedy: say('写组合的代码，如 430400-counties。', 'Give the code of a group, such as 430400-counties.'),
  }),
  'topic-taken': ({ indicator, topic }: { readonly indicator: string; readonly topic: string }): ProblemText => ({
    message: say(`${indicator} 已归入主题 ${topic}。`, `${indicator} belongs to the topic ${topic} already.`),
    remedy: say('每个指标只归入一个主题。', 'Keep each indicator in one topic.'),
  }),
  'relation-sides': (): ProblemText => ({
    message: say('参照地区的写法与关系的种类不符。', 'The regions given do not fit the kind of relation.'),
    remedy: say(
      '差（gap）和比（ratio）在 left、right 中填一个参照地区，另一个留空，即观测值本身的地区；其他种类两个都留空。',
      'For a gap or ratio give one region in left or right and leave the other blank, which is the region of the observation; leave both blank for other kinds.',
    ),
  }),
  'relation-unit': (): ProblemText => ({
    message: say('两个指标的单位不合这种关系。', 'The units of the two indicators do not fit this relation.'),
    remedy: say(
      '差与基础指标同单位（百分比之差用个百分点），比用 % 或倍，平均与基础指标同单位。',
      'A gap has the unit of its base (points between percentages), a ratio is in % or times, a mean has the unit of its base.',
    ),
  }),
  'not-a-target': (): ProblemText => ({
    message: say('这个观测值的性质不是目标。', 'The status of this observation is not target.'),
    remedy: say('写目标的观测值编号，以 ,target] 结尾。', 'Give the id of a target; it ends in ,target].'),
  }),
  'baseline-unit': ({ target, baseline }: { readonly target: string; readonly baseline: string }): ProblemText => ({
    message: say(
      `目标的单位是 ${target}，起点的单位是 ${baseline}，不能相减。`,
      `The target is in ${target} and its baseline in ${baseline}, so there is no gap between them.`,
    ),
    remedy: say(
      '换一个同单位的起点，或留空并说明缺什么。',
      'Choose a baseline in the same unit, or none and say what is missing.',
    ),
  }),
} as const;
