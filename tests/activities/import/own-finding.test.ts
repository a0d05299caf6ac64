import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import { openingChoice, type OwnChartChoice } from '../../../src/intake/own-chart.ts';
import { ownObservations } from '../../../src/intake/own-observations.ts';
import { ownFigure } from '../../../src/activities/import/own-figure.ts';
import { importText, KNOWLEDGE } from '../../intake/imports.ts';

/** What the chart of a table says that it shows. */
async function findingOf(
  rows: readonly string[],
  language: Language = 'zh',
  change: Partial<OwnChartChoice> = {},
  heading = '产值（亿元）',
): Promise<string | undefined> {
  const { table } = await importText(`地区,年份,${heading}\n${rows.join('\n')}\n`);
  const observations = ownObservations(table, { indicators: null, regions: null, periods: null, limit: 1000 });
  const choice = { ...openingChoice(table, [0]), besideCurated: false, ...change };
  return ownFigure(choice, { observations, names: table }, KNOWLEDGE.catalogue, language)?.model.finding;
}

describe('the chart of a table of the user’s own', () => {
  it('names what is highest also where only its bound is known', async () => {
    const rows = ['衡阳市,2015,50', '株洲市,2015,超过90', '湘潭市,2015,70'];
    expect(await findingOf(rows)).toBe('2015 年产值：株洲市最高，超过 90 亿元');
    expect(await findingOf(rows, 'en')).toBe('产值, 2015: Zhuzhou is highest, at more than 9 billion yuan');
  });

  it('names the highest of plain figures', async () => {
    expect(await findingOf(['衡阳市,2015,50', '株洲市,2015,51'])).toBe('2015 年产值：株洲市最高，51 亿元');
  });

  it('says which of them may each be the highest', async () => {
    const rows = ['衡阳市,2015,约50', '株洲市,2015,约51', '湘潭市,2015,不到60', '永州市,2015,20'];
    expect(await findingOf(rows)).toBe('2015 年产值：株洲市、衡阳市、湘潭市的可能范围重叠，分不出哪个最高');
    expect(await findingOf(rows, 'en')).toBe(
      '产值, 2015: the ranges of Zhuzhou, Hengyang and Xiangtan overlap, so which is highest cannot be told',
    );
  });

  it('does not choose between equal ones', async () => {
    const rows = ['衡阳市,2015,12', '株洲市,2015,12', '湘潭市,2015,7'];
    expect(await findingOf(rows, 'zh', {}, '企业数（家）')).toBe('2015 年企业数：衡阳市、株洲市并列最高，均为 12 家');
    expect(await findingOf(rows)).toBe('2015 年产值：衡阳市、株洲市的可能范围重叠，分不出哪个最高');
  });

  it('says the same of periods', async () => {
    const rows = ['衡阳市,2014,超过60', '衡阳市,2015,70'];
    expect(await findingOf(rows, 'zh', { across: 'period' })).toBe(
      '衡阳市产值：2015 年、2014 年的可能范围重叠，分不出哪个最高',
    );
  });
});
