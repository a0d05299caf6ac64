/** The overview in each language, with words by which tests find things as readers do. */
export const LANGUAGES = [
  { language: 'zh', path: '', tag: 'zh-Hans', siteName: '数说衡阳', chart: '图', table: '表', other: 'English' },
  {
    language: 'en',
    path: 'en/',
    tag: 'en',
    siteName: 'Hengyang in Figures',
    chart: 'Chart',
    table: 'Table',
    other: '中文',
  },
] as const;
