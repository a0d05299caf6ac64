import type { Language } from '../../../domain/language.ts';
import type { EmbedTheme } from '../../../domain/embed-theme.ts';

/** The words of the page where embeds are made. */
export interface EmbedBuilderWords {
  readonly title: string;
  readonly lead: string;
  readonly withoutScript: string;
  readonly builder: string;
  readonly chart: string;
  readonly chartTitle: string;
  readonly choose: string;
  readonly comparison: string;
  readonly unknownChart: (chart: string) => string;
  readonly unreadable: (key: string, text: string) => string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<EmbedTheme, string>>;
  readonly version: string;
  readonly versions: Readonly<Record<'live' | 'pinned', string>>;
  readonly kind: string;
  readonly kinds: Readonly<Record<'script' | 'frame', string>>;
  readonly kindTexts: Readonly<Record<'script' | 'frame', string>>;
  readonly place: string;
  readonly places: Readonly<Record<'phone' | 'article' | 'slide', string>>;
  readonly preview: string;
  readonly previewOf: (place: string, title: string) => string;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly comparisonPinned: string;
  /** A picture that stands in for a comparison. */
  readonly still: {
    readonly title: string;
    readonly text: string;
    readonly download: string;
    readonly address: string;
    readonly failed: string;
  };
  readonly all: string;
  readonly allText: string;
  readonly alone: string;
  /** Stands for the address of the site where no script puts it in. */
  readonly siteAddress: string;
}

const ZH: EmbedBuilderWords = {
  title: '嵌入图表',
  lead: '把一张图放进自己的网页：发现、图、表、出处都在里面，随页面宽窄和深浅色变化，不统计读者，不依赖脚本。',
  withoutScript: '不运行脚本也可以：下面每张图都有现成的代码，把其中的 https://本站网址/ 换成本站的网址即可。',
  builder: '选择',
  chart: '图表',
  chartTitle: '标题（读屏软件读出；图出不来时显示）',
  choose: '请选一张图',
  comparison: '比较页里的比较',
  unknownChart: (chart) => `没有名为“${chart}”的图表，可能已经改名。请在下面另选一张。`,
  unreadable: (key, text) => `网址里的 ${key}=${text} 无法识别，已略过。`,
  language: '语言',
  theme: '配色',
  themes: { auto: '随读者的系统', light: '浅色', dark: '深色' },
  version: '版本',
  versions: { live: '随本站更新', pinned: '固定在现在的数据版本' },
  kind: '代码',
  kinds: { script: '自动调整高度', frame: '只用 iframe' },
  kindTexts: {
    script: '先显示一张静态图，图表到位后替换；高度随内容调整。取不到图表时静态图仍在。',
    frame:
      '不用脚本，高度固定：达到下面所选的宽度时全部放得下，更窄时在框内滚动。手机和电脑都看的网页，请按手机预留，或改用“自动调整高度”。',
  },
  place: '按哪种宽度预留高度',
  places: { phone: '手机（360 像素）', article: '文章（640 像素）', slide: '幻灯片（960 像素）' },
  preview: '预览',
  previewOf: (place, title) => `${place}：${title}`,
  code: '代码',
  copy: '复制代码',
  copied: '已复制',
  copyRefused: '浏览器不允许本页写入剪贴板。代码已经选中，请按 Ctrl+C（Mac 按 ⌘C）。',
  comparisonPinned: '比较的链接已写明数据版本；本站数据更新后，嵌入处会说明数值可能有改动。',
  still: {
    title: '静态图',
    text: '本站不存比较的图片。可以下载一张放到自己的网站上，把它的网址填在下面，图表取不到时显示它；不填则显示标题和链接。',
    download: '下载静态图（SVG）',
    address: '静态图的网址',
    failed: '图没有做成，请重试。',
  },
  all: '全部可嵌入的图表',
  allText:
    '每张图一段只用 iframe 的代码，高度固定，640 像素宽时正好放下；更窄时在框内滚动。要让高度随宽度变化，请在上面选“自动调整高度”。',
  alone: '单独打开',
  siteAddress: 'https://本站网址/',
};

const EN: EmbedBuilderWords = {
  title: 'Embed a chart',
  lead: 'Put a chart into your own page, with its finding, figures and sources. It follows the width and the light or dark colours of the page, counts no readers and needs no script.',
  withoutScript:
    'No script is needed: every chart below has its code ready. Put the address of this site in place of https://address-of-this-site/.',
  builder: 'Choose',
  chart: 'Chart',
  chartTitle: 'Title (read out by screen readers, shown where the chart cannot be)',
  choose: 'Choose a chart',
  comparison: 'A comparison from the workbench',
  unknownChart: (chart) => `No chart is called “${chart}”; it may have another name now. Choose one below.`,
  unreadable: (key, text) => `${key}=${text} in the address could not be read and was left out.`,
  language: 'Language',
  theme: 'Colours',
  themes: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
  version: 'Version',
  versions: { live: 'Follows this site', pinned: 'Pinned to the data of today' },
  kind: 'Code',
  kinds: { script: 'Fits its height', frame: 'Iframe alone' },
  kindTexts: {
    script:
      'Shows a still picture first and puts the chart in its place; the height follows the content. Where the chart cannot be had, the picture stays.',
    frame:
      'No script, and a fixed height: everything fits at the width chosen below and scrolls inside where there is less. For a page that is read on phones as well, reserve the height for a phone, or use “Fits its height”.',
  },
  place: 'Reserve the height for',
  places: { phone: 'Phone (360 px)', article: 'Article (640 px)', slide: 'Slide (960 px)' },
  preview: 'Preview',
  previewOf: (place, title) => `${place}: ${title}`,
  code: 'Code',
  copy: 'Copy code',
  copied: 'Copied',
  copyRefused:
    'The browser does not let this page write to the clipboard. The code is selected: press Ctrl+C (⌘C on a Mac).',
  comparisonPinned:
    'The link of a comparison states the version of the data; when this site has newer data, the embed says that figures may have changed.',
  still: {
    title: 'Still picture',
    text: 'This site keeps no pictures of comparisons. Download one, put it on your own site and give its address here: it is shown where the chart cannot be had. Without it, title and link are shown.',
    download: 'Download still picture (SVG)',
    address: 'Address of the still picture',
    failed: 'The picture could not be made. Try again.',
  },
  all: 'All charts to embed',
  allText:
    'An iframe for each chart. Its height is fixed: the chart fits at a width of 640 px and scrolls inside where there is less. For a height that follows the width, choose “Fits its height” above.',
  alone: 'Open alone',
  siteAddress: 'https://address-of-this-site/',
};

export function embedBuilderWords(language: Language): EmbedBuilderWords {
  return language === 'zh' ? ZH : EN;
}
