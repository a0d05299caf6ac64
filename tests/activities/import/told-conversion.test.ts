import { expect, it } from 'vitest';
import { toldConversion } from '../../../src/activities/import/told-conversion.ts';
import { importText } from '../../intake/imports.ts';

it('a conversion is told where the unit has another name, not where it is called the same', async () => {
  const read = await importText('region,year,GDP (billion yuan)\nHengyang,2015,10.235\n');
  const [conversion] = read.conversions;
  const [indicator] = read.table.indicators;
  if (conversion === undefined || indicator === undefined) throw new Error('nothing was converted');
  expect(toldConversion(conversion, indicator, 'GDP', 'en')).toBeNull();
  expect(toldConversion(conversion, indicator, '地区生产总值', 'zh')).toBe('地区生产总值（billion yuan → 亿元）');
});
