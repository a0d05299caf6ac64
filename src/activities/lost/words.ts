import { words } from '../../i18n/words.ts';

/** The words of the page that an unknown address leads to. */
export const lostWords = words({
  zh: {
    title: '没有这一页',
    text: '网址可能写错了，或者这张图、这个数据集已经改名。',
    /** Before the address that was asked for. */
    asked: '所找的网址：',
    embed: '网页里嵌入的图表若显示本页，请网站维护者到嵌入页重新选一张图。',
    linksLabel: '可以从这里继续',
    links: {
      overview: '首页：全部图表',
      compare: '比较：选指标和地区',
      data: '数据：全部数据集与下载',
      present: '演示：现成的，也可以自己排一套',
      embeds: '嵌入：可嵌入的图表',
    },
  },
  en: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the chart or dataset has another name now.',
    asked: 'Address asked for: ',
    embed:
      'If this stands in place of an embedded chart, whoever keeps that page can choose another one on the page for embeds.',
    linksLabel: 'Ways on',
    links: {
      overview: 'Overview: all charts',
      compare: 'Compare: choose indicator and regions',
      data: 'Data: all datasets and downloads',
      present: 'Present: ready briefings, or one of your own',
      embeds: 'Embed: charts to embed',
    },
  },
});
