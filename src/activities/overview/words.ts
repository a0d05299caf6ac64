import type { Verdict } from '../../domain/audit.ts';
import { words } from '../../i18n/words.ts';

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** How much the catalogue holds; values as printed and values computed from them apart. */
interface Size {
  readonly documents: number;
  readonly printed: number;
  readonly derived: number;
  readonly charts: number;
}

/** The words of the front page. */
export const overviewWords = words({
  zh: {
    presentStory: '演示这一篇',
    audit: {
      title: '合不上的数字',
      text: ({ conflicting, consistent, 'cannot-tell': cannotTell }: Readonly<Record<Verdict, number>>) =>
        `把政报里的数字互相核对了 ${String(conflicting + consistent + cannotTell)} 次：${String(consistent)} 项合得上，${String(cannotTell)} 项说不准，${String(conflicting)} 项合不上。合不上不等于有错，可能是口径、时点或范围不同。`,
      all: '看全部核查',
      methods: '怎样读数、推算和核查',
    },
    /** On the line that closes the masthead. */
    extent: ({ documents, printed, derived, charts }: Size) =>
      [
        `${String(documents)} 份文件`,
        `${String(printed)} 个原文数值`,
        ...(derived === 0 ? [] : [`${String(derived)} 个推算值`]),
        `${String(charts)} 张图`,
      ].join('，'),
    headlines: '要数',
    /** Points to a figure that is shown elsewhere on the page. */
    seeFigure: (number: number) => `见图 ${String(number)}`,
    furtherChartsText: '两篇之外，政报里其余可以成图的数字。',
    datasets: '数据集',
    datasetsText: '政报中的数字按主题分表保存，每个数字都记下限定词、上下限和原文位置。',
    datasetCounts: (observations: number, indicators: number) =>
      `${String(observations)} 个观测值，${String(indicators)} 项指标`,
    aboutTitle: '怎样读这些数',
    about: [
      {
        title: '数字不是一个点',
        text: '政报写“26.86 亿元”，实际值在 26.855 到 26.865 之间；写“超过 20 亿元”，只知道下限。每个数都保留原文允许的区间和限定词：图上用短须表示区间，用开口表示没有写明的一端。',
      },
      {
        title: '每个数都有出处',
        text: '图旁注明文件、章节、句次和原文数字。一条命令可以拿政报全文逐个核对。',
      },
      {
        title: '缺失不是零',
        text: '政报没有写的，标明缺失并说明原因，不补、不猜、不画成零。',
      },
    ],
  },
  en: {
    presentStory: 'Present this story',
    audit: {
      title: 'Figures that do not fit',
      text: ({ conflicting, consistent, 'cannot-tell': cannotTell }) =>
        `The figures of the bulletin were held against one another ${String(conflicting + consistent + cannotTell)} times: ${String(consistent)} fit, ${String(cannotTell)} cannot be told, ${String(conflicting)} do not fit. That need not be an error; the figures may cover different things, dates or areas.`,
      all: 'See all checks',
      methods: 'How figures are read, derived and checked',
    },
    extent: ({ documents, printed, derived, charts }) =>
      [
        counted(documents, 'document', 'documents'),
        counted(printed, 'printed figure', 'printed figures'),
        ...(derived === 0 ? [] : [counted(derived, 'derived value', 'derived values')]),
        counted(charts, 'chart', 'charts'),
      ].join(' · '),
    headlines: 'Key figures',
    seeFigure: (number) => `See Fig. ${String(number)}`,
    furtherChartsText: 'What else in the bulletin can be drawn, outside the two stories.',
    datasets: 'Datasets',
    datasetsText:
      'The figures of the bulletin are kept in tables by topic, each with its qualifier, its bounds and the place where it was printed.',
    datasetCounts: (observations, indicators) =>
      `${counted(observations, 'observation', 'observations')} · ${counted(indicators, 'indicator', 'indicators')}`,
    aboutTitle: 'How to read these figures',
    about: [
      {
        title: 'A figure is not a point',
        text: 'Where the bulletin prints 2.686 billion yuan, the true value lies between 2.6855 and 2.6865; where it says “over 2 billion”, only the lower bound is known. Each value keeps the interval and the qualifier that the printed words allow: short whiskers show the interval, an open end shows the bound that was never stated.',
      },
      {
        title: 'Every figure has its place',
        text: 'Beside each chart stand the document, the section, the sentence and the figures as printed. One command checks all of them against the text of the bulletin.',
      },
      {
        title: 'Missing is not zero',
        text: 'What the bulletin does not say is marked as missing, with the reason. It is never filled in, guessed or drawn as zero.',
      },
    ],
  },
});
