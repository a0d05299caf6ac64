import { words } from '../i18n/words.ts';

/** The pages that the navigation leads to, in its order. A page joins it with a name here and one in each language. */
export const NAVIGATION_PAGES = [
  'overview',
  'compare',
  'areas',
  'targets',
  'audit',
  'data',
  'present',
  'import',
  'methods',
] as const;

/** The words of the navigation. */
export const navigationWords = words({
  zh: {
    label: '全站',
    pages: {
      overview: '首页',
      compare: '比较',
      areas: '地区',
      targets: '目标',
      audit: '核查',
      data: '数据',
      present: '演示',
      import: '自有数据',
      methods: '方法',
    } satisfies Readonly<Record<(typeof NAVIGATION_PAGES)[number], string>>,
  },
  en: {
    label: 'Site',
    pages: {
      overview: 'Overview',
      compare: 'Compare',
      areas: 'Areas',
      targets: 'Targets',
      audit: 'Audit',
      data: 'Data',
      present: 'Briefings',
      import: 'Your data',
      methods: 'Methods',
    },
  },
});
