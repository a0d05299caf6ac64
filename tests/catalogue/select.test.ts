import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import type { Pick } from '../../src/catalogue/chart-spec.ts';
import { selectObservations } from '../../src/catalogue/select.ts';
import { dataFiles } from './sound-data.ts';

function selected(pick: Pick): readonly string[] {
  const { catalogue } = compileCatalogue(dataFiles());
  if (!catalogue) throw new Error('no catalogue');
  return selectObservations(pick, catalogue).map(({ id }) => id);
}

describe('selectObservations(pick, catalogue)', () => {
  it('keeps the order of the catalogue where no list orders', () => {
    expect(selected({ indicator: ['financing'] })).toEqual([
      'financing[430481,2015]',
      'financing[430426,2015]',
      'financing[430400,2015]',
    ]);
  });

  it('follows the lists, the one of the indicator first', () => {
    expect(selected({ indicator: ['new_firms', 'financing'], region: ['430426', '430481', '430400'] })).toEqual([
      'new_firms[430400,2015,age-2-6]',
      'new_firms[430400,2015,age-6-up]',
      'new_firms[430400,2015]',
      'financing[430426,2015]',
      'financing[430481,2015]',
      'financing[430400,2015]',
    ]);
  });

  it('follows the list of categories, in which "" stands for none', () => {
    expect(selected({ indicator: ['new_firms'], category: ['', 'age-6-up', 'age-2-6'] })).toEqual([
      'new_firms[430400,2015]',
      'new_firms[430400,2015,age-6-up]',
      'new_firms[430400,2015,age-2-6]',
    ]);
  });

  it('takes only what matches every list', () => {
    expect(selected({ indicator: ['financing'], region: ['430481'], period: ['2014'] })).toEqual([]);
    expect(selected({ indicator: ['financing'], status: ['target'] })).toEqual([]);
  });
});
