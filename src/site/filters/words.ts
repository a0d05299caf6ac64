import type { Language } from '../../domain/language.ts';

/** The words around the filters of a page. */
export interface FilterWords {
  readonly all: string;
  readonly showAll: string;
  /** Stands around the number of things shown, of so many. */
  readonly shown: (total: number) => readonly [before: string, after: string];
  readonly none: string;
  readonly notices: string;
  readonly unreadable: (key: string, text: string) => string;
  readonly dismiss: string;
}

const ZH: FilterWords = {
  all: '全部',
  showAll: '显示全部',
  shown: (total) => ['显示 ', ` / ${String(total)} 项`],
  none: '没有同时符合这两项选择的内容。',
  notices: '链接里有看不懂的选择',
  unreadable: (key, text) => `本页没有 ${key}=${text} 这一选择，已略过。`,
  dismiss: '知道了',
};

const EN: FilterWords = {
  all: 'All',
  showAll: 'Show all',
  shown: (total) => ['Showing ', ` of ${String(total)}`],
  none: 'Nothing fits both choices.',
  notices: 'The link asks for something that is not here',
  unreadable: (key, text) => `This page has no choice ${key}=${text}; it was left out.`,
  dismiss: 'Dismiss',
};

export function filterWords(language: Language): FilterWords {
  return language === 'zh' ? ZH : EN;
}
