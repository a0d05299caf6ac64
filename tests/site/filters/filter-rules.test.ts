import { describe, expect, it } from 'vitest';
import { narrowingRules, unmetRules } from '../../../src/site/filters/filter-rules.ts';

const FILTERS = new Map([
  ['topic', ['industry', 'tailings-ponds']],
  ['year', ['2018', '2020']],
]);
const THINGS = [
  { topic: 'industry', year: '2020' },
  { topic: 'tailings-ponds', year: '2018' },
];

describe('the rules that narrow a page', () => {
  it('hide what does not have the value chosen', () => {
    expect(narrowingRules('.page', '.thing', new Map([['year', ['2018']]]))).toBe(
      '.page:has(input[name="year"][value="2018"]:checked) .thing:not([data-year="2018"]){display:none}',
    );
  });

  it('show what says so where two choices leave nothing', () => {
    const rules = unmetRules('.page', FILTERS, THINGS, '.nothing', 'block');
    expect(rules.split(',')).toHaveLength(2);
    expect(rules).toContain(
      '.page:has(input[name="topic"][value="industry"]:checked):has(input[name="year"][value="2018"]:checked) .nothing',
    );
  });

  it('are the widest that hold: a topic of nothing needs no rule for each of its years', () => {
    const rules = unmetRules('.page', FILTERS, THINGS.slice(0, 1), '.nothing', 'block');
    expect(rules).toBe(
      '.page:has(input[name="topic"][value="tailings-ponds"]:checked) .nothing,.page:has(input[name="year"][value="2018"]:checked) .nothing{display:block}',
    );
  });

  it('hold no value that could break out of them', () => {
    expect(narrowingRules('.page', '.thing', new Map([['year', ['"]{}body{display:none}']]]))).toBe('');
  });
});
