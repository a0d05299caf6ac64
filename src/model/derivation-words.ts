import { words } from '../i18n/words.ts';

/** The words around derived values and around checks that concern a chart. */
export const derivationWords = words({
  zh: {
    /** Opens the workings under a chart; `count` derived values. */
    title: (count: number) => `推算过程（${String(count)} 项）`,
    /** What a link from a table row to the working says besides “derived”. */
    toWorking: (name: string) => `推算：${name}怎样得出`,
    operands: '所用数值',
    printed: '原文',
    derivedOperand: '也是推算',
    interval: (interval: string) => `可能范围 ${interval}`,
    assumption: '前提',
    noAssumption: '只用算术，没有另设前提。',
    rounding: '括号里是可能范围，两端都向外取整。',
    method: '推算的方法',
    /** In the details of a mark: how to see its working. */
    hint: '点击或按回车键，看怎样推算',
    close: '关闭',
    allSteps: '一步步看到原文',
    /** Introduces the checks that conflict with what a chart shows. */
    warning: (count: number) =>
      count === 1
        ? '这里有数字与政报里的另一处合不上：'
        : `这里有数字与政报里的另外几处合不上（${String(count)} 项）：`,
    /** Stands before what a single figure does not fit. */
    conflict: '合不上',
  },
  en: {
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
  },
});
