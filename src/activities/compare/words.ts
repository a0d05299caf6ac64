import type { ComparisonForm, ComparisonSort } from '../../domain/comparison.ts';
import { words } from '../../i18n/words.ts';

/** The words of the page where regions are compared. */
export const compareWords = words({
  zh: {
    title: '比较',
    lead: '选一个指标、几个地区，看衡阳站在哪里。每个数都带着原文允许的上下限；分不出高下的，直说分不出。',
    withoutScript:
      '下面是一个现成的比较。要自己选指标和地区，请允许本页运行脚本；如果链接指定了别的比较，也要运行脚本才能打开。',
    /** Until the comparison that a link asks for is there, and where it cannot be had. */
    asked: {
      opening: '正在打开链接所说的比较……',
      failed: '链接所说的比较没有打开。下面是本页现成的比较，不一定是链接所说的那个。',
    },
    failed: '数据没有载入。',
    retry: '重试',
    controls: '选择',
    indicator: '指标',
    searchHint: '输入中文、英文或拼音，如“税金”“tax”“shuijin”“sj”',
    noMatch: (query: string) => `没有名称里含“${query}”的指标`,
    coverage: (regions: number, periods: string) => `${String(regions)} 个地区，${periods}`,
    regions: '地区',
    sets: '成组选用',
    allWithFigure: '全部有数的地区',
    /** Where no region is chosen. */
    chooseRegions: '请在“地区”里勾选，或选一组：',
    withFigure: '有数的地区',
    withoutFigure: '所选但没有数',
    otherRegions: (count: number) => `政报没有给出的 ${String(count)} 个地区`,
    slice: '时期',
    sliceCoverage: (regions: number) => `${String(regions)} 个地区`,
    way: '看法',
    form: '图形',
    forms: { chart: '条形等', tiles: '方格示意（不是地图）' } satisfies Record<ComparisonForm, string>,
    notOffered: '不适用：',
    /** On narrow screens: opens and closes all choices but the indicator. `chosen` says what they are. */
    choices: (chosen: string) => `改选：${chosen}`,
    closeChoices: '收起，看结果',
    regionCount: (count: number) => `${String(count)} 个地区`,
    reference: '参照地区',
    since: '起算时期',
    highlight: '重点地区',
    none: '无',
    sort: '排列',
    sorts: { value: '按大小', order: '按所选次序' } satisfies Record<ComparisonSort, string>,
    answer: '结果',
    share: '接着用',
    permalink: '本次比较的固定链接',
    /** Opens the ways to share a chart: all of them, or those that need no address. */
    copy: '复制链接',
    copied: '已复制',
    /** The browser does not let the page copy. */
    copyRefused: '浏览器不让本页复制。链接已选中，请按 Ctrl+C（苹果电脑 ⌘C）复制：',
    areaOf: '这些地区的全部数字：',
    /** The matrix of peers. */
    matrix: {
      title: '能比什么，不能比什么',
      text: '每行一个指标，每列一个可比的市。点一个格子，就按那个市比较。',
      caption: '各指标在各市有没有数',
      indicator: '指标',
      key: { printed: '原文有数', derived: '由原文推算', absent: '政报没有' },
      /** How the home region stands to the one of the column; said in full, since the cell shows a sign. */
      stance: {
        above: (home: string) => `${home}更高`,
        below: (home: string) => `${home}更低`,
        same: (home: string) => `与${home}分不出高下`,
      },
      homeOnly: (count: number, home: string) => `另有 ${String(count)} 个指标，政报只给了${home}的数，没有可比的市`,
    },
  },
  en: {
    title: 'Compare',
    lead: 'Choose an indicator and some regions to see where Hengyang stands. Every figure keeps the bounds that the printed words allow; what cannot be told apart is said to be so.',
    withoutScript:
      'Below is a ready-made comparison. To choose indicator and regions yourself, allow this page to run scripts. A link may ask for another comparison; opening that one needs a script too.',
    asked: {
      opening: 'Opening the comparison of this link …',
      failed:
        'The comparison of this link could not be opened. Below is the ready-made one of this page, which may not be what the link asks for.',
    },
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
    slice: 'Period',
    sliceCoverage: (regions) => `${String(regions)} ${regions === 1 ? 'region' : 'regions'}`,
    way: 'Look at',
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
    share: 'Carry on',
    permalink: 'Permanent link to this comparison',
    copy: 'Copy link',
    copied: 'Copied',
    copyRefused: 'The browser does not let this page copy. The link is selected: copy it with Ctrl+C (⌘C on a Mac):',
    areaOf: 'Everything on these regions: ',
    matrix: {
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
      homeOnly: (count, home) =>
        count === 1
          ? `1 more indicator is given for ${home} alone, so nothing can be compared`
          : `${String(count)} more indicators are given for ${home} alone, so nothing can be compared`,
    },
  },
});

export type CompareWords = ReturnType<typeof compareWords>;
