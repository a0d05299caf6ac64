import { words } from '../i18n/words.ts';

/** The words that mark a user's own figures wherever they stand. */
export const ownWords = words({
  zh: {
    /** In subtitles: all figures are the user's own, or some of them. */
    mark: { all: '自有数据，未经本站核对', some: '含自有数据，未经本站核对' },
    /** The name of something whose figure is the user's own, among others. */
    marked: (name: string) => `${name}（自有）`,
    /** Where others' figures are told to be printed or derived. */
    origin: '自有',
    /** The group of the user's own indicators. `file`: what the table is called. */
    group: (file: string) => `您的数据：${file}`,
    /** In the answer of a comparison. */
    note: (file: string) => `自有数据来自“${file}”，未经本站核对。`,
    /** Beside the choice of indicators. */
    kept: (file: string) => `“${file}”保存在这个浏览器里，列在指标之首。`,
    manage: '查看或删除',
    bring: '带上自己的表一起比较',
    /** More regions or indicators than can be chosen from. */
    firstOnly: (regions: number, indicators: number) =>
      `表很大：这里可选前 ${String(indicators)} 项指标、前 ${String(regions)} 个地区，其余请在“自有数据”页查看。`,
    /** A link from another browser. */
    elsewhere: '链接里有自有数据，那只存在制作者的浏览器里，这里没有；请向对方索取文件。',
    /** Beside a link that others cannot follow. */
    onlyHere: '含自有数据：这个链接只在本浏览器里有效。',
    /** From the page for own tables to the workbench. */
    compare: '在“比较”页与其他地区比较',
  },
  en: {
    mark: { all: 'the user’s own data, not verified', some: 'with the user’s own data, not verified' },
    marked: (name) => `${name} (own)`,
    origin: 'own',
    group: (file) => `Your own data: ${file}`,
    note: (file) => `Own data come from “${file}” and are not verified by this site.`,
    kept: (file) => `“${file}” is kept in this browser and stands first among the indicators.`,
    manage: 'See or delete it',
    bring: 'Compare with a table of your own',
    firstOnly: (regions, indicators) =>
      `A large table: the first ${String(indicators)} indicators and ${String(regions)} regions can be chosen here; see the rest on the page for own data.`,
    elsewhere:
      'The link names somebody’s own data. They are in that person’s browser only, and not here; ask them for the file.',
    onlyHere: 'With own data: the link works in this browser only.',
    compare: 'Compare with other regions in the workbench',
  },
});
