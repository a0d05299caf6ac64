import { didYouMean, type ProblemText, say } from './problem-text.ts';

/** Problems in a row of observations. */
export const OBSERVATION_PROBLEMS = {
  'period-form': ({ nearest }: { readonly nearest: string | undefined }): ProblemText => ({
    message: say('不是有效的时期。', 'This is not a valid period.'),
    remedy: didYouMean(
      nearest,
      say(
        '写成 2015、2016-09、2016-12-31，或年份区间 2011/2015。',
        'Write 2015, 2016-09, 2016-12-31, or a span of years 2011/2015.',
      ),
    ),
  }),
  'locator-form': (): ProblemText => ({
    message: say('不是有效的出处位置。', 'This is not a valid locator.'),
    remedy: say(
      '写成标题路径加句号序数，如 二/县域/第四/s1。',
      'Write the path of headings and the number of the sentence, such as 二/县域/第四/s1.',
    ),
  }),
  'year-out-of-reach': ({ first, last }: { readonly first: string; readonly last: string }): ProblemText => ({
    message: say(`年份不在 ${first} 年至 ${last} 年之间。`, `The year does not lie between ${first} and ${last}.`),
    remedy: say('改正年份。', 'Correct the year.'),
  }),
  'actual-after-document': ({ date }: { readonly date: string }): ProblemText => ({
    message: say(
      `实绩的时期晚于其文件的日期 ${date}。`,
      `An actual figure cannot be later than its document, which is of ${date}.`,
    ),
    remedy: say(
      '改正时期或文件；若是计划或目标，请把 status 改为 plan 或 target。',
      'Correct the period or the document; for a plan or target, let status say so.',
    ),
  }),
  'negative-count': (): ProblemText => ({
    message: say('个数不能为负。', 'A count cannot be negative.'),
    remedy: say(
      '改正数值；若是增减量，请换用 kind 为 count_measured 的单位。',
      'Correct the value; for a change, use a unit of the kind count_measured.',
    ),
  }),
  'fractional-count': (): ProblemText => ({
    message: say('个数不能是小数。', 'A count cannot be a fraction.'),
    remedy: say(
      '改正数值；若是平均数，请换用 kind 为 count_measured 的单位。',
      'Correct the value; for a mean, use a unit of the kind count_measured.',
    ),
  }),
  'duplicate-observation': ({ first }: { readonly first: string }): ProblemText => ({
    message: say(
      `${first} 已有指标、地区、时期、分组、性质都相同的观测值。`,
      `${first} already has an observation of this indicator, region, period, category and status.`,
    ),
    remedy: say('合并两行，或改正其中一行。', 'Merge the two rows, or correct one of them.'),
  }),
  'indicator-in-two-datasets': ({ first }: { readonly first: string }): ProblemText => ({
    message: say(`这个指标已属于数据集 ${first}。`, `This indicator already belongs to the dataset ${first}.`),
    remedy: say(
      `把这些行移到 observations/${first}.csv，或另设一个指标。`,
      `Move the rows to observations/${first}.csv, or make another indicator.`,
    ),
  }),
  'missing-without-reason': (): ProblemText => ({
    message: say('没有数值，也没有说明原因。', 'There is neither a value nor a reason why not.'),
    remedy: say(
      '填写数值，或在 note_zh 和 note_en 中说明为何缺失。',
      'Give a value, or say in note_zh and note_en why it is missing.',
    ),
  }),
  'missing-with-qualifier': (): ProblemText => ({
    message: say('没有数值，却有限定词。', 'There is no value for the qualifier to qualify.'),
    remedy: say('缺失的观测值写 exact。', 'Write exact for a missing observation.'),
  }),
  'printed-empty': (): ProblemText => ({
    message: say('有数值却没有原文。', 'There is a value but no printed figure.'),
    remedy: say(
      '照原文抄录数字、单位和限定词。',
      'Copy the figure, its unit and its words of qualification from the text.',
    ),
  }),
  'printed-unreadable': (): ProblemText => ({
    message: say('读不懂原文中的数字。', 'The printed figure cannot be read as a number.'),
    remedy: say(
      '只抄数字、单位和限定词；若原文如此，请手工填写 lower 和 upper 并加注。',
      'Copy only figure, unit and qualifying words; if that is how it stands, give lower and upper by hand and explain in the notes.',
    ),
  }),
  'printed-unit-disagrees': ({ unit }: { readonly unit: string }): ProblemText => ({
    message: say(
      `原文的单位与指标的单位（${unit}）不符。`,
      `The printed unit does not fit the unit of the indicator (${unit}).`,
    ),
    remedy: say(
      '检查指标是否选对，或原文是否抄对。',
      'Check whether it is the right indicator, and the figure rightly copied.',
    ),
  }),
  'value-disagrees': ({ printed, expected }: { readonly printed: string; readonly expected: string }): ProblemText => ({
    message: say(`数值与原文“${printed}”不符。`, `The value disagrees with the printed figure “${printed}”.`),
    remedy: say(
      `按原文应为 ${expected}（方向以正负号表示）。`,
      `By the print it should be ${expected} (with a sign for the direction).`,
    ),
  }),
  'qualifier-disagrees': ({
    printed,
    expected,
  }: {
    readonly printed: string;
    readonly expected: string;
  }): ProblemText => ({
    message: say(`限定词与原文“${printed}”的用词不符。`, `The qualifier disagrees with the words of “${printed}”.`),
    remedy: say(`按原文应为 ${expected}。`, `By the print it should be ${expected}.`),
  }),
  'value-missing': ({ qualifier }: { readonly qualifier: string }): ProblemText => ({
    message: say(`限定词为 ${qualifier} 时必须有数值。`, `A quantity that is ${qualifier} needs a value.`),
    remedy: say(
      '填写数值；若原文只给出界限，请改用相应的限定词。',
      'Give the value; if the text gives only a bound, choose the qualifier that says so.',
    ),
  }),
  'value-with-bound': ({ qualifier }: { readonly qualifier: string }): ProblemText => ({
    message: say(
      `限定词为 ${qualifier} 时原文没有给出确定的数值。`,
      `Where the qualifier is ${qualifier}, the text gives no value.`,
    ),
    remedy: say('把 value 留空，界限由原文得出。', 'Leave the value empty; the bound follows from the printed figure.'),
  }),
  'bounds-crossed': ({ upper }: { readonly upper: string }): ProblemText => ({
    message: say(`下限大于上限 ${upper}。`, `The lower bound exceeds the upper bound ${upper}.`),
    remedy: say('交换或改正上下限。', 'Swap or correct the bounds.'),
  }),
  'bounds-incomplete': (): ProblemText => ({
    message: say('只填了一个界限。', 'Only one of the two bounds is given.'),
    remedy: say(
      '上下限同时填写，或同时留空由原文推算。',
      'Give both bounds, or neither and let them follow from the print.',
    ),
  }),
  'bounds-needed': (): ProblemText => ({
    message: say(
      '原文的写法没有表明精度，无法推算上下限。',
      'The way it is printed does not tell how precise it is, so no bounds follow from it.',
    ),
    remedy: say(
      '手工填写 lower 和 upper，并在备注中说明理由。',
      'Give lower and upper by hand and explain them in the notes.',
    ),
  }),
  'bounds-without-note': (): ProblemText => ({
    message: say('手工填写的上下限没有说明理由。', 'The bounds were chosen by hand and not explained.'),
    remedy: say(
      '在 note_zh 和 note_en 中说明为何取这个区间。',
      'Say in note_zh and note_en why the words allow this interval.',
    ),
  }),
  'bounds-disagree': ({ printed }: { readonly printed: string }): ProblemText => ({
    message: say(`上下限与原文“${printed}”不符。`, `The bounds disagree with the printed figure “${printed}”.`),
    remedy: say(
      '让区间包含原文的数字、与原文的两端一致，并只在限定词所指的一侧开放。',
      'Let the interval hold the printed number, keep to both ends that are printed, and be open only where the qualifier says so.',
    ),
  }),
  'value-outside-bounds': ({ lower, upper }: { readonly lower: string; readonly upper: string }): ProblemText => ({
    message: say(`数值不在 ${lower} 到 ${upper} 之间。`, `The value does not lie between ${lower} and ${upper}.`),
    remedy: say('改正数值或上下限。', 'Correct the value or the bounds.'),
  }),
} as const;
