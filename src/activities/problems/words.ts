import { words } from '../../i18n/words.ts';

/** While developing: what is wrong in `data/`. */
export const problemsWords = words({
  zh: {
    title: (count: number) => `data/ 中有 ${String(count)} 处问题`,
    text: '改好并保存后，本页自动更新。',
    columns: { place: '位置', value: '出错的值', message: '问题', remedy: '怎么改' },
    line: (line: number) => `第 ${String(line)} 行`,
  },
  en: {
    title: (count) => (count === 1 ? 'One problem in data/' : `${String(count)} problems in data/`),
    text: 'Mend and save: this page updates by itself.',
    columns: { place: 'Place', value: 'Value', message: 'Problem', remedy: 'Remedy' },
    line: (line) => `line ${String(line)}`,
  },
});
