import type { MethodsWords } from './methods-words.ts';

export const METHODS_EN: MethodsWords = {
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
        'The bulletin often gives a ratio only. It says that Hengyang’s industrial taxes are 8.3% of Changsha’s, and that Hengyang’s are 3.69 billion yuan; so Changsha’s are 3.69 billion divided by 8.3%. Such a value is called derived, and always looks different from a printed one.',
        'The intervals are computed along. The least for Hengyang with the greatest ratio gives Changsha’s lower end, the other way round the upper one. As long as the printed figures lie in their intervals, the result lies in the derived one.',
        'Some derivations need an assumption, such as that two figures cover the same things. It then stands beside the formula; if it does not hold, neither does the result. Where a divisor may be zero there is no result: the value is missing, with the reason.',
      ],
    },
    rounding: {
      title: 'Rounding: outward at both ends',
      paragraphs: [
        'Computed numbers have long tails and must be rounded to be read. The lower end is only ever rounded down and the upper end up, so what is shown is never narrower than what was computed. A quotient that does not end, such as 5 of 13, is given between two neighbours: 38.46% to 38.47%. The width decides how many digits are shown: the wider the interval, the fewer digits are sure.',
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
      ['以上, 不低于 (at least)', 'not below it, itself included', '80%以上', '80% to 100%, as a share ends there'],
      ['不到, 低于 (under)', 'below it; the lower end is not stated', '不到20%', '0% to 20%'],
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
    conflicting: '“Left equals right”: the intervals have no number in common, so whatever one takes, it does not fit.',
    'cannot-tell': '“Left is less than right”: true for some numbers and not for others, so the text cannot tell.',
  },
  toAudit: 'See all checks',
};
