import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/build/load-catalogue.ts';
import { findIndicators } from '../../../src/site/search/find-indicators.ts';
import { publishIndex } from '../../../src/model/comparison/publish-catalogue.ts';
import type { IndexedIndicator } from '../../../src/model/comparison/published-catalogue.ts';

let indicators: readonly IndexedIndicator[];

beforeAll(async () => {
  const catalogue = await loadCatalogue('data');
  ({ indicators } = publishIndex(catalogue));
});

function found(query: string): readonly string[] {
  return findIndicators(query, indicators).map(({ name }) => name.zh);
}

describe('searching for an indicator', () => {
  it.each([
    ['sj', '工业企业实缴税金'],
    ['税金', '工业企业实缴税金'],
    ['稅金', '工业企业实缴税金'],
    ['Ｔａｘ', '工业企业实缴税金'],
    ['TAXES paid', '工业企业实缴税金'],
    ['shuijin', '工业企业实缴税金'],
    ['shi jiao shui jin', '工业企业实缴税金'],
    ['gyqysjsj', '工业企业实缴税金'],
    ['园区占比', '工业园区增加值占比'],
    ['yuanqu zhanbi', '工业园区增加值占比'],
    ['县域经济排名', '县域经济全省位次'],
    ['融资 单个', '单个县市融资额'],
    ['cr3', '融资额前三位县市集中度（CR3）'],
  ])('%s finds %s first', (query, name) => {
    expect(found(query)[0]).toBe(name);
  });

  it('finds by the id too, which links and tables are made with', () => {
    expect(found('agro').slice(0, 8)).toContain('农产品加工产值与农业产值之比');
  });

  it('puts what a name is called by before what defines it', () => {
    const names = found('耒阳');
    expect(names[0]).toContain('耒阳');
    expect(names).toContain('融资额前三位县市集中度（CR3）');
  });

  it('finds all where nothing is asked, and nothing where nothing fits', () => {
    expect(found('  ')).toHaveLength(indicators.length);
    expect(found('qwertz')).toEqual([]);
    expect(found('量子计算')).toEqual([]);
  });
});
