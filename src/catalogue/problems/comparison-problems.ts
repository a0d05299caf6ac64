import { type ProblemText, say } from './problem-text.ts';

/** Problems in the tables that comparisons are made from: peer sets and the baselines of targets. */
export const COMPARISON_PROBLEMS = {
  'peer-set-small': (): ProblemText => ({
    message: say('一组至少要有两个地区才能比较。', 'A set needs at least two regions to compare.'),
    remedy: say('用空格隔开写上更多地区代码。', 'Add more region codes, separated by spaces.'),
  }),
  'repeated-item': ({ item }: { readonly item: string }): ProblemText => ({
    message: say(`${item} 出现了两次。`, `${item} stands here twice.`),
    remedy: say('删去一次。', 'Delete one of them.'),
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
