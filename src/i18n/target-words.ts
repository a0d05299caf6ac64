import type { Language } from '../domain/language.ts';

/** The words of the page of targets. */
export interface TargetWords {
  readonly title: string;
  readonly lead: (targets: number, withBaseline: number) => string;
  readonly topic: string;
  readonly year: string;
  readonly all: string;
  readonly yearName: (year: string) => string;
  readonly target: string;
  readonly now: string;
  readonly gap: string;
  readonly multiple: string;
  readonly yearly: (years: number) => string;
  readonly needed: string;
  readonly noBaseline: string;
  readonly noBaselineText: string;
  readonly derived: string;
  readonly standards: string;
  readonly standardsText: string;
  readonly parentheses: (inside: string) => string;
}

const ZH: TargetWords = {
  title: '目标',
  lead: (targets, withBaseline) =>
    `政报定下 ${String(targets)} 个目标，其中 ${String(withBaseline)} 个说得出从哪里起步。能算的，算出差多少、每年要走多少；不能算的，说明缺什么。`,
  topic: '出自',
  year: '年份',
  all: '全部',
  yearName: (year) => `${year} 年`,
  target: '目标',
  now: '现状',
  gap: '还差',
  multiple: '目标为现状的',
  yearly: (years) => `${String(years)} 年里每年要变`,
  needed: '由此推算',
  noBaseline: '没有起点',
  noBaselineText: '政报没有给出这个指标的现状，差多少无从算起。',
  derived: '推算',
  standards: '同一文件的规定',
  standardsText: '规定说的是怎么做，不是到哪一年做到多少。',
  parentheses: (inside) => `（${inside}）`,
};

const EN: TargetWords = {
  title: 'Targets',
  lead: (targets, withBaseline) =>
    `The bulletin sets ${String(targets)} targets; for ${String(withBaseline)} of them it tells where they start. Where it can be computed, here is how far each is and what every year has to bring; where it cannot, what is missing.`,
  topic: 'Set by',
  year: 'Year',
  all: 'All',
  yearName: (year) => year,
  target: 'Target',
  now: 'Now',
  gap: 'Still to go',
  multiple: 'Target as a multiple of now',
  yearly: (years) =>
    years === 1 ? 'Change needed in the one year' : `Change needed in each of ${String(years)} years`,
  needed: 'It follows',
  noBaseline: 'No baseline',
  noBaselineText: 'The bulletin does not give the present value of this indicator, so the distance cannot be told.',
  derived: 'derived',
  standards: 'Standards in the same document',
  standardsText: 'A standard says how something is done, not how much is reached by when.',
  parentheses: (inside) => ` (${inside})`,
};

export function targetWords(language: Language): TargetWords {
  return language === 'zh' ? ZH : EN;
}
