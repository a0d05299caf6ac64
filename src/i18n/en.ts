import type { Messages } from './messages.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

export const en: Messages = {
  languageTag: 'en',
  locale: 'en_GB',
  languageName: 'English',

  siteName: 'Hengyang in Figures',
  siteNameAside: '数说衡阳',
  edition: 'Hengyang Government Bulletin, No. 9 of 2016',
  promise:
    'Every number buried in the bulletin’s prose, made visible, comparable and traceable to the sentence that printed it.',
  extent: ({ documents, printed, derived, charts }) =>
    [
      counted(documents, 'document', 'documents'),
      counted(printed, 'printed figure', 'printed figures'),
      ...(derived === 0 ? [] : [counted(derived, 'derived value', 'derived values')]),
      counted(charts, 'chart', 'charts'),
    ].join(' · '),

  skipToContent: 'Skip to content',
  contents: 'Contents',
  toOverview: 'Back to the overview',
  headlines: 'Key figures',
  theme: { label: 'Appearance', auto: 'Auto', light: 'Light', dark: 'Dark' },

  storyNumber: (number) => ROMAN[number - 1] ?? String(number),
  sectionNumber: (number) => String(number),
  figureNumber: (number) => `Fig. ${String(number)}`,
  seeFigure: (number) => `See Fig. ${String(number)}`,
  furtherCharts: 'Further charts',
  furtherChartsText: 'What else in the bulletin can be drawn, outside the two stories.',
  ownPage: 'Open this chart on its own page',

  view: { label: 'Show as', chart: 'Chart', table: 'Table' },
  source: 'Source',
  notes: 'Notes',
  printedThere: 'As printed',
  table: {
    value: 'Value',
    lower: 'Lower',
    upper: 'Upper',
    qualifier: 'Qualifier',
    printed: 'As printed',
    origin: 'Origin',
    note: 'Note',
    series: 'Series',
    open: 'open',
    scrollable: 'the table scrolls sideways',
  },
  dimensions: { region: 'Region', indicator: 'Indicator', period: 'Period', category: 'Group', status: 'Status' },
  qualifiers: {
    exact: 'exact',
    about: 'about',
    more_than: 'more than',
    at_least: 'at least',
    less_than: 'less than',
    at_most: 'at most',
    nearly: 'nearly',
    between: 'between',
    derived: 'derived',
  },
  statuses: { actual: 'actual', plan: 'plan', target: 'target', standard: 'standard' },
  origins: { printed: 'printed', derived: 'derived', definition: 'by definition' },
  missing: 'missing',
  interval: {
    label: 'Range',
    inWords: (lower, upper) => {
      if (lower !== null && upper !== null) return lower === upper ? `${lower}, not rounded` : `${lower} to ${upper}`;
      if (lower !== null) return `from ${lower}, upper end unknown`;
      return upper === null ? 'both ends unknown' : `up to ${upper}, lower end unknown`;
    },
  },
  placeIn: (document, place) => `${document}, ${place}`,

  live: {
    marks: 'The values of the chart: walk them with the arrow keys, close with Escape',
    failed: 'The interactive chart did not load. Here is its table.',
    retry: 'Try again',
  },

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
  licence: 'Data licence',
  version: (version) => `Data version ${version}`,

  problems: {
    title: (count) => (count === 1 ? 'One problem in data/' : `${String(count)} problems in data/`),
    text: 'Mend and save: this page updates by itself.',
    columns: { place: 'Place', value: 'Value', message: 'Problem', remedy: 'Remedy' },
    line: (line) => `line ${String(line)}`,
  },
};
