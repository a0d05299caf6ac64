import type { Language } from '../domain/language.ts';

/** The words that charts are labelled and described with. */
export interface ChartWords {
  readonly forms: {
    readonly 'ranked-bars': string;
    readonly 'stacked-shares': string;
    readonly 'change-since': string;
    readonly 'gap-to-peers': string;
    readonly 'rank-strip': string;
    readonly 'part-to-whole': string;
    readonly 'range-dots': string;
    readonly 'tile-grid': string;
  };
  readonly derived: string;
  /** Explains hatched and hollow marks. */
  readonly derivedKey: string;
  /** What the parts of a whole leave unexplained. */
  readonly unaccounted: string;
  readonly reference: string;
  /** In the tile of a region without a figure. */
  readonly absent: string;
  /** In the tile of a region that has a figure and was not chosen. */
  readonly notChosen: string;
  /** Under a grid of tiles, lest it be taken for a map. */
  readonly schematic: string;
  /** Introduces what disagrees. */
  readonly conflict: string;
  /** 2010 = 1 */
  readonly baseline: (label: string, value: string) => string;
  readonly whole: (label: string, value: string) => string;
  readonly places: (places: number) => string;
  readonly markCount: (count: number) => string;
  readonly highest: string;
  readonly lowest: string;
  readonly inFocus: string;
  /** Several marks that the text gives one band for. */
  readonly several: (count: number, text: string) => string;
  readonly reason: (word: string, reason: string) => string;
  /** Joins a name and what is said of it. */
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly stop: string;
  readonly parentheses: (inside: string) => string;
}

const ZH: ChartWords = {
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
  derivedKey: '推算：由原文数字算出，原文没有印出',
  unaccounted: '原文未说明',
  reference: '参照',
  absent: '政报没有',
  notChosen: '未选',
  schematic: '方格只示意各地的相对位置，不是地图。',
  conflict: '与政报里的另一处不相符',
  baseline: (label, value) => `${label} = ${value}`,
  whole: (label, value) => `整体：${label} ${value}`,
  places: (places) => `共 ${String(places)} 个位次`,
  markCount: (count) => `共 ${String(count)} 项`,
  highest: '最高',
  lowest: '最低',
  inFocus: '重点',
  several: (count, text) => `${String(count)} 个：${text}`,
  reason: (word, reason) => `${word}：${reason}`,
  colon: '：',
  comma: '，',
  semicolon: '；',
  stop: '。',
  parentheses: (inside) => `（${inside}）`,
};

const EN: ChartWords = {
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
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  stop: '. ',
  parentheses: (inside) => ` (${inside})`,
};

export function chartWords(language: Language): ChartWords {
  return language === 'zh' ? ZH : EN;
}
