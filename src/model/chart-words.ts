import { words } from '../i18n/words.ts';

/** The words that charts are labelled and described with. */
export const chartWords = words({
  zh: {
    forms: {
      'ranked-bars': '条形图',
      'stacked-shares': '百分比堆叠柱形图',
      'change-since': '变化线图',
      'gap-to-peers': '差距图',
      'rank-strip': '位次图',
      'part-to-whole': '构成图',
      'range-dots': '区间点图',
      'tile-grid': '方格示意图',
    },
    derived: '推算',
    /** Explains hatched and hollow marks. */
    derivedKey: '推算：由原文数字算出，原文没有印出',
    /** What the parts of a whole leave unexplained. */
    unaccounted: '原文未说明',
    reference: '参照',
    /** In the tile of a region without a figure. */
    absent: '政报没有',
    /** In the tile of a region that has a figure and was not chosen. */
    notChosen: '未选',
    /** Under a grid of tiles, lest it be taken for a map. */
    schematic: '方格只示意各地的相对位置，不是地图。',
    /** Introduces what disagrees. */
    conflict: '与政报里的另一处合不上',
    /** 2010 = 1 */
    baseline: (label: string, value: string) => `${label} = ${value}`,
    whole: (label: string, value: string) => `整体：${label} ${value}`,
    places: (places: number) => `共 ${String(places)} 个位次`,
    markCount: (count: number) => `共 ${String(count)} 项`,
    highest: '最高',
    lowest: '最低',
    inFocus: '重点',
    /** Several marks that the text gives one band for. */
    several: (count: number, text: string) => `${String(count)} 个：${text}`,
    reason: (word: string, reason: string) => `${word}：${reason}`,
  },
  en: {
    forms: {
      'ranked-bars': 'Bar chart',
      'stacked-shares': 'Columns stacked to 100%',
      'change-since': 'Line chart of change',
      'gap-to-peers': 'Chart of gaps',
      'rank-strip': 'Strip of ranks',
      'part-to-whole': 'Parts of a whole',
      'range-dots': 'Dot chart with ranges',
      'tile-grid': 'Grid of tiles',
    },
    derived: 'derived',
    derivedKey: 'Derived: computed from printed figures, not printed itself',
    unaccounted: 'Not accounted for in the text',
    reference: 'Reference',
    absent: 'no figure',
    notChosen: 'not chosen',
    schematic: 'The tiles show roughly where areas lie. This is a schematic, not a map.',
    conflict: 'Does not fit another figure of the bulletin',
    baseline: (label, value) => `${label} = ${value}`,
    whole: (label, value) => `Whole: ${label}, ${value}`,
    places: (places) => `${String(places)} places in all`,
    markCount: (count) => (count === 1 ? '1 mark' : `${String(count)} marks`),
    highest: 'Highest',
    lowest: 'Lowest',
    inFocus: 'In focus',
    several: (count, text) => `${String(count)} at ${text}`,
    reason: (word, reason) => `${word}: ${reason}`,
  },
});
