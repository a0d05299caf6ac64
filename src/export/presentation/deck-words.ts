import type { Language } from '../../domain/language.ts';
import { EN } from './deck-words-en.ts';

/** The words on and around slides. */
export interface PresentWords {
  /** Introduces the source line of a slide. */
  readonly source: string;
  /** Between the documents of a source line. */
  readonly between: string;
  readonly conflict: string;
  readonly closing: string;
  readonly closingSources: string;
  readonly closingConflicts: string;
  readonly slides: (numbers: readonly number[]) => string;
  readonly position: (number: number, count: number) => string;
  /** What a link to a slide says. */
  readonly toSlide: (number: number, title: string) => string;

  readonly notes: string;
  readonly finding: string;
  readonly noNotes: string;
  readonly table: string;
  readonly workings: (count: number) => string;

  readonly back: string;
  readonly withoutScript: string;
  readonly stage: string;
  readonly bar: string;
  readonly commands: Readonly<
    Record<
      | 'previous'
      | 'next'
      | 'overview'
      | 'notes'
      | 'speaker'
      | 'full-screen'
      | 'black'
      | 'help'
      | 'print'
      | 'print-notes'
      | 'close',
      string
    >
  >;
  readonly menu: string;
  readonly take: string;
  readonly powerPoint: string;
  readonly offlineFile: string;

  readonly speaker: {
    readonly tools: string;
    readonly last: string;
    readonly clock: string;
    readonly elapsed: string;
    readonly pause: string;
    readonly resume: string;
    readonly reset: string;
    readonly black: string;
  };

  readonly help: {
    readonly title: string;
    readonly keys: readonly (readonly [keys: string, meaning: string])[];
    readonly touch: string;
    readonly wakeLock: string;
    readonly noWakeLock: string;
    readonly noFullScreen: string;
  };

  readonly notices: {
    readonly popupBlocked: string;
    readonly openByHand: string;
    readonly noFullScreen: string;
    readonly fullScreenRefused: string;
    readonly noSuchSlide: string;
    /** Of a number that was typed. */
    readonly noSuchNumber: string;
    readonly dismiss: string;
  };
}

const ZH: PresentWords = {
  source: '来源',
  between: '；',
  conflict: '与政报里的另一处不相符',
  closing: '来源与核查',
  closingSources: '数字出自',
  closingConflicts: '不相符之处',
  slides: (numbers) => `第 ${numbers.join('、')} 页`,
  position: (number, count) => `${String(number)} / ${String(count)}`,
  toSlide: (number, title) => `第 ${String(number)} 页：${title}`,

  notes: '表格、来源与说明',
  finding: '发现',
  noNotes: '这一页没有说明。',
  table: '数值',
  workings: (count) => `推算过程（${String(count)} 项）`,

  back: '全部演示',
  withoutScript: '浏览器没有运行脚本，幻灯片从上到下排列，可以阅读和打印。',
  stage: '幻灯片',
  bar: '演示',
  commands: {
    previous: '上一页',
    next: '下一页',
    overview: '总览',
    notes: '表格与说明',
    speaker: '演讲者窗口',
    'full-screen': '全屏',
    black: '黑屏',
    help: '帮助',
    print: '打印或存为 PDF',
    'print-notes': '连同说明页打印',
    close: '关闭',
  },
  menu: '更多',
  take: '带走',
  powerPoint: 'PowerPoint（浅色），图表可编辑',
  offlineFile: '单个网页文件，断网可用',

  speaker: {
    tools: '演讲者工具',
    last: '已是最后一页',
    clock: '时间',
    elapsed: '已讲',
    pause: '暂停',
    resume: '继续',
    reset: '归零',
    black: '听众看到的是黑屏',
  },

  help: {
    title: '怎样演示',
    keys: [
      ['→ ↓ 空格 PageDown', '下一页'],
      ['← ↑ PageUp', '上一页'],
      ['Home / End', '第一页 / 最后一页'],
      ['数字 + Enter', '转到那一页'],
      ['O 或 G', '总览，用方向键选页'],
      ['T', '表格、来源与说明'],
      ['S', '演讲者窗口：说明、下一页、时钟'],
      ['F', '全屏'],
      ['B 或 .', '黑屏'],
      ['Esc', '关闭打开的东西'],
      ['?', '本页帮助'],
    ],
    touch: '触屏左右轻扫换页；点左边四分之一返回，点其余地方前进。',
    wakeLock: '全屏时屏幕不会自动熄灭。',
    noWakeLock: '这个浏览器不能让屏幕常亮，请在系统设置里关掉自动锁屏。',
    noFullScreen: '这个浏览器不能全屏，幻灯片已占满窗口。',
  },

  notices: {
    popupBlocked: '浏览器拦下了演讲者窗口。请允许本页弹出窗口，或自己打开它：',
    openByHand: '在新标签页打开演讲者窗口',
    noFullScreen: '这个浏览器不能全屏，幻灯片已占满窗口。电脑上可按 F11 让窗口全屏。',
    fullScreenRefused: '浏览器没有同意全屏。幻灯片已占满窗口；也可按 F11。',
    noSuchSlide: '没有链接所说的那一页，先看这一页。',
    noSuchNumber: '没有这个页码，已转到最近的一页。',
    dismiss: '知道了',
  },
};

/** Which edition of the data something was made from. `date` is an ISO 8601 day. */
export function editionWords(
  { version, date }: { readonly version: string; readonly date: string | null },
  language: Language,
): string {
  const day = date === null ? '' : language === 'zh' ? `（${date}）` : ` (${date})`;
  return (language === 'zh' ? `数据 ${version} 版` : `Data version ${version}`) + day;
}

export function presentWords(language: Language): PresentWords {
  return language === 'zh' ? ZH : EN;
}
