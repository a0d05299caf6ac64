import { readIn } from '../../src/model/read-in.ts';
import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import type { DataFiles } from '../../src/catalogue/data-files.ts';
import { datasetFolder } from '../../src/export/dataset-folder.ts';
import { endpointFiles } from '../../src/export/endpoints.ts';
import { ownChart } from '../../src/intake/own-chart.ts';
import { ownObservations } from '../../src/intake/own-observations.ts';
import { resolveChart } from '../../src/model/resolve-chart.ts';
import { DATA_FILES, importText, KNOWLEDGE } from '../intake/imports.ts';

const TABLE =
  '地区,指标,年份,分组,性质,数值,单位\n' +
  '衡阳市,财政总收入,2015年,,,"1,023.50",亿元\n' +
  '株洲市,财政总收入,2015,,实际,超过20亿元,亿元\n' +
  '全国,财政总收入,2015,,,3.5,万亿元\n' +
  '衡阳市,财政总收入,2014,,,…,亿元\n' +
  '衡阳市,净迁入率,2015,,,-3.20,%\n' +
  '衡阳市,粮食产量,2015,早稻,,123.4,万吨\n' +
  '衡阳市,粮食产量,十二五,早稻,,600,万吨\n' +
  '衡阳市,"<b>x</b>,""y""",2015,,目标,7,家\n';

async function folderOf(text: string): Promise<DataFiles> {
  const { table } = await importText(text);
  const observations = ownObservations(table, { indicators: null, regions: null, periods: null, limit: Infinity });
  const shown = observations.filter(({ indicator, period }) => indicator === 'own_fiscal_revenue' && period === '2015');
  const choice = { across: 'region', form: 'ranked-bars' } as const;
  const chart = ownChart(choice, shown, [], table, { zh: '自有数据', en: 'Own data' });
  return datasetFolder({ table, observations, charts: [chart] }, DATA_FILES, KNOWLEDGE.catalogue);
}

describe('an imported table as a dataset folder', () => {
  it('passes the checks of the data folder when it is dropped into it', async () => {
    const folder = await folderOf(TABLE);
    const { problems, catalogue } = compileCatalogue(new Map([...DATA_FILES, ...folder]));
    expect(problems).toEqual([]);
    const own = [...(catalogue?.datasets.get('own-data')?.observations ?? [])];
    expect(own.map(({ id, quantity }) => [id, quantity.kind === 'known' ? quantity.value : 'missing'])).toEqual([
      ['own_fiscal_revenue[430400,2015]', 1023.5],
      ['own_fiscal_revenue[430200,2015]', null],
      ['own_fiscal_revenue[100000,2015]', 35000],
      ['own_fiscal_revenue[430400,2014]', 'missing'],
      ['own_b[430400,2015]', -3.2],
      ['own_c[430400,2015,own-b]', 123.4],
      ['own_c[430400,2011/2015,own-b]', 600],
      ['own_d[430400,2015,target]', 7],
    ]);
  });

  it('keeps every interval, to the digit', async () => {
    const { table } = await importText(TABLE);
    const before = ownObservations(table, { indicators: null, regions: null, periods: null, limit: Infinity });
    const { catalogue } = compileCatalogue(new Map([...DATA_FILES, ...(await folderOf(TABLE))]));
    const after = catalogue?.datasets.get('own-data')?.observations ?? [];
    expect(after.map(({ quantity }) => quantity)).toEqual(before.map(({ quantity }) => quantity));
    expect(before[0]?.quantity).toMatchObject({ interval: { lower: 1023.495, upper: 1023.505 } });
    expect(before[2]?.quantity).toMatchObject({ interval: { lower: 34500, upper: 35500 } });
    expect(before[4]?.quantity).toMatchObject({ interval: { lower: -3.205, upper: -3.195 } });
  });

  it('becomes charts and files of the site like any other dataset', async () => {
    const { catalogue } = compileCatalogue(new Map([...DATA_FILES, ...(await folderOf(TABLE))]));
    if (catalogue === null) throw new Error('the folder has problems');
    const spec = catalogue.charts.get('own-chart');
    expect(spec && resolveChart(spec, readIn(catalogue, 'zh')).marks.map(({ label }) => label)).toEqual([
      '全国',
      '衡阳市',
      '株洲市',
    ]);
    expect(endpointFiles(catalogue).get('data/v1/own-data.csv')?.()).toContain('own_fiscal_revenue,财政总收入（自有）');
  });
});
