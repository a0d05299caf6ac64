import { words } from '../i18n/words.ts';

/** The words that stand around every page. */
export const siteWords = words({
  zh: {
    skipToContent: '跳到正文',
    contents: '目录',
    toOverview: '返回首页',
    theme: { label: '外观', auto: '自动', light: '浅色', dark: '深色' },
    licence: '数据许可',
    version: (version: string) => `数据版本 ${version}`,
  },
  en: {
    skipToContent: 'Skip to content',
    contents: 'Contents',
    toOverview: 'Back to the overview',
    theme: { label: 'Appearance', auto: 'Auto', light: 'Light', dark: 'Dark' },
    licence: 'Data licence',
    version: (version) => `Data version ${version}`,
  },
});
