import type { ComparisonForm, ComparisonSort, Way } from '../domain/comparison.ts';
import type { Language } from '../domain/language.ts';

/** The words of the page where regions are compared. */
export interface CompareWords {
  readonly title: string;
  readonly lead: string;
  readonly withoutScript: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly controls: string;
  readonly indicator: string;
  readonly searchHint: string;
  readonly noMatch: (query: string) => string;
  readonly coverage: (regions: number, periods: string) => string;
  readonly regions: string;
  readonly sets: string;
  readonly allWithFigure: string;
  /** Where no region is chosen. */
  readonly chooseRegions: string;
  readonly withFigure: string;
  readonly withoutFigure: string;
  readonly otherRegions: (count: number) => string;
  readonly add: (region: string) => string;
  readonly slice: string;
  readonly sliceCoverage: (regions: number) => string;
  readonly way: string;
  readonly ways: Readonly<Record<Way, string>>;
  readonly form: string;
  readonly forms: Readonly<Record<ComparisonForm, string>>;
  readonly notOffered: string;
  /** On narrow screens: opens and closes all choices but the indicator. `chosen` says what they are. */
  readonly choices: (chosen: string) => string;
  readonly closeChoices: string;
  readonly regionCount: (count: number) => string;
  readonly reference: string;
  readonly since: string;
  readonly highlight: string;
  readonly none: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<ComparisonSort, string>>;
  readonly answer: string;
  readonly carryOn: string;
  readonly permalink: string;
  /** Opens the ways to take a chart along: all of them, or those that need no address. */
  readonly takeAlong: Readonly<Record<'all' | 'picture', string>>;
  readonly copy: string;
  readonly copied: string;
  /** The browser does not let the page copy. */
  readonly copyRefused: string;
  readonly areaOf: string;
  readonly notices: string;
  readonly dismiss: string;
  readonly notice: {
    readonly unreadable: (key: string, text: string) => string;
    readonly unknownIndicator: (text: string) => string;
    /** The first few codes, and how many there are. */
    readonly unknownRegions: (codes: readonly string[], count: number) => string;
    readonly noFigure: (role: string, region: string) => string;
    readonly roles: Readonly<Record<'reference' | 'highlight', string>>;
    readonly noSuchSlice: string;
    readonly notEarlier: (asked: string, now: string) => string;
    readonly wayNotOffered: (way: string, reason: string) => string;
    readonly noTiles: (reason: string) => string;
    readonly otherData: (asked: string, now: string) => string;
  };
}

const ZH: CompareWords = {
  title: '比较',
  lead: '选一个指标、几个地区，看衡阳站在哪里。每个数都带着原文允许的上下限；分不出高下的，直说分不出。',
  withoutScript: '下面是一个现成的比较。要自己选指标和地区，请允许本页运行脚本。',
  loading: '正在载入数据……',
  failed: '数据没有载入。',
  retry: '重试',
  controls: '选择',
  indicator: '指标',
  searchHint: '输入中文、英文或拼音，如“税金”“tax”“shuijin”“sj”',
  noMatch: (query) => `没有名称里含“${query}”的指标`,
  coverage: (regions, periods) => `${String(regions)} 个地区，${periods}`,
  regions: '地区',
  sets: '成组选用',
  allWithFigure: '全部有数的地区',
  chooseRegions: '请在“地区”里勾选，或选一组：',
  withFigure: '有数的地区',
  withoutFigure: '所选但没有数',
  otherRegions: (count) => `政报没有给出的 ${String(count)} 个地区`,
  add: (region) => `加入${region}`,
  slice: '时期',
  sliceCoverage: (regions) => `${String(regions)} 个地区`,
  way: '看法',
  ways: {
    value: '数值',
    ratio: '为参照地区的百分比',
    gap: '与参照地区的差距',
    index: '指数（参照地区 = 100）',
    share: '占合计的比重',
    change: '较前期的变化',
  },
  form: '图形',
  forms: { chart: '条形等', tiles: '方格示意（不是地图）' },
  notOffered: '不适用：',
  choices: (chosen) => `改选：${chosen}`,
  closeChoices: '收起，看结果',
  regionCount: (count) => `${String(count)} 个地区`,
  reference: '参照地区',
  since: '起算时期',
  highlight: '重点地区',
  none: '无',
  sort: '排列',
  sorts: { value: '按大小', order: '按所选次序' },
  answer: '结果',
  carryOn: '接着用',
  permalink: '本次比较的固定链接',
  takeAlong: { all: '存成图片或幻灯片，嵌入网页，加入演示', picture: '存成图片或幻灯片' },
  copy: '复制链接',
  copied: '已复制',
  copyRefused: '浏览器不让本页复制。链接已选中，请按 Ctrl+C（苹果电脑 ⌘C）复制：',
  areaOf: '这些地区的全部数字：',
  notices: '有几处与链接所说不同',
  dismiss: '知道了',
  notice: {
    unreadable: (key, text) =>
      text === '' ? `链接里的 ${key} 有空缺，已略过。` : `链接里的 ${key}=${text} 看不懂，已略过。`,
    unknownIndicator: (text) => `没有“${text}”这个指标，改用默认指标。`,
    unknownRegions: (codes, count) => {
      const named = codes.map((code) => `“${code}”`).join('、');
      const rest = count > codes.length ? `等 ${String(count)} 个代码` : '';
      return `没有代码为${named}${rest}的地区，已略过。`;
    },
    noFigure: (role, region) => `${region}没有这个指标在这一时期的数，不能作${role}。`,
    roles: { reference: '参照地区', highlight: '重点地区' },
    noSuchSlice: '这个指标没有链接所说的时期，改用数据最全的时期。',
    notEarlier: (asked, now) => `变化不能从 ${asked}算起：它不早于这一时期，或政报没有那时的数。改从 ${now}算起。`,
    wayNotOffered: (way, reason) => `不能按“${way}”看：${reason}改看数值。`,
    noTiles: (reason) => `不能画成方格图：${reason}`,
    otherData: (asked, now) => `链接取自数据版本 ${asked}，现在是 ${now}，数值可能有改动。`,
  },
};

