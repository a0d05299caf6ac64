import type { CompareWords } from './words.ts';

export const COMPARE_WORDS_EN: CompareWords = {
  title: 'Compare',
  lead: 'Choose an indicator and some regions to see where Hengyang stands. Every figure keeps the bounds that the printed words allow; what cannot be told apart is said to be so.',
  withoutScript:
    'Below is a ready-made comparison. To choose indicator and regions yourself, allow this page to run scripts. A link may ask for another comparison; opening that one needs a script too.',
  asked: {
    opening: 'Opening the comparison of this link …',
    failed:
      'The comparison of this link could not be opened. Below is the ready-made one of this page, which may not be what the link asks for.',
  },
  failed: 'The data could not be loaded.',
  retry: 'Try again',
  controls: 'Choose',
  indicator: 'Indicator',
  searchHint: 'Type Chinese, English or pinyin, such as 税金, tax, shuijin or sj',
  noMatch: (query) => `No indicator is called anything like “${query}”`,
  coverage: (regions, periods) => `${String(regions)} ${regions === 1 ? 'region' : 'regions'}, ${periods}`,
  regions: 'Regions',
  sets: 'Choose a set',
  allWithFigure: 'All with a figure',
  chooseRegions: 'Tick some under “Regions”, or choose a set:',
  withFigure: 'Regions with a figure',
  withoutFigure: 'Chosen, without a figure',
  otherRegions: (count) => `${String(count)} regions that are not in the bulletin here`,
  add: (region) => `Add ${region}`,
  slice: 'Period',
  sliceCoverage: (regions) => `${String(regions)} ${regions === 1 ? 'region' : 'regions'}`,
  way: 'Look at',
  ways: {
    value: 'Value',
    ratio: 'Percentage of the reference',
    gap: 'Gap to the reference',
    index: 'Index (reference = 100)',
    share: 'Share of the total',
    change: 'Change since an earlier period',
  },
  form: 'Form',
  forms: { chart: 'Bars or the like', tiles: 'Tile grid (schematic, not a map)' },
  notOffered: 'Not here: ',
  choices: (chosen) => `Change: ${chosen}`,
  closeChoices: 'Done, show the answer',
  regionCount: (count) => `${String(count)} ${count === 1 ? 'region' : 'regions'}`,
  reference: 'Reference',
  since: 'Since',
  highlight: 'In focus',
  none: 'None',
  sort: 'Order',
  sorts: { value: 'By size', order: 'As chosen' },
  answer: 'Answer',
  carryOn: 'Carry on',
  permalink: 'Permanent link to this comparison',
  takeAlong: {
    all: 'Save as a picture or a slide, embed it, add it to a briefing',
    picture: 'Save as a picture or a slide',
  },
  copy: 'Copy link',
  copied: 'Copied',
  copyRefused: 'The browser does not let this page copy. The link is selected: copy it with Ctrl+C (⌘C on a Mac):',
  areaOf: 'Everything on these regions: ',
  notices: 'Some things differ from what the link says',
  dismiss: 'Dismiss',
  notice: {
    unreadable: (key, text) =>
      text === ''
        ? `${key} in the link has an empty part, which was left out.`
        : `${key}=${text} in the link could not be read and was left out.`,
    unknownIndicator: (text) => `There is no indicator “${text}”; the usual one is shown.`,
    unknownRegions: (codes, count) => {
      const named = codes.map((code) => `“${code}”`).join(', ');
      if (count === 1) return `There is no region with the code ${named}; it was left out.`;
      const rest = count > codes.length ? ` and ${String(count - codes.length)} more` : '';
      return `There are no regions with the codes ${named}${rest}; they were left out.`;
    },
    noFigure: (role, region) => `No figure of this indicator and period for ${region}, so it cannot be ${role}.`,
    roles: { reference: 'the reference', highlight: 'in focus' },
    noSuchSlice: 'The indicator has no figures for the period in the link; the period with most figures is shown.',
    notEarlier: (asked, now) =>
      `Change cannot start from ${asked}, which is not earlier or has no figures; it starts from ${now}.`,
    wayNotOffered: (way, reason) => `“${way}” makes no sense here: ${reason} Values are shown instead.`,
    noTiles: (reason) => `Cannot be drawn as a grid of tiles: ${reason}`,
    otherData: (asked, now) =>
      `The link was made with data version ${asked}; this is ${now}, so figures may have changed.`,
  },
};
