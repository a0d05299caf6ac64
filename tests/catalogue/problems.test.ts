import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import { CHART_PROBLEMS } from '../../src/catalogue/problems/chart-problems.ts';
import { DESCRIPTOR_PROBLEMS } from '../../src/catalogue/problems/descriptor-problems.ts';
import { FILE_PROBLEMS } from '../../src/catalogue/problems/file-problems.ts';
import { OBSERVATION_PROBLEMS } from '../../src/catalogue/problems/observation-problems.ts';
import { REFERENCE_PROBLEMS } from '../../src/catalogue/problems/reference-problems.ts';
import { TABLE_PROBLEMS } from '../../src/catalogue/problems/table-problems.ts';
import { FILE_CASES } from './problem-cases/files.ts';
import { TABLE_CASES } from './problem-cases/tables.ts';
import { REFERENCE_CASES } from './problem-cases/references.ts';
import { OBSERVATION_CASES } from './problem-cases/observations.ts';
import { DESCRIPTOR_CASES } from './problem-cases/descriptor.ts';
import { CHART_CASES } from './problem-cases/charts.ts';
import { COMPARISON_CASES } from './problem-cases/comparisons.ts';
import { FORMULA_CASES } from './problem-cases/formulas.ts';
import {
  CATEGORIES,
  CHART,
  DOCUMENTS,
  FIRMS,
  INDICATORS,
  LEIYANG,
  leiyang,
  MONEY,
  QIDONG,
  REGIONS,
  SOUND_MONEY,
  UNITS,
} from './problem-cases/problem-case.ts';
import { dataFiles, edited, SOUND } from './sound-data.ts';

const CASES = [
  ...FILE_CASES,
  ...TABLE_CASES,
  ...REFERENCE_CASES,
  ...OBSERVATION_CASES,
  ...DESCRIPTOR_CASES,
  ...CHART_CASES,
  ...COMPARISON_CASES,
  ...FORMULA_CASES,
];

/** The kinds of problem that tables, descriptor, charts and briefings can have. */
const CODES = [
  FILE_PROBLEMS,
  TABLE_PROBLEMS,
  REFERENCE_PROBLEMS,
  OBSERVATION_PROBLEMS,
  DESCRIPTOR_PROBLEMS,
  CHART_PROBLEMS,
].flatMap((texts) => Object.keys(texts));