const EN: CompareWords = {
  title: 'Compare',
  lead: 'Choose an indicator and some regions to see where Hengyang stands. Every figure keeps the bounds that the printed words allow; what cannot be told apart is said to be so.',
  withoutScript:
    'Below is a ready-made comparison. To choose indicator and regions yourself, allow this page to run scripts.',
  loading: 'Loading data …',
  failed: 'The data could not be loaded.',
  retry: 'Try again',
  controls: 'Choose',
  indicator: 'Indicator',
  searchHint: 'Type Chinese, English or pinyin, such as 税金, tax, shuijin or sj',
  noMatch: (query) => `No indicator is called anything like “${query}”`,
  coverage: (regions, periods) => `${String(regions)} ${regions === 1 ? 'region' : 'regions'}, ${periods}`,
  regions: 'Regions',
  sets: 'Choose a set',
  allWithFigure: 'All with a figure',
  chooseRegions: 'Tick some under “Regions”, or choose a set:',
  withFigure: 'Regions with a figure',
  withoutFigure: 'Chosen, without a figure',
  otherRegions: (count) => `${String(count)} regions that are not in the bulletin here`,
  add: (region) => `Add ${region}`,
  slice: 'Period',
  sliceCoverage: (regions) => `${String(regions)} ${regions === 1 ? 'region' : 'regions'}`,
  way: 'Look at',
  ways: {
    value: 'Value',
    ratio: 'Percentage of the reference',
    gap: 'Gap to the reference',
    index: 'Index (reference = 100)',
    share: 'Share of the total',
    change: 'Change since an earlier period',
  },
  form: 'Form',
  forms: { chart: 'Bars or the like', tiles: 'Tile grid (schematic, not a map)' },
  notOffered: 'Not here: ',
  choices: (chosen) => `Change: ${chosen}`,
  closeChoices: 'Done, show the answer',
  regionCount: (count) => `${String(count)} ${count === 1 ? 'region' : 'regions'}`,
  reference: 'Reference',
  since: 'Since',
  highlight: 'In focus',
  none: 'None',
  sort: 'Order',
  sorts: { value: 'By size', order: 'As chosen' },
  answer: 'Answer',
  carryOn: 'Carry on',
  permalink: 'Permanent link to this comparison',
  takeAlong: {
    all: 'Save as a picture or a slide, embed it, add it to a briefing',
    picture: 'Save as a picture or a slide',
  },
  copy: 'Copy link',
  copied: 'Copied',
  copyRefused: 'The browser does not let this page copy. The link is selected: copy it with Ctrl+C (⌘C on a Mac):',
  areaOf: 'Everything on these regions: ',
  notices: 'Some things differ from what the link says',
  dismiss: 'Dismiss',
  notice: {
    unreadable: (key, text) =>
      text === ''
        ? `${key} in the link has an empty part, which was left out.`
        : `${key}=${text} in the link could not be read and was left out.`,
    unknownIndicator: (text) => `There is no indicator “${text}”; the usual one is shown.`,
    unknownRegions: (codes, count) => {
      const named = codes.map((code) => `“${code}”`).join(', ');
      if (count === 1) return `There is no region with the code ${named}; it was left out.`;
      const rest = count > codes.length ? ` and ${String(count - codes.length)} more` : '';
      return `There are no regions with the codes ${named}${rest}; they were left out.`;
    },
    noFigure: (role, region) => `No figure of this indicator and period for ${region}, so it cannot be ${role}.`,
    roles: { reference: 'the reference', highlight: 'in focus' },
    noSuchSlice: 'The indicator has no figures for the period in the link; the period with most figures is shown.',
    notEarlier: (asked, now) =>
      `Change cannot start from ${asked}, which is not earlier or has no figures; it starts from ${now}.`,
    wayNotOffered: (way, reason) => `“${way}” makes no sense here: ${reason} Values are shown instead.`,
    noTiles: (reason) => `Cannot be drawn as a grid of tiles: ${reason}`,
    otherData: (asked, now) =>
      `The link was made with data version ${asked}; this is ${now}, so figures may have changed.`,
  },
};

export function compareWords(language: Language): CompareWords {
  return language === 'zh' ? ZH : EN;
}
