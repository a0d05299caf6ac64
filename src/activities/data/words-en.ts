import type { DataWords } from './words.ts';

export const dataWordsEn: DataWords = {
  title: 'Data',
  intro:
    'Every figure of the bulletin in tables by topic, with codes, units, bounds, qualifiers and sources: to read, to filter, to download.',
  search: 'Find datasets and indicators',
  searchHint: 'For example: tax, urban, 2020',
  found: (count) => (count === 1 ? '1 dataset found' : `${String(count)} datasets found`),
  nothingFound: 'Nothing found. Try other words, or clear the field to see all.',
  toCatalogue: 'Back to the data catalogue',
  toCharts: 'Charts that use it',
  coverage: 'Covers',
  regionsOf: (names, count) =>
    count > names.length ? `${names.join(', ')} and ${String(count - names.length)} more` : names.join(', '),
  indicatorsOf: (names, count) =>
    count > names.length ? `${names.join('; ')}; and ${String(count - names.length)} more` : names.join('; '),
  figures: 'Figures',
  figureCounts: (printed, derived) =>
    `${String(printed)} printed${derived === 0 ? '' : `, ${String(derived)} derived`}`,
  checks: 'Checks',
  verdictCount: (verdict, count) =>
    ({
      consistent: `${String(count)} ${count === 1 ? 'fits' : 'fit'}`,
      conflicting: `${String(count)} ${count === 1 ? 'does' : 'do'} not fit`,
      'cannot-tell': `${String(count)} cannot be told`,
    })[verdict],
  matched: (names) => `Indicators found: ${names.join('; ')}`,
  everything: 'Download everything (zip)',
  everythingText: 'All datasets in four formats, code tables and a README in one archive.',
  forPrograms: 'For programs',
  forProgramsText: 'Fixed addresses, descriptions of fields, examples in Python, R and JavaScript',

  downloads: 'Download',

  table: 'Table',
  tableText:
    'One observation a row. The column “Source” leads from a printed figure to where it stands, from a derived one to its formula and what goes into it.',
  scrollHint: 'The table scrolls sideways',
  sources: 'Where the figures stand',
  sourcesText: 'Which sentence of which document each printed figure is from, and the charts that show it.',
  shownIn: 'see',
  columns: {
    origin: 'Origin',
    basis: 'As printed, or formula',
    note: 'Note',
  },
  assumption: 'Assuming',

  dictionary: 'Data dictionary',
  columnsTitle: 'Columns',
  columnsText: 'The columns of the files, in their order.',
  columnHeads: { id: 'Column', title: 'Name', type: 'Type', description: 'Meaning' },
  types: { text: 'text', number: 'number', integer: 'whole number' },
  indicators: 'Indicators',
  indicatorHeads: { name: 'Indicator', unit: 'Unit', better: 'Better', definition: 'Definition' },
  directions: { higher: 'higher', lower: 'lower', neutral: 'neither' },
  units: 'Units',
  unitHeads: {
    id: 'Identifier',
    zh: 'Chinese unit',
    en: 'English unit',
    factor: 'Multiply by it to get the English unit',
  },
  qualifiers: 'Qualifiers',
  qualifierMeanings: {
    exact: 'the figure as given; its interval is half a unit of the last digit, none for counts and ranks',
    about: '约, 左右 and the like: the figure is not precise',
    more_than: '超过, 突破 and the like: only the lower bound is known',
    at_least: '以上, 不低于 and the like: only the lower bound is known, and it is included',
    less_than: '不到, 低于 and the like: only the upper bound is known',
    at_most: '以下, 以内 and the like: only the upper bound is known, and it is included',
    nearly: '接近, 近 and the like: a little below the figure, by how much is not known',
    between: 'the text gives both bounds',
    derived: 'computed from printed figures, within the bounds given',
  },

  quality: 'Quality notes',
  qualityText: (count) =>
    count === 1
      ? 'One check holds figures of this dataset against others:'
      : `${String(count)} checks hold figures of this dataset against one another or against others:`,
  noChecks: 'No check concerns this dataset.',
  missingCount: (count) =>
    count === 1
      ? 'One value is missing; the table says why.'
      : `${String(count)} values are missing; the table says why.`,

  edition: 'Version, citation, licence',
  changes: 'Versions',
  citation: 'Citation',
  citationText: 'Add the day of access and the address.',
  citationStyles: { gb: 'GB/T 7714—2015', plain: 'Plain' },
  licence: 'Licence',

  live: {
    filter: 'Find in the table',
    all: 'all',
    shownColumns: 'Columns shown',
    rows: (shown, all) => {
      const [part, whole] = [shown.toLocaleString('en-GB'), all.toLocaleString('en-GB')];
      return shown === all ? `${whole} rows` : `${part} of ${whole} rows`;
    },
    reset: 'Reset',
    saveShown: 'Download the rows shown (CSV)',
    saveFailed: 'The data did not arrive. Please try again.',
    noRows: 'No row matches.',
    severalUnits: 'Figures of different units cannot be ranked together; each unit is sorted by itself.',
    failed: 'The table that sorts and filters did not load. Here is the whole table.',
    retry: 'Try again',
  },
};
