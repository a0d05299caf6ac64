import type { Language } from '../domain/language.ts';

/** The words of the matrix of peers. */
export interface MatrixWords {
  readonly title: string;
  readonly text: string;
  readonly caption: string;
  readonly indicator: string;
  readonly key: Readonly<Record<'printed' | 'derived' | 'absent', string>>;
  readonly short: Readonly<Record<'printed' | 'derived', string>>;
  readonly absent: string;
  /** How the home region stands to the one of the column. */
  readonly stance: Readonly<Record<'above' | 'below' | 'same', string>>;
  readonly homeOnly: (count: number) => string;
  readonly and: string;
}

const ZH: MatrixWords = {
  title: '能比什么，不能比什么',
  text: '每行一个指标，每列一个可比的市。点一个格子，就按那个市比较。',
  caption: '各指标在各市有没有数',
  indicator: '指标',
  key: { printed: '原文有数', derived: '由原文推算', absent: '政报没有' },
  short: { printed: '原文', derived: '推算' },
  absent: '没有',
  stance: { above: '衡阳较高', below: '衡阳较低', same: '分不出高下' },
  homeOnly: (count) => `另有 ${String(count)} 个指标，政报只给了衡阳的数，无从比较`,
  and: '；',
};

const EN: MatrixWords = {
  title: 'What can be compared, and what cannot',
  text: 'A row for each indicator, a column for each city to compare with. A cell opens the comparison with that city.',
  caption: 'Which indicators have figures for which cities',
  indicator: 'Indicator',
  key: { printed: 'Printed', derived: 'Derived from what is printed', absent: 'Not in the bulletin' },
  short: { printed: 'printed', derived: 'derived' },
  absent: 'none',
  stance: { above: 'Hengyang higher', below: 'Hengyang lower', same: 'cannot be told apart' },
  homeOnly: (count) => `${String(count)} more indicators are given for Hengyang alone, so nothing can be compared`,
  and: '; ',
};

export function matrixWords(language: Language): MatrixWords {
  return language === 'zh' ? ZH : EN;
}
