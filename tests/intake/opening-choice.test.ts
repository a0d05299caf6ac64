import { describe, expect, it } from 'vitest';
import { openingChoice, ownChart } from '../../src/intake/own-chart.ts';
import { openingPeriods, periodsLatestFirst } from '../../src/intake/opening-periods.ts';
import { ownObservations } from '../../src/intake/own-observations.ts';
import { importText } from './imports.ts';

const HEAD = '地区,指标,年份,性质,数值\n';

async function opensOn(rows: string, indicator = 0) {
  const { table } = await importText(HEAD + rows);
  return table.periods[openingPeriods(table)[indicator] ?? -1];
}

describe('the chart of a table opens', () => {
  it('on the latest period, in whichever order the file has them', async () => {
    expect(await opensOn('衡阳市,GDP,2015,,3\n衡阳市,GDP,2014,,2\n衡阳市,GDP,2013,,1\n')).toBe('2015');
    expect(await opensOn('衡阳市,GDP,2013,,1\n衡阳市,GDP,2015,,3\n衡阳市,GDP,2014,,2\n')).toBe('2015');
  });

  it('on an earlier one where the latest is nearly empty, and missing values are none', async () => {
    const full = ['430400', '430200', '430300'].map((code) => `${code},GDP,2014,,1\n`).join('');
    expect(await opensOn(`${full}430400,GDP,2015,,2\n430200,GDP,2015,,…\n430300,GDP,2015,,…\n`)).toBe('2014');
  });

  it('on what came to pass before what is aimed at', async () => {
    expect(await opensOn('衡阳市,GDP,2020,目标,9\n衡阳市,GDP,2015,,3\n')).toBe('2015');
    expect(await opensOn('衡阳市,GDP,2020,目标,9\n衡阳市,GDP,2018,目标,8\n')).toBe('2020');
  });

  it('for each indicator where that has values', async () => {
    const rows = '衡阳市,GDP,2015,,3\n衡阳市,自测指数,2012,,1\n';
    expect([await opensOn(rows), await opensOn(rows, 1)]).toEqual(['2015', '2012']);
  });

  it('over time where there is one region only', async () => {
    const { table } = await importText(`${HEAD}衡阳市,GDP,2015,,3\n衡阳市,GDP,2014,,2\n`);
    expect(openingChoice(table, openingPeriods(table))).toMatchObject({ across: 'period', at: 0 });
  });
});

describe('the menu of periods', () => {
  it('has the latest first, years before the spans that they begin', async () => {
    const { table } = await importText(`${HEAD}衡阳市,GDP,2014,,2\n衡阳市,GDP,2011-2015,,9\n衡阳市,GDP,2015,,3\n`);
    expect(periodsLatestFirst(table).map((at) => table.periods[at])).toEqual(['2015', '2014', '2011/2015']);
  });
});

describe('a chart of one region over time', () => {
  it('is drawn of any region of the table, from its own values only', async () => {
    const { table } = await importText(`${HEAD}衡阳市,GDP,2015,,3\n株洲市,GDP,2015,,2\n株洲市,GDP,2014,,1\n`);
    const own = ownObservations(table, { indicators: [0], regions: [1], periods: null, limit: 10 });
    const names = { ...table, regions: table.regions.filter(({ code }) => code === '430200') };
    const spec = ownChart({ across: 'period', form: 'ranked-bars' }, own, [], names, { zh: '', en: '' });
    expect(spec.select).toMatchObject([{ indicator: ['own_gdp'], region: ['430200'], period: ['2015', '2014'] }]);
  });
});
