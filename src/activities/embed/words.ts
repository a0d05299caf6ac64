import type { Language } from '../../domain/language.ts';

/** The words of embedded charts and of the page where embeds are made. */
export interface EmbedWords {
  readonly table: string;
  readonly live: string;
  readonly liveLoading: string;
  /** Where the full chart cannot be had inside the page that embeds it. */
  readonly liveElsewhere: string;
  readonly openChart: string;
  readonly openComparison: string;
  readonly popupBlocked: string;
  readonly edition: (version: string, date: string | null) => string;
  readonly pinned: (version: string) => string;
  readonly toLatest: string;
  /** Said of a setting in the address that means nothing; before and after what it is. */
  readonly ignored: Readonly<Record<'lang' | 'theme', readonly [before: string, after: string]>>;
  readonly comparison: {
    readonly title: string;
    readonly loading: string;
    readonly withoutScript: string;
    readonly sandboxed: string;
    readonly failed: string;
    readonly retry: string;
  };
}

const ZH: EmbedWords = {
  table: '数据表',
  live: '互动图表',
  liveLoading: '正在载入互动图表……',
  liveElsewhere: '嵌入本图的网页不允许在这里载入互动图表，请在图表页查看。',
  openChart: '图表页：出处、说明与下载',
  openComparison: '在比较页打开',
  popupBlocked: '新窗口被拦截。图表页的地址是：',
  edition: (version, date) => `《衡阳政报》2016 年第 9 期 · 数据版本 ${version}${date === null ? '' : `（${date}）`}`,
  pinned: (version) => `此处固定显示数据版本 ${version}。`,
  toLatest: '查看最新版本',
  ignored: {
    lang: ['网址里的语言“', '”无法识别，以中文显示。可用 zh 或 en。'],
    theme: ['网址里的配色“', '”无法识别，随系统显示。可用 light、dark 或 auto。'],
  },
  comparison: {
    title: '地区比较',
    loading: '正在载入比较……',
    withoutScript:
      '这里嵌入的是一次地区比较，需要运行脚本才能画出。请打开比较页查看；若要无脚本也能显示，请改为嵌入单张图表。',
    sandboxed:
      '嵌入本页的网页用 sandbox 禁止它读取数据，比较无法在这里画出。请打开比较页查看；网站维护者可在 sandbox 里加上 allow-same-origin。',
    failed: '数据没有载入。',
    retry: '重试',
  },
};

const EN: EmbedWords = {
  table: 'Table of figures',
  live: 'Interactive chart',
  liveLoading: 'Loading the interactive chart …',
  liveElsewhere:
    'The page that embeds this chart does not allow it to load the interactive chart. It is on the chart’s own page.',
  openChart: 'Chart page: sources, notes, downloads',
  openComparison: 'Open in the workbench',
  popupBlocked: 'The new window was blocked. The chart page is at: ',
  edition: (version, date) =>
    `Hengyang Government Bulletin 2016 No. 9 · data version ${version}${date === null ? '' : ` (${date})`}`,
  pinned: (version) => `Pinned to data version ${version}.`,
  toLatest: 'See the latest version',
  ignored: {
    lang: ['The language “', '” in the address is not known, so this is in English. Use zh or en.'],
    theme: ['The theme “', '” in the address is not known, so colours follow the system. Use light, dark or auto.'],
  },
  comparison: {
    title: 'Comparison of regions',
    loading: 'Loading the comparison …',
    withoutScript:
      'A comparison of regions is embedded here. It needs a script to be drawn: open it in the workbench instead. A single chart can be embedded that shows without any script.',
    sandboxed:
      'The page that embeds this comparison forbids it to read its data, so it cannot be drawn here: open it in the workbench. Who keeps that page can add allow-same-origin to its sandbox.',
    failed: 'The data could not be loaded.',
    retry: 'Try again',
  },
};

export function embedWords(language: Language): EmbedWords {
  return language === 'zh' ? ZH : EN;
}
