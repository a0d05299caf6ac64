import { describe, expect, test } from 'vitest';
import type { BriefingSpec, ChartSpec } from '../../src/catalogue/chart-spec.ts';
import { figureNumber, outlineOf } from '../../src/model/outline.ts';

const WORDS = { zh: '', en: '' };

function briefing(id: string, ...sections: string[][]): [string, BriefingSpec] {
  const titled = sections.map((charts) => ({ title: WORDS, text: WORDS, charts }));
  return [id, { id, title: WORDS, summary: WORDS, headline: [], sections: titled }];
}

function chart(id: string): [string, ChartSpec] {
  const empty = { select: [], focus: [], reference: [], notes: [] };
  return [id, { ...empty, id, form: 'ranked-bars', across: 'region', sort: 'order', finding: WORDS }];
}

const OUTLINE = outlineOf({
  briefings: new Map([briefing('counties', ['growth', 'shares'], ['ranks']), briefing('industry', ['shares', 'tax'])]),
  charts: new Map([chart('extra'), chart('growth'), chart('ranks'), chart('shares'), chart('tax')]),
});

describe('the order of the overview', () => {
  test('stories and their sections are numbered, each section with an anchor of its own', () => {
    expect(OUTLINE.stories.map(({ id, number }) => [number, id])).toEqual([
      [1, 'counties'],
      [2, 'industry'],
    ]);
    expect(OUTLINE.stories[0]?.sections.map(({ anchor, number }) => [number, anchor])).toEqual([
      [1, 'counties-1'],
      [2, 'counties-2'],
    ]);
  });

  test('figures are numbered through the stories as they are read, and the rest after them', () => {
    const numbers = ['growth', 'shares', 'ranks', 'tax', 'extra'].map((id) => figureNumber(OUTLINE, id));

    expect(numbers).toEqual([1, 2, 3, 4, 5]);
    expect(OUTLINE.further).toEqual([{ chart: 'extra', number: 5, repeated: false }]);
  });

  test('a chart told in two stories is shown once and pointed to the second time', () => {
    expect(OUTLINE.stories[1]?.sections[0]?.figures).toEqual([
      { chart: 'shares', number: 2, repeated: true },
      { chart: 'tax', number: 4, repeated: false },
    ]);
  });

  test('a chart that is nowhere has no number', () => {
    expect(figureNumber(OUTLINE, 'unknown')).toBeNull();
  });
});
