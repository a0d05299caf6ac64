import type { Language } from '../domain/language.ts';

/** The words of the page where decks are chosen and composed. */
export interface ComposerWords {
  readonly title: string;
  readonly lead: string;
  readonly slideCount: (count: number) => string;
  readonly presentIt: string;
  /** Leads from a story to its slides. */
  readonly presentStory: string;
  readonly imprint: (version: string, licence: string) => string;

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
  readonly remove: (title: string) => string;
  readonly show: (title: string) => string;
  readonly moved: (title: string, number: number) => string;
  readonly added: (title: string) => string;
  readonly removed: (title: string) => string;
  readonly undo: string;
  readonly comparison: string;

  readonly pick: string;
  readonly search: string;
  readonly add: (title: string) => string;
  readonly noMatch: (query: string) => string;
  readonly addComparison: string;
  readonly toCompare: string;

  readonly preview: string;
  readonly present: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly powerPoint: string;
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
  };
}

const ZH: ComposerWords = {
  title: '演示',
  lead: '两篇现成的演示，一页一个发现；也可以自己挑图、排序、改标题，拼出一套。没有网络也能放。',
  slideCount: (count) => `${String(count)} 页`,
  presentIt: '开始演示',
  presentStory: '演示这一篇',
  imprint: (version, licence) => `数据版本 ${version} · ${licence}`,

  ownDeck: '自己的演示',
  ownLead: '挑图、排序、改标题，然后放映或带走。内容写在网址里，转发网址就是转发演示；同时存在这个浏览器里。',
  needsScript: '拼自己的演示需要允许本页运行脚本；上面两篇不需要。',
  ownNeedsScript: '自己的演示要由脚本拼出来，请允许本页运行脚本。',
  loading: '正在准备幻灯片……',
  failed: '幻灯片没有载入，请检查网络后重试或刷新。',
  retry: '重试',
  toComposer: '去拼一套演示',
  nothingYet: '这里还没有可以放映的幻灯片。',

  deckTitle: '演示标题',
  untitled: '我的演示',
  slides: '幻灯片',
  empty: '还没有幻灯片。从下面的图里挑几张。',
  ownTitle: (number) => `第 ${String(number)} 页的标题`,
  moveUp: (title) => `上移：${title}`,
  moveDown: (title) => `下移：${title}`,
  remove: (title) => `移去：${title}`,
  show: (title) => `预览：${title}`,
  moved: (title, number) => `“${title}”移到第 ${String(number)} 页`,
  added: (title) => `已加入“${title}”`,
  removed: (title) => `已移去“${title}”`,
  undo: '撤销',
  comparison: '比较',

  pick: '挑图',
  search: '按标题或指标查找',
  add: (title) => `加入：${title}`,
  noMatch: (query) => `没有含“${query}”的图`,
  addComparison: '也可以放进自己组的比较：',
  toCompare: '去比较页，组好后选“加入演示”',

  preview: '预览',
  present: '放映',
  copyLink: '复制链接',
  copied: '已复制',
  notCopied: '没有复制成功，请从地址栏复制网址。',
  powerPoint: 'PowerPoint，图表可编辑',
  offlineFile: '单个网页文件，断网可用',
  making: '正在生成……',
  notMade: '没有生成。请检查网络后再试。',
  printHint: '要 PDF，放映时选“更多 → 打印或存为 PDF”。',

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
    nothing: '链接里没有可以放映的幻灯片。',
    otherData: (asked, now) => `链接取自数据版本 ${asked}，现在是 ${now}，数值可能有改动。`,
    tooMany: (most) => `一套最多 ${String(most)} 页。`,
  },
};

const EN: ComposerWords = {
  title: 'Present',
  lead: 'Two ready briefings, one finding a slide; or choose charts, order and titles of your own. They run without network too.',
  slideCount: (count) => `${String(count)} slides`,
  presentIt: 'Present',
  presentStory: 'Present this story',
  imprint: (version, licence) => `Data version ${version} · ${licence}`,

  ownDeck: 'Your own briefing',
  ownLead:
    'Choose charts, put them in order, give them titles, then present or take along. All of it stands in the address, so the link is the briefing; this browser keeps it too.',
  needsScript: 'To compose a briefing, allow this page to run scripts; the two above need none.',
  ownNeedsScript: 'A briefing of your own is put together by a script: allow this page to run scripts.',
  loading: 'Preparing the slides …',
  failed: 'The slides could not be loaded. Check the network, then try again or reload.',
  retry: 'Try again',
  toComposer: 'Compose a briefing',
  nothingYet: 'There are no slides to present here yet.',

  deckTitle: 'Title of the briefing',
  untitled: 'My briefing',
  slides: 'Slides',
  empty: 'No slides yet. Choose some of the charts below.',
  ownTitle: (number) => `Title of slide ${String(number)}`,
  moveUp: (title) => `Move up: ${title}`,
  moveDown: (title) => `Move down: ${title}`,
  remove: (title) => `Remove: ${title}`,
  show: (title) => `Preview: ${title}`,
  moved: (title, number) => `“${title}” is now slide ${String(number)}`,
  added: (title) => `Added “${title}”`,
  removed: (title) => `Removed “${title}”`,
  undo: 'Undo',
  comparison: 'Comparison',

  pick: 'Choose charts',
  search: 'Search by title or indicator',
  add: (title) => `Add: ${title}`,
  noMatch: (query) => `No chart says “${query}”`,
  addComparison: 'Comparisons of your own fit in as well:',
  toCompare: 'compose one and choose “Add to my briefing”',

  preview: 'Preview',
  present: 'Present',
  copyLink: 'Copy link',
  copied: 'Copied',
  notCopied: 'Copying failed; take the link from the address bar.',
  powerPoint: 'PowerPoint with editable charts',
  offlineFile: 'One web page file that works offline',
  making: 'Making the file …',
  notMade: 'The file could not be made. Check the network and try again.',
  printHint: 'For a PDF choose “More → Print or save as PDF” while presenting.',

  kept: 'Briefings kept in this browser',
  newDeck: 'Start a new one',
  open: (title) => `Open “${title}”`,
  forget: (title) => `Delete “${title}”`,
  forgotten: (title) => `Deleted “${title}”`,
  storage: {
    kept: 'Kept in this browser.',
    blocked: 'The browser does not let this page keep anything. The briefing is in the address: bookmark or copy it.',
    full: 'The browser’s space for this page is full, so nothing was kept. The briefing is in the address: bookmark or copy it, or delete an old one.',
  },

  notices: 'Some things differ from what the link says',
  dismiss: 'Dismiss',
  notice: {
    unreadable: (key, text) => `${key}=${text} in the link could not be read and was left out.`,
    unknownChart: (chart) => `There is no chart “${chart}”; it was left out.`,
    emptyComparison: 'A comparison has no figures and was left out.',
    unknownIndicator: (indicator) => `There is no indicator “${indicator}”; that slide was left out.`,
    notLoaded: (name) => `“${name}” could not be loaded; check the network.`,
    nothing: 'The link holds no slides to show.',
    otherData: (asked, now) =>
      `The link was made with data version ${asked}; this is ${now}, so figures may have changed.`,
    tooMany: (most) => `A briefing has at most ${String(most)} slides.`,
  },
};

export function composerWords(language: Language): ComposerWords {
  return language === 'zh' ? ZH : EN;
}
