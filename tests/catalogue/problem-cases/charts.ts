import { edited } from '../sound-data.ts';
import { type ProblemCase, CHART, PARTS, BRIEFING } from './problem-case.ts';

/** Problems in charts and briefings. */
export const CHART_CASES: readonly ProblemCase[] = [
  [
    'unknown-form',
    'a form is misspelt',
    edited(CHART, '"ranked-bars"', '"ranked-bar"'),
    [CHART, 2, 'form', 'ranked-bar'],
  ],
  [
    'key-not-for-form',
    'bars have places',
    edited(CHART, '"focus"', '"places": 20,\n  "focus"'),
    [CHART, 11, 'places', '20'],
  ],
  [
    'key-needed-by-form',
    'a strip has no places',
    edited(CHART, '"ranked-bars"', '"rank-strip"'),
    [CHART, 1, 'places', null],
  ],
  [
    'series-is-axis',
    'regions by region',
    edited(CHART, '"focus"', '"series": "region",\n  "focus"'),
    [CHART, 11, 'series', 'region'],
  ],
  ['selects-nothing', 'no region has that year', edited(CHART, '"2015"', '"2014"'), [CHART, 4, 'select[0]', null]],
  [
    'selects-nothing',
    'one region has no figure',
    edited(CHART, '"430426"', '"430000"'),
    [CHART, 6, 'select[0].region[1]', '430000'],
  ],
  [
    'mixed-units',
    'money beside percent',
    edited(CHART, '"select": [', '"select": [\n    { "indicator": "tax_share" },'),
    [CHART, 5, 'select[1]', 'yi_yuan'],
  ],
  [
    'repeated-mark',
    'two picks pick the same',
    edited(CHART, '"select": [', '"select": [\n    { "indicator": "financing", "region": "430481" },'),
    [CHART, 5, 'select[1]', 'financing[430481,2015]'],
  ],
  [
    'marks-collide',
    'ages share a position',
    edited(PARTS, '"across": "category"', '"across": "region"'),
    [PARTS, 3, 'select[0]', 'new_firms[430400,2015,age-2-6]'],
  ],
  ['too-few-tiles', 'a grid has one region', edited(CHART, '"ranked-bars"', '"tile-grid"'), [CHART, 3, 'select', null]],
  [
    'unknown-focus',
    'the focus is not shown',
    edited(CHART, '"focus": "430481"', '"focus": "430482"'),
    [CHART, 11, 'focus', '430482'],
  ],
  [
    'unknown-observation',
    'the whole does not exist',
    edited(PARTS, '430400,2015]', '430400,2016]'),
    [PARTS, 5, 'whole', 'new_firms[430400,2016]'],
  ],
  [
    'unknown-observation',
    'a headline does not exist',
    edited(BRIEFING, 'financing[430481', 'financing[430482'),
    [BRIEFING, 5, 'headline[0].observation', 'financing[430482,2015]'],
  ],
  [
    'unknown-chart',
    'a chart is misspelt',
    edited(BRIEFING, '"firms-by-age"', '"firms-by-ages"'),
    [BRIEFING, 13, 'sections[0].charts[1]', 'firms-by-ages'],
  ],
  [
    'repeated-chart',
    'a chart stands twice',
    edited(BRIEFING, '"firms-by-age"', '"financing"'),
    [BRIEFING, 13, 'sections[0].charts[1]', 'financing'],
  ],
];
