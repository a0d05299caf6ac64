import type { Messages } from './messages.ts';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function numeral(number: number): string {
  return NUMERALS[number - 1] ?? String(number);
}

export const zh: Messages = {
  languageTag: 'zh-Hans',
  locale: 'zh_CN',
  languageName: '中文',

  siteName: '数说衡阳',
  siteNameAside: 'Hengyang in Figures',
  edition: '《衡阳政报》2016 年第 9 期',
  promise: '把政报文字里的每一个数字，变成看得见、可比较、查得到出处的图。',
  extent: ({ documents, printed, derived, charts }) =>
    [
      `${String(documents)} 份文件`,
      `${String(printed)} 个原文数值`,
      ...(derived === 0 ? [] : [`${String(derived)} 个推算值`]),
      `${String(charts)} 张图`,
    ].join('，'),

  skipToContent: '跳到正文',
  contents: '目录',
  toOverview: '返回首页',
  headlines: '要数',
  theme: { label: '外观', auto: '自动', light: '浅色', dark: '深色' },

  storyNumber: (number) => `${numeral(number)}、`,
  sectionNumber: (number) => `（${numeral(number)}）`,
  figureNumber: (number) => `图 ${String(number)}`,
  seeFigure: (number) => `见图 ${String(number)}`,
  furtherCharts: '其他图表',
  furtherChartsText: '两篇之外，政报里其余可以成图的数字。',
  ownPage: '单独看这张图',

  view: { label: '显示方式', chart: '图', table: '表' },
  source: '来源',
  notes: '说明',
  printedThere: '原文',
  table: {
    value: '数值',
    lower: '下限',
    upper: '上限',
    qualifier: '限定',
    printed: '原文',
    origin: '性质',
    note: '说明',
    series: '系列',
    open: '不限',
    scrollable: '表格可左右滚动',
  },
  dimensions: { region: '地区', indicator: '指标', period: '时期', category: '分组', status: '性质' },
  qualifiers: {
    exact: '确数',
    about: '约数',
    more_than: '超过',
    at_least: '不少于',
    less_than: '不到',
    at_most: '不超过',
    nearly: '接近',
    between: '区间',
    derived: '推算',
  },
  statuses: { actual: '实际', plan: '计划', target: '目标', standard: '标准' },
  origins: { printed: '原文', derived: '推算', definition: '定义' },
  missing: '缺失',
  interval: {
    label: '可能范围',
    inWords: (lower, upper) => {
      if (lower !== null && upper !== null) return lower === upper ? `${lower}（未取整）` : `${lower} 至 ${upper}`;
      if (lower !== null) return `${lower} 起，上限不明`;
      return upper === null ? '上下限均不明' : `到 ${upper} 为止，下限不明`;
    },
  },
  placeIn: (document, place) => `${document}，${place}`,

  live: {
    marks: '图中各数：用方向键逐个查看，按 Esc 键关闭',
    failed: '互动图表没有载入，先看表格。',
    retry: '重试',
  },

  datasets: '数据集',
  datasetsText: '政报中的数字按主题分表保存，每个数字都记下限定词、上下限和原文位置。',
  datasetCounts: (observations, indicators) => `${String(observations)} 个观测值，${String(indicators)} 项指标`,
  aboutTitle: '怎样读这些数',
  about: [
    {
      title: '数字不是一个点',
      text: '政报写“26.86 亿元”，实际值在 26.855 到 26.865 之间；写“超过 20 亿元”，只知道下限。每个数都保留原文允许的区间和限定词：图上用短须表示区间，用开口表示没有写明的一端。',
    },
    {
      title: '每个数都有出处',
      text: '图旁注明文件、章节、句次和原文数字。一条命令可以拿政报全文逐个核对。',
    },
    {
      title: '缺失不是零',
      text: '政报没有写的，标明缺失并说明原因，不补、不猜、不画成零。',
    },
  ],
  licence: '数据许可',
  version: (version) => `数据版本 ${version}`,

  problems: {
    title: (count) => `data/ 中有 ${String(count)} 处问题`,
    text: '改好并保存后，本页自动更新。',
    columns: { place: '位置', value: '出错的值', message: '问题', remedy: '怎么改' },
    line: (line) => `第 ${String(line)} 行`,
  },
};
