import { words } from '../../i18n/words.ts';

/** What the site says about being used without network. */
export const offlineWords = words({
  zh: {
    /** On the page that stands in for one that is not kept. */
    page: {
      title: '此页没有存在本机',
      lead: '现在没有网络，而这一页或这个文件没有存下来。',
      kept: '已存下的有：本站所有页面，图表、数据集和演示的文件。供别的网站嵌入的页面和预览图要联网才能取。',
      retry: '再试一次',
    },
    /** In the foot of every page. */
    ready: '本站已存在本机，没有网络也能用。',
    failed: '本站没能存到本机（空间不足，或浏览器不允许），没有网络时打不开。',
    /** When a new version has been fetched. */
    update: {
      text: '本站有新版本，已经取好。',
      now: '换成新版本',
      later: '以后再说',
      /** Where the others show the old version. */
      otherTabs: (others: number) => `另有 ${others} 个标签页还开着旧版本。先关掉它们，免得新旧混用。`,
      check: '已关掉，再看一次',
    },
  },
  en: {
    page: {
      title: 'This page is not kept on this device',
      lead: 'There is no network now, and this page or file has not been kept.',
      kept: 'Kept are all pages of this site and the files of its charts, datasets and briefings. Preview pictures and the pages that other sites embed need a network.',
      retry: 'Try again',
    },
    ready: 'This site is kept on this device and works without network.',
    failed:
      'This site could not be kept on this device (no room, or the browser does not allow it); without network it will not open.',
    update: {
      text: 'A new version of this site is ready.',
      now: 'Switch to it',
      later: 'Later',
      otherTabs: (others) =>
        others === 1
          ? 'One other tab still shows the old version. Close it first, so that old and new do not mix.'
          : `${others} other tabs still show the old version. Close them first, so that old and new do not mix.`,
      check: 'Closed; look again',
    },
  },
});