describe('a problem is told with its place', () => {
  it.each(CASES)('%s: %s', (code, _, changes, place) => {
    const { problems } = compileCatalogue(dataFiles(changes));
    const places = problems
      .filter((problem) => problem.code === code)
      .map(({ file, line, column, value }) => [file, line, column, value]);
    expect(places).toContainEqual(place);
  });

  it('and every code has its case', () => {
    const covered = new Set<string>(CASES.map(([code]) => code));
    expect(CODES.filter((code) => !covered.has(code))).toEqual([]);
  });

  it.each(CASES)('%s: %s, in words of both languages', (_, __, changes) => {
    for (const { message, remedy } of compileCatalogue(dataFiles(changes)).problems) {
      for (const words of [message, remedy]) {
        expect(words.zh).toMatch(/\p{Script=Han}/u);
        expect(words.en).toMatch(/[A-Za-z]{3}/);
        expect(`${words.zh} ${words.en}`).not.toMatch(/undefined|null|\[object|NaN/);
      }
    }
  });
});

describe('one mistake is told once', () => {
  it.each([
    ['an unknown region', edited(MONEY, ',430481,', ',430418,')],
    ['a misspelt indicator', edited(MONEY, 'financing,430481', 'finance,430481')],
    ['a region with a fault of its own', edited(REGIONS, 'leiyang,4,3', 'leiyang,4,')],
    ['a figure that disagrees', leiyang('28.66,,,exact,26.86亿元')],
    ['a misspelt pick', edited(CHART, '"430426"', '"430462"')],
  ])('%s', (_, changes) => {
    expect(compileCatalogue(dataFiles(changes)).problems.map(({ code, file }) => `${file} ${code}`)).toHaveLength(1);
  });

  it.each([
    ['a row of indicators with a comma too many', edited(INDICATORS, '融资额,Financing', '融资额,x,Financing')],
    ['a quote that nothing closes', edited(INDICATORS, '融资额,Financing', '"融资额,Financing')],
    ['an indicator with a misspelt unit', edited(INDICATORS, 'Financing,yi_yuan', 'Financing,yiyuan')],
    ['an indicator whose id is misspelt', edited(INDICATORS, 'financing,融资额', 'financings,融资额')],
    ['a unit that cannot be read', edited(UNITS, 'billion yuan,0.1', 'billion yuan,x')],
    ['a row of observations with a comma too many', edited(MONEY, '26.86,,,', '26.86,,,,')],
    ['a document that is missing', edited(DOCUMENTS, '\nspeech,', '\nspoken,')],
  ])('%s, however many rows refer to it', (_, changes) => {
    expect(compileCatalogue(dataFiles(changes)).problems).toHaveLength(1);
  });

  it('a name that is unknown in many places, with their number', () => {
    const [problem] = compileCatalogue(dataFiles(edited(DOCUMENTS, '\nspeech,', '\nspoken,'))).problems;
    expect(problem).toMatchObject({ code: 'unknown-document', value: 'speech' });
    expect(problem?.message.en).toMatch(/The same in 6 more places, the next at observations\//);
  });

  it('a reference table that cannot be read does not make every row wrong', () => {
    const { problems } = compileCatalogue(dataFiles({ [REGIONS]: null }));
    expect(problems.map(({ code }) => code)).toEqual(['missing-file']);
  });
});

describe('what is no mistake', () => {
  it('is the byte order mark of Excel’s “CSV UTF-8”', () => {
    const marked = Object.fromEntries([INDICATORS, MONEY, CHART].map((file) => [file, `\uFEFF${SOUND[file] ?? ''}`]));
    expect(compileCatalogue(dataFiles(marked)).problems).toEqual([]);
  });

  it('is a kind of unit that the project does not know, unless it is a slip', () => {
    const kind = (name: string) =>
      compileCatalogue(
        dataFiles(edited(UNITS, 'percent,%', `kwh,万千瓦时,MWh,10,${name},kilowatt_hour,10000\npercent,%`)),
      );
    expect(kind('energy').problems).toEqual([]);
    expect(kind('mony').problems).toMatchObject([{ code: 'unknown-choice', column: 'kind', value: 'mony' }]);
    expect(kind('Energy').problems).toMatchObject([{ code: 'id-form', column: 'kind', value: 'Energy' }]);
  });
});

describe('all mistakes are told at once', () => {
  it('in the order of files and lines, what others refer to first', () => {
    const changes = {
      ...edited(CHART, '"ranked-bars"', '"ranked-bar"'),
      ...edited(CATEGORIES, 'Over 6 years,2', 'Over 6 years,x'),
      [MONEY]: SOUND_MONEY.replace(',430426,', ',43042,').replace('26.86,,,', '2.686,,,'),
    };
    const { catalogue, problems } = compileCatalogue(dataFiles(changes));
    expect(catalogue).toBeNull();
    expect(problems.map(({ file, line, code }) => `${file}:${String(line)} ${code}`)).toEqual([
      'reference/categories.csv:3 not-a-whole-number',
      'observations/money.csv:2 value-disagrees',
      'observations/money.csv:3 unknown-region',
      'charts/financing.json:2 unknown-form',
    ]);
  });
});

describe('a remedy names what was probably meant', () => {
  it.each([
    ['a missing digit', edited(MONEY, ',430481,', ',43081,'), '“430481”'],
    ['a Chinese name in place of a code', edited(MONEY, ',430481,', ',耒阳市,'), '“430481”'],
    ['an English name in place of a code', edited(MONEY, ',430481,', ',Leiyang,'), '“430481”'],
    ['a misspelt indicator', edited(MONEY, 'financing,430481', 'finacing,430481'), '“financing”'],
    ['a misspelt category', edited(FIRMS, ',age-2-6,', ',age2-6,'), '“age-2-6”'],
    ['a misspelt document', edited(MONEY, '26.86亿元,speech', '26.86亿元,speach'), '“speech”'],
    ['a misspelt column', edited(CATEGORIES, ',order', ',ordre'), '“order”'],
    ['a misspelt key', edited(CHART, '"focus"', '"foccus"'), '“focus”'],
    ['a month written in another way', edited(MONEY, '430481,2015,', '430481,2016/9,'), '“2016-09”'],
    ['a misspelt form', edited(CHART, '"ranked-bars"', '"ranked-bar"'), '“ranked-bars”'],
  ])('%s', (_, changes, meant) => {
    const remedies = compileCatalogue(dataFiles(changes)).problems.map(({ remedy }) => remedy);
    expect(remedies.some(({ zh, en }) => zh.includes(meant) && en.includes(meant))).toBe(true);
  });

  it('or else where names are listed', () => {
    const [problem] = compileCatalogue(dataFiles(edited(MONEY, ',430481,', ',大西洋彼岸的某个地方,'))).problems;
    expect(problem?.remedy.en).toBe('Add the region to reference/regions.csv.');
  });
});

describe('a duplicate names the line of the first', () => {
  it('in a reference table', () => {
    const { problems } = compileCatalogue(
      dataFiles(edited(DOCUMENTS, '\nspeech', '\nspeech,甲,A,乙,B,2016,,,丙,C,person\nspeech')),
    );
    expect(problems.find(({ code }) => code === 'duplicate-key')?.message.en).toBe(
      'Line 2 already has this identifier.',
    );
  });

  it('among observations', () => {
    const { problems } = compileCatalogue(dataFiles(edited(MONEY, QIDONG, `${QIDONG}\n${LEIYANG}`)));
    expect(problems.map(({ message }) => message.en)).toEqual([
      'observations/money.csv:2 already has an observation of this indicator, region, period, category and status.',
    ]);
  });
});
