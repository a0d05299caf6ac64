import type { Language } from '../../domain/language.ts';

/** The words of the matrix of peers. */
export interface MatrixWords {
  readonly title: string;
  readonly text: string;
  readonly caption: string;
  readonly indicator: string;
  readonly key: Readonly<Record<'printed' | 'derived' | 'absent', string>>;
  /** How the home region stands to the one of the column; said in full, since the cell shows a sign. */
  readonly stance: Readonly<Record<'above' | 'below' | 'same', (home: string) => string>>;
  readonly comma: string;
  readonly homeOnly: (count: number, home: string) => string;
  readonly and: string;
}

const ZH: MatrixWords = {
  title: '能比什么，不能比什么',
  text: '每行一个指标，每列一个可比的市。点一个格子，就按那个市比较。',
  caption: '各指标在各市有没有数',
  indicator: '指标',
  key: { printed: '原文有数', derived: '由原文推算', absent: '政报没有' },
  stance: {
    above: (home) => `${home}更高`,
    below: (home) => `${home}更低`,
    same: (home) => `与${home}分不出高下`,
  },
  comma: '，',
  homeOnly: (count, home) => `另有 ${String(count)} 个指标，政报只给了${home}的数，没有可比的市`,
  and: '、',
};

const EN: MatrixWords = {
  title: 'What can be compared, and what cannot',
  text: 'A row for each indicator, a column for each city to compare with. A cell opens the comparison with that city.',
  caption: 'Which indicators have figures for which cities',
  indicator: 'Indicator',
  key: { printed: 'printed', derived: 'derived from what is printed', absent: 'not in the bulletin' },
  stance: {
    above: (home) => `${home} is higher`,
    below: (home) => `${home} is lower`,
    same: (home) => `cannot be told apart from ${home}`,
  },
  comma: ', ',
  homeOnly: (count, home) =>
    count === 1
      ? `1 more indicator is given for ${home} alone, so nothing can be compared`
      : `${String(count)} more indicators are given for ${home} alone, so nothing can be compared`,
  and: ', ',
};

export function matrixWords(language: Language): MatrixWords {
  return language === 'zh' ? ZH : EN;
}
