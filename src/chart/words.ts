import { words } from '../i18n/words.ts';

/** The words around a chart on a page. */
export const figureWords = words({
  zh: {
    ownPage: '单独看这张图',
    /** Charts that belong to no story. */
    further: '其他图表',
    view: { label: '显示方式', chart: '图', table: '表' },
    /** Introduces figures quoted from the original text. */
    printedThere: '原文',
    series: '系列',
    scrollable: '表格可左右滚动',
    live: {
      /** Tells keyboard users what the buttons over a chart are and how to walk them. */
      marks: '图中各数：用方向键逐个查看，按 Esc 键关闭',
      failed: '互动图表没有载入，先看表格。',
      retry: '重试',
    },
  },
  en: {
    ownPage: 'Open this chart on its own page',
    further: 'Further charts',
    view: { label: 'Show as', chart: 'Chart', table: 'Table' },
    printedThere: 'As printed',
    series: 'Series',
    scrollable: 'the table scrolls sideways',
    live: {
      marks: 'The values of the chart: walk them with the arrow keys, close with Escape',
      failed: 'The interactive chart did not load. Here is its table.',
      retry: 'Try again',
    },
  },
});
