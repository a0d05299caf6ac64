import { words } from '../../i18n/words.ts';

/** The words around the filters of a page. */
export const filterWords = words({
  zh: {
    all: '全部',
    showAll: '显示全部',
    /** Stands around the number of things shown, of so many. */
    shown: (total: number) => ['显示 ', ` / ${String(total)} 项`] as const,
    none: '没有同时符合这两项选择的内容。',
    notices: '链接里有看不懂的选择',
    unreadable: (key: string, text: string) => `本页没有 ${key}=${text} 这一选择，已略过。`,
    dismiss: '知道了',
  },
  en: {
    all: 'All',
    showAll: 'Show all',
    shown: (total) => ['Showing ', ` of ${String(total)}`],
    none: 'Nothing fits both choices.',
    notices: 'The link asks for something that is not here',
    unreadable: (key, text) => `This page has no choice ${key}=${text}; it was left out.`,
    dismiss: 'Dismiss',
  },
});
