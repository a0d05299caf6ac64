import type { Language } from '../domain/language.ts';

/** The words around derived values and around checks that concern a chart. */
export interface DerivationWords {
  /** Opens the workings under a chart; `count` derived values. */
  readonly title: (count: number) => string;
  /** What a link from a table row to the working says besides “derived”. */
  readonly toWorking: (name: string) => string;
  readonly operands: string;
  readonly printed: string;
  readonly derivedOperand: string;
  readonly interval: (interval: string) => string;
  readonly assumption: string;
  readonly noAssumption: string;
  readonly rounding: string;
  readonly method: string;
  /** In the details of a mark: how to see its working. */
  readonly hint: string;
  readonly close: string;
  readonly allSteps: string;
  /** Introduces the checks that conflict with what a chart shows. */
  readonly warning: (count: number) => string;
  /** Stands before what a single figure does not fit. */
  readonly conflict: string;
}

const ZH: DerivationWords = {
  title: (count) => `推算过程（${String(count)} 项）`,
  toWorking: (name) => `推算：${name}怎样得出`,
  operands: '所用数值',
  printed: '原文',
  derivedOperand: '也是推算',
  interval: (interval) => `可能范围 ${interval}`,
  assumption: '前提',
  noAssumption: '只用算术，没有另设前提。',
  rounding: '括号里是可能范围，两端都向外取整。',
  method: '推算的方法',
  hint: '点击或按回车键，看怎样推算',
  close: '关闭',
  allSteps: '一步步看到原文',
  warning: (count) =>
    count === 1 ? '这里有数字与政报里的另一处不相符：' : `这里有数字与政报里的另外几处不相符（${String(count)} 项）：`,
  conflict: '不相符',
};

const EN: DerivationWords = {
  title: (count) => `How this is derived (${String(count)})`,
  toWorking: (name) => `Derived: how ${name} follows`,
  operands: 'What goes in',
  printed: 'printed',
  derivedOperand: 'derived itself',
  interval: (interval) => `may be ${interval}`,
  assumption: 'Assuming',
  noAssumption: 'Arithmetic alone; nothing else is assumed.',
  rounding: 'The range in parentheses is rounded outward at both ends.',
  method: 'How values are derived',
  hint: 'Click or press Enter to see how it is derived',
  close: 'Close',
  allSteps: 'Step by step to the printed words',
  warning: (count) =>
    count === 1
      ? 'A figure here does not fit another one in the bulletin:'
      : `Figures here do not fit others in the bulletin (${String(count)}):`,
  conflict: 'Conflict',
};

export function derivationWords(language: Language): DerivationWords {
  return language === 'zh' ? ZH : EN;
}
