import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import { DOCUMENTS, FIRMS, MONEY } from './problem-cases/problem-case.ts';
import { type Changes, dataFiles, edited } from './sound-data.ts';

/** The codes of the problems of an observation table, told of a document of 20 September 2016. */
function codesOf(file: string, changes: Changes): readonly string[] {
  const { problems } = compileCatalogue(dataFiles(changes));
  return problems.filter((problem) => problem.file === file).map(({ code }) => code);
}

describe('what can be meant is taken as it stands', () => {
  it.each([
    ['an actual figure of the year that is not over', '2016,,actual'],
    ['an actual figure of the month of the document', '2016-09,,actual'],
    ['an actual figure of its very day', '2016-09-20,,actual'],
    ['an actual figure of a span up to the current year', '2011/2016,,actual'],
    ['a target for a year to come', '2020,,target'],
    ['a plan for a span to come', '2016/2020,,plan'],
    ['the first year of reach', '1900,,actual'],
    ['the last year of reach', '2099,,target'],
  ])('%s', (_, cells) => {
    expect(codesOf(MONEY, edited(MONEY, '430481,2015,,actual', `430481,${cells}`))).toEqual([]);
  });

  it('a sum of money with a fraction, and no firms at all', () => {
    expect(codesOf(MONEY, {})).toEqual([]);
    expect(codesOf(FIRMS, edited(FIRMS, '153,,,exact,153户', '0,,,exact,0户'))).toEqual([]);
  });

  it('a count whose decimals are all zero', () => {
    expect(codesOf(FIRMS, edited(FIRMS, '153,,,exact,153户', '153.0,,,exact,153户'))).toEqual([]);
  });
});

it('a table of a user’s own, which has no document to hold it against, may tell what it likes', () => {
  const own = edited(DOCUMENTS, '0'.repeat(64), '');
  const later = edited(MONEY, '430481,2015', '430481,2030');
  const fewer = edited(FIRMS, '153,,,exact,153户', '-153.5,,,exact,-153.5户');
  expect(codesOf(MONEY, { ...own, ...later })).toEqual([]);
  expect(codesOf(FIRMS, { ...own, ...fewer })).toEqual([]);
});

it('one slip is told once', () => {
  expect(codesOf(MONEY, edited(MONEY, '430481,2015', '430481,2115'))).toEqual(['year-out-of-reach']);
  expect(codesOf(FIRMS, edited(FIRMS, '153,,,exact,153户', '-153,,,exact,153户'))).toEqual(['negative-count']);
});
