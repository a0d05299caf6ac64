import type { Language } from '../../domain/language.ts';
import { EN } from './composer-words-en.ts';

/** The words of the page where decks are chosen and composed. */
export interface ComposerWords {
  readonly title: string;
  readonly lead: string;
  /** Opens a ready briefing in the composer. */
  readonly makeOwn: string;
  readonly slideCount: (count: number) => string;
  readonly presentIt: string;
  /** Leads from a story to its slides. */

  readonly ownDeck: string;
  readonly ownLead: string;
  readonly needsScript: string;
  readonly ownNeedsScript: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly toComposer: string;
  /** Where an address names no slides at all. */
  readonly nothingYet: string;

  readonly deckTitle: string;
  readonly untitled: string;
  readonly slides: string;
  readonly empty: string;
  readonly ownTitle: (number: number) => string;
  readonly moveUp: (title: string) => string;
  readonly moveDown: (title: string) => string;
  readonly repeat: (title: string) => string;
  readonly remove: (title: string) => string;
  readonly show: (title: string) => string;
  readonly moved: (title: string, number: number) => string;
  readonly added: (title: string) => string;
  readonly removed: (title: string) => string;
  readonly repeated: (title: string) => string;
  readonly undo: string;
  readonly comparison: string;

  readonly pick: string;
  readonly search: string;
  /** What a button says that puts a chart in and takes it out again. */
  readonly choose: (title: string) => string;
  readonly chosen: string;
  readonly noMatch: (query: string) => string;
  readonly addComparison: string;
  /** How to get from the comparison page back here: `fold` and `add` are what is to be pressed there. */
  readonly toCompare: (fold: string, add: string) => string;

  readonly preview: string;
  readonly present: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly powerPoint: (theme: string) => string;
  readonly themes: Readonly<Record<'light' | 'dark', string>>;
  readonly offlineFile: string;
  readonly making: string;
  readonly notMade: string;
  readonly printHint: string;

  readonly kept: string;
  readonly newDeck: string;
  readonly open: (title: string) => string;
  readonly forget: (title: string) => string;
  readonly forgotten: (title: string) => string;
  readonly storage: Readonly<Record<'kept' | 'blocked' | 'full', string>>;

  readonly notices: string;
  readonly dismiss: string;
  readonly notice: {
    readonly unreadable: (key: string, text: string) => string;
    readonly unknownChart: (chart: string) => string;
    readonly emptyComparison: string;
    readonly unknownIndicator: (indicator: string) => string;
    readonly notLoaded: (name: string) => string;
    readonly nothing: string;
    readonly otherData: (asked: string, now: string) => string;
    readonly tooMany: (most: number) => string;
    readonly alreadyThere: string;
    /** The language stands in the path of an address. */
    readonly language: (asked: string) => string;
  };
}

const ZH: ComposerWords = {
  title: '演示',
  lead: '两篇现成的演示，一页一个发现；也可以自己挑图、排序、改标题，拼出一套。没有网络也能用。',
  makeOwn: '改成自己的演示，可做深色 PowerPoint',
  slideCount: (count) => `${String(count)} 页`,
  presentIt: '开始演示',

  ownDeck: '自己的演示',
  ownLead: '挑图、排序、改标题，然后演示或带走。内容写在网址里，转发网址就是转发演示；同时存在这个浏览器里。',
  needsScript: '拼自己的演示需要允许本页运行脚本；上面两篇不需要。',
  ownNeedsScript: '自己的演示要由脚本拼出来，请允许本页运行脚本。',
  loading: '正在准备幻灯片……',
  failed: '幻灯片没有载入，请检查网络后重试或刷新。',
  retry: '重试',
  toComposer: '去拼一套演示',
  nothingYet: '这里还没有可以演示的幻灯片。',

  deckTitle: '演示标题',
  untitled: '我的演示',
  slides: '幻灯片',
  empty: '还没有幻灯片。从下面的图里挑几张。',
  ownTitle: (number) => `第 ${String(number)} 页的标题`,
  moveUp: (title) => `上移：${title}`,
  moveDown: (title) => `下移：${title}`,
  repeat: (title) => `再放一次：${title}`,
  remove: (title) => `移去：${title}`,
  show: (title) => `预览：${title}`,
  moved: (title, number) => `“${title}”移到第 ${String(number)} 页`,
  added: (title) => `已加入“${title}”`,
  removed: (title) => `已移去“${title}”`,
  repeated: (title) => `“${title}”再放一次，接在后面`,
  undo: '撤销',
  comparison: '比较',

  pick: '挑图',
  search: '按标题或指标查找',
  choose: (title) => `选用：${title}`,
  chosen: '已选用',
  noMatch: (query) => `没有含“${query}”的图`,
  addComparison: '也可以放进自己组的比较：',
  toCompare: (fold, add) => `去比较页组好，再从“${fold}”里选“${add}”`,

  preview: '预览',
  present: '开始演示',
  copyLink: '复制链接',
  copied: '已复制',
  notCopied: '没有复制成功，请从地址栏复制网址。',
  powerPoint: (theme) => `PowerPoint（${theme}），图表可编辑`,
  themes: { light: '浅色', dark: '深色' },
  offlineFile: '单个网页文件，断网可用',
  making: '正在生成……',
  notMade: '没有生成。请检查网络后再试。',
  printHint: '要 PDF，演示时选“更多 → 打印或存为 PDF”；纸上总是浅色。',

  kept: '存在这个浏览器里的演示',
  newDeck: '新建一套',
  open: (title) => `打开“${title}”`,
  forget: (title) => `删除“${title}”`,
  forgotten: (title) => `已删除“${title}”`,
  storage: {
    kept: '已存在这个浏览器里。',
    blocked: '浏览器不让本页存东西。演示仍在网址里，请收藏或复制链接。',
    full: '浏览器给本页的空间满了，没有存下。演示仍在网址里，请收藏或复制链接，或删掉旧的。',
  },

  notices: '有几处与链接所说不同',
  dismiss: '知道了',
  notice: {
    unreadable: (key, text) => `链接里的 ${key}=${text} 看不懂，已略过。`,
    unknownChart: (chart) => `没有“${chart}”这张图，已略过。`,
    emptyComparison: '有一项比较没有任何数字，已略过。',
    unknownIndicator: (indicator) => `没有“${indicator}”这个指标，那一页已略过。`,
    notLoaded: (name) => `“${name}”没有载入，请检查网络。`,
    nothing: '链接里没有可以演示的幻灯片。',
    otherData: (asked, now) => `链接取自数据版本 ${asked}，现在是 ${now}，数值可能有改动。`,
    tooMany: (most) => `一套最多 ${String(most)} 页。`,
    alreadyThere: '要加的图已在演示里，没有再加。同一张图要放两次，请用那一页的“再放一次”（+）。',
    language: (asked) => `链接里的 lang=${asked} 不起作用：语言由网址决定，请用页面上方的链接切换。`,
  },
};

export function composerWords(language: Language): ComposerWords {
  return language === 'zh' ? ZH : EN;
}
