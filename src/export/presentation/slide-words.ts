import type { Language } from '../../domain/language.ts';

/** The words on slides, in their notes, and in the sheets behind their charts. */
export interface SlideWords {
  readonly layouts: {
    readonly cover: string;
    readonly section: string;
    readonly chart: string;
    readonly closing: string;
  };
  /** What stands in the empty places of a layout. */
  readonly prompts: {
    readonly title: string;
    readonly text: string;
    readonly finding: string;
    readonly subtitle: string;
    readonly chart: string;
    readonly foot: string;
    readonly kicker: string;
  };
  readonly source: string;
  readonly note: string;
  readonly missing: string;
  readonly reference: string;
  /** After the places that fit into the source line. */
  readonly morePlaces: (count: number) => string;
  /** After the warnings or notes that fit. */
  readonly more: (count: number) => string;
  /** Headings of the speaker's notes. */
  readonly notes: {
    readonly finding: string;
    readonly values: string;
    readonly workings: string;
    readonly remarks: string;
    readonly warnings: string;
    readonly sources: string;
    readonly description: string;
  };
  /** Headings of the sheet behind a chart. */
  readonly columns: {
    readonly name: string;
    readonly value: string;
    readonly range: string;
    readonly rangeBelow: string;
    readonly upTo: string;
    readonly openEnd: string;
    readonly minus: string;
    readonly plus: string;
    readonly label: string;
    readonly lower: string;
    readonly upper: string;
    readonly printed: string;
    readonly place: string;
    readonly row: string;
    readonly start: string;
    readonly whole: string;
    readonly labelPlace: string;
    readonly guide: string;
    readonly before: (name: string) => string;
    readonly line: (name: string) => string;
  };
  /** Names of series in charts of dots. */
  readonly dots: {
    readonly value: string;
    readonly range: string;
    readonly atLeast: string;
    readonly atMost: string;
    readonly names: string;
  };
  /** Between sentences. */
  readonly space: string;
  /** Between the members of an enumeration. */
  readonly and: string;
}

const ZH: SlideWords = {
  layouts: { cover: '封面', section: '章节', chart: '发现与图表', closing: '来源' },
  prompts: {
    title: '标题',
    text: '说明',
    finding: '发现',
    subtitle: '指标、单位、地区、时期',
    chart: '图表',
    foot: '来源与说明',
    kicker: '所属部分',
  },
  source: '来源：',
  note: '注：',
  missing: '缺失：',
  reference: '参照：',
  morePlaces: (count) => `等 ${String(count)} 处，详见备注`,
  more: (count) => `另有 ${String(count)} 条，见备注`,
  notes: {
    finding: '发现',
    values: '数值与出处',
    workings: '推算过程',
    remarks: '说明',
    warnings: '与政报里的另一处不相符',
    sources: '来源',
    description: '图的文字描述',
  },
  columns: {
    name: '名称',
    value: '数值',
    range: '范围上端',
    rangeBelow: '范围下端',
    upTo: '至多',
    openEnd: '开口（长度仅为示意）',
    minus: '误差−',
    plus: '误差+',
    label: '标签',
    lower: '下限',
    upper: '上限',
    printed: '原文',
    place: '出处',
    row: '行（自下而上）',
    start: '起点',
    whole: '整体',
    labelPlace: '标签位置（仅为排版）',
    guide: '引线长度（仅为排版）',
    before: (name) => `${name}（线的位置）`,
    line: (name) => `${name}（线宽，仅为排版）`,
  },
  dots: { value: '数值', range: '范围', atLeast: '至少', atMost: '至多', names: '行名' },
  space: '',
  and: '；',
};

const EN: SlideWords = {
  layouts: { cover: 'Cover', section: 'Section', chart: 'Finding and chart', closing: 'Sources' },
  prompts: {
    title: 'Title',
    text: 'Text',
    finding: 'Finding',
    subtitle: 'Indicator, unit, region, period',
    chart: 'Chart',
    foot: 'Source and notes',
    kicker: 'What it belongs to',
  },
  source: 'Source: ',
  note: 'Note: ',
  missing: 'Missing: ',
  reference: 'Reference: ',
  morePlaces: (count) => `and more, ${String(count)} places in all; see the notes`,
  more: (count) => `${String(count)} more in the notes`,
  notes: {
    finding: 'Finding',
    values: 'Values and where they stand',
    workings: 'How values were derived',
    remarks: 'Notes',
    warnings: 'Does not fit other figures of the bulletin',
    sources: 'Sources',
    description: 'The chart in words',
  },
  columns: {
    name: 'Name',
    value: 'Value',
    range: 'Upper end of range',
    rangeBelow: 'Lower end of range',
    upTo: 'At most',
    openEnd: 'Open end (length only indicates)',
    minus: 'Error −',
    plus: 'Error +',
    label: 'Label',
    lower: 'Lower bound',
    upper: 'Upper bound',
    printed: 'As printed',
    place: 'Where',
    row: 'Row (from below)',
    start: 'Start',
    whole: 'Whole',
    labelPlace: 'Place of the label (layout only)',
    guide: 'Length of guide (layout only)',
    before: (name) => `${name} (place of the line)`,
    line: (name) => `${name} (width of the line, layout only)`,
  },
  dots: { value: 'Value', range: 'Range', atLeast: 'At least', atMost: 'At most', names: 'Names of rows' },
  space: ' ',
  and: '; ',
};

export function slideWords(language: Language): SlideWords {
  return language === 'zh' ? ZH : EN;
}
