import { words } from '../../i18n/words.ts';

/** The sections of the methods page, in order; each name is also its anchor. */
export const METHOD_SECTIONS = [
  'intervals',
  'qualifiers',
  'drawing',
  'derivation',
  'rounding',
  'audit',
  'provenance',
  'missing',
] as const;
export type MethodSection = (typeof METHOD_SECTIONS)[number];

/** The words of the methods page. */
export const methodsWords = words({
  zh: {
    title: '方法',
    lead: '数字怎样读，怎样推算，怎样核查。不用懂数学，会加减乘除就够了。',
    description: '数说衡阳怎样读政报里的数字：区间、限定词、推算、取整、核查、出处、缺失与零。',
    sections: {
      intervals: {
        title: '一个数，是一段范围',
        paragraphs: [
          '政报印“26.86 亿元”，是取到两位小数的结果：实际数在 26.855 和 26.865 之间。印“27 亿元”，实际数可能在 26.5 和 27.5 之间，范围宽得多。这段范围叫“区间”，它由印出来的最后一位数字决定。',
          '本站给每个数都记下区间。企业几家、排第几位、目标和标准是数出来或定下来的，没有取整，区间就是它自己。',
        ],
      },
      qualifiers: {
        title: '“约”“超过”“不到”照原样保留',
        paragraphs: [
          '这些词限定了数字的意思。写“超过 20 亿元”，只知道不低于 20 亿元，上面没有写明；这样的一端记作“不限”，图上画成开口，不会变成一个准确的 20。',
        ],
      },
      drawing: {
        title: '图上怎样画',
        paragraphs: ['印出来的和算出来的，确定的和不确定的，看形状就能分开，不靠颜色。'],
      },
      derivation: {
        title: '推算：从印出来的数，得到没有印出来的数',
        paragraphs: [
          '政报常常只给比例。它说衡阳的工业税金是长沙的 8.3%，衡阳是 36.9 亿元，那么长沙就是 36.9 除以 8.3%。这样得到的数叫“推算”，与原文的数字始终分开显示。',
          '区间也一起算。衡阳取最小、比例取最大，得到长沙的下限；反过来得到上限。这样，只要原文的数字都在各自的区间里，结果就一定在推算的区间里。',
          '有的推算需要一个前提，比如两处的口径相同。凡有前提，都写在算式旁边；前提不成立，推算也就不成立。除数的区间如果包含零，就无法相除，结果记为缺失并说明原因。',
        ],
      },
      rounding: {
        title: '取整：两端都往外',
        paragraphs: [
          '算出来的小数很长，显示时要取整。下限只往小取，上限只往大取，这样取整以后的区间不会比算出来的窄。位数由区间的宽度决定：区间越宽，能说准的位数越少。',
        ],
      },
      audit: {
        title: '核查：让数字互相作证',
        paragraphs: [
          '同一件事常被几个数字说到：各部分相加应等于合计，占比应合成 100%，增速应与前后水平相符。每条核查写成一句话，左边一个算式，右边一个算式，只比较两边的区间。',
          '合不上不等于有错。两个数字的口径、时点、范围可能不同，原文没有写明时，读者和我们都无从知道。所以核查只写明算式，以及要怎样才能同时成立。',
        ],
      },
      provenance: {
        title: '出处：每个数都指到一句话',
        paragraphs: [
          '每个印出来的数都记下文件、章节、第几句，以及原文怎样写。一条命令可以拿政报全文逐个核对：数字必须真的在那一句里。推算值的出处，是它用到的每一个数的出处。',
          '图旁的“来源”列出这些句子；推算值下面的“推算过程”一步步指回原文。',
        ],
      },
      missing: {
        title: '缺失不是零',
        paragraphs: [
          '原文没有写的，记为缺失，并写明原因，不补、不猜、不画成零。原文写“没有一家”，那就是零，是一个确定的数。两者在表格和下载的文件里也分得清。',
        ],
      },
    },
    /** Two printed forms of one figure: how precise each is. */
    precision: { fine: '印 26.86', coarse: '印 27', caption: '同一个数，印得细，区间就窄；印得粗，区间就宽。' },
    /** Words of qualification, what they say, and the interval they stand for. */
    qualifiers: {
      columns: ['原文用词', '意思', '例', '区间'],
      rows: [
        ['没有限定，或“达”“仅”', '按印出来的位数取整', '26.86 亿元', '26.855 至 26.865'],
        ['约、左右、大约', '最后一个不是零的数字前后半个单位', '80% 左右', '75% 至 85%'],
        ['超过、突破、多', '比它大，上面没有写明', '超过 20 亿元', '20 起，上限不明'],
        ['以上、不低于', '不比它小，包括它自己', '80% 以上', '80% 起，上限不明'],
        ['不到、低于、接近', '比它小，下面没有写明', '不到 20%', '到 20% 为止'],
        ['以下、以内、不超过', '不比它大，包括它自己', '10 亿元以下', '到 10 为止'],
        ['两数之间', '在这两个数之间', '排 50 至 90 名', '50 至 90'],
      ],
      caption: '“超过 20 亿元”向上开口，“10 亿元以下”向下开口。',
      more: '超过 20 亿元',
      less: '10 亿元以下',
    },
    drawing: {
      printed: '实心：原文印出的数',
      derived: '斜纹或空心：推算的数',
      whisker: '短须：这个数可能在的区间',
      open: '渐隐和箭头：没有写明的一端',
      missing: '文字：缺失及其原因',
    },
    example: '例：长沙的工业税金',
    /** The three verdicts on the statement that left and right are equal or ordered. */
    verdicts: {
      consistent: '说“左边等于右边”：两段区间有共同的部分，合得上。',
      conflicting: '说“左边等于右边”：两段区间没有共同的部分，取哪个数都不成立，合不上。',
      'cannot-tell': '说“左边小于右边”：取一些数成立，取另一些数不成立，凭原文说不准。',
    },
    toAudit: '看全部核查',
  },
  en: {
    title: 'Methods',
    lead: 'How figures are read, derived and checked. No mathematics is needed beyond plain arithmetic.',
    description:
      'How Hengyang in Figures reads the figures of the bulletin: intervals, words of qualification, derivation, rounding, checks, sources, missing values and zero.',
    sections: {
      intervals: {
        title: 'A figure is a range',
        paragraphs: [
          'Where the bulletin prints 26.86亿元 it has rounded to two decimals: the true number lies between 26.855 and 26.865. A printed 27 could be anything from 26.5 to 27.5, a much wider range. This range is called the interval; the last printed digit decides how wide it is.',
          'Every figure here keeps its interval. Firms counted, ranks, targets and standards are counted or set, not rounded, and stand for themselves.',
        ],
      },
      qualifiers: {
        title: '“About”, “more than”, “under” are kept as they stand',
        paragraphs: [
          'Such words limit what a figure says. “More than 20亿元” only tells that it is not below 20; the other end is not stated. That end is recorded as open and drawn open, never turned into an exact 20.',
        ],
      },
      drawing: {
        title: 'How it is drawn',
        paragraphs: ['Printed or computed, certain or not: shapes tell them apart, without colour.'],
      },
      derivation: {
        title: 'Derivation: from printed figures to those not printed',
        paragraphs: [
          'The bulletin often gives a ratio only. It says that Hengyang’s industrial taxes are 8.3% of Changsha’s, and that Hengyang’s are 36.9亿元; so Changsha’s are 36.9 divided by 8.3%. Such a value is called derived, and always looks different from a printed one.',
          'The intervals are computed along. The least for Hengyang with the greatest ratio gives Changsha’s lower end, the other way round the upper one. As long as the printed figures lie in their intervals, the result lies in the derived one.',
          'Some derivations need an assumption, such as that two figures cover the same things. It then stands beside the formula; if it does not hold, neither does the result. Where a divisor may be zero there is no result: the value is missing, with the reason.',
        ],
      },
      rounding: {
        title: 'Rounding: outward at both ends',
        paragraphs: [
          'Computed numbers have long tails and must be rounded to be read. The lower end is only ever rounded down and the upper end up, so what is shown is never narrower than what was computed. The width decides how many digits are shown: the wider the interval, the fewer digits are sure.',
        ],
      },
      audit: {
        title: 'Checks: figures as witnesses for one another',
        paragraphs: [
          'Several figures often speak of the same thing: parts should add up to their total, shares to 100%, growth should agree with the levels before and after. Each check is one statement with a formula on either side, decided by the two intervals alone.',
          'What does not fit is not therefore wrong. Figures may cover different things, dates or areas, and where the text does not say, nobody can know. So a check sets out the arithmetic, and what would have to be true for both to hold.',
        ],
      },
      provenance: {
        title: 'Sources: every figure leads to a sentence',
        paragraphs: [
          'Each printed figure is kept with its document, section and sentence, and as it was printed. One command holds all of them against the text of the bulletin: each must really stand in that sentence. The sources of a derived value are those of everything that went into it.',
          'The sources beside a chart name these sentences; under derived values, the working leads back to them step by step.',
        ],
      },
      missing: {
        title: 'Missing is not zero',
        paragraphs: [
          'What the text does not give is recorded as missing, with the reason; it is not filled in, guessed or drawn as zero. Where the text says “not one”, that is zero, a definite figure. Tables and downloads keep the two apart as well.',
        ],
      },
    },
    precision: {
      fine: '26.86 printed',
      coarse: '27 printed',
      caption: 'The same number: printed finely its interval is narrow, printed coarsely it is wide.',
    },
    qualifiers: {
      columns: ['Words', 'Meaning', 'Example', 'Interval'],
      rows: [
        ['none, 达, 仅', 'rounded to the digits printed', '26.86亿元', '26.855 to 26.865'],
        ['约, 左右 (about)', 'half a unit of the last digit that is not zero', '80%左右', '75% to 85%'],
        ['超过, 突破 (more than)', 'above it; the upper end is not stated', '超过20亿元', 'from 20, no upper end'],
        ['以上, 不低于 (at least)', 'not below it, itself included', '80%以上', 'from 80%, no upper end'],
        ['不到, 低于 (under)', 'below it; the lower end is not stated', '不到20%', 'up to 20%'],
        ['以下, 以内 (at most)', 'not above it, itself included', '10亿元以下', 'up to 10'],
        ['between two figures', 'somewhere between the two', '排50—90名', '50 to 90'],
      ],
      caption: '“More than 20” is open upwards, “10 or less” downwards.',
      more: 'more than 20',
      less: '10 or less',
    },
    drawing: {
      printed: 'Filled: printed in the bulletin',
      derived: 'Hatched or hollow: derived here',
      whisker: 'Whisker: the interval in which the number may lie',
      open: 'Fading, with an arrow: the end that is not stated',
      missing: 'Words: a missing value and why',
    },
    example: 'Example: the industrial taxes of Changsha',
    verdicts: {
      consistent: '“Left equals right”: the intervals have numbers in common, so it fits.',
      conflicting:
        '“Left equals right”: the intervals have no number in common, so whatever one takes, it does not fit.',
      'cannot-tell': '“Left is less than right”: true for some numbers and not for others, so the text cannot tell.',
    },
    toAudit: 'See all checks',
  },
});
export type MethodsWords = ReturnType<typeof methodsWords>;
