import { expect, test } from './site.ts';
import { showTable } from './charts.ts';

/** What the bulletin says, in the tables of the charts: label and value of each row, in order. */
const FACTS = [
  {
    chart: 'county-financing',
    zh: [
      ['耒阳市', '26.86'],
      ['祁东县', '16.84'],
      ['常宁市', '11.15'],
    ],
    en: [
      ['Leiyang', '2.686'],
      ['Qidong County', '1.684'],
      ['Changning', '1.115'],
    ],
  },
  {
    chart: 'fiscal-shares',
    zh: [
      ['2009 年', '57.8%'],
      ['2009 年', '42.2%'],
      ['2010 年', '45.1%'],
      ['2010 年', '54.9%'],
      ['2015 年', '39.1%'],
      ['2015 年', '60.9%'],
    ],
    en: [
      ['2009', '57.8%'],
      ['2009', '42.2%'],
      ['2010', '45.1%'],
      ['2010', '54.9%'],
      ['2015', '39.1%'],
      ['2015', '60.9%'],
    ],
  },
  {
    chart: 'leiyang-ratios',
    zh: [
      ['宁乡县', '38.9%'],
      ['浏阳市', '35%'],
      ['长沙县', '33.4%'],
    ],
    en: [
      ['Ningxiang County', '38.9%'],
      ['Liuyang', '35%'],
      ['Changsha County', '33.4%'],
    ],
  },
  {
    chart: 'county-ranks',
    zh: [
      ['耒阳市', '第 15 位'],
      ['常宁市', '第 16 位'],
      ['衡南县', '第 18 位'],
    ],
    en: [
      ['Leiyang', '15th'],
      ['Changning', '16th'],
      ['Hengnan County', '18th'],
    ],
  },
] as const;

for (const { chart, ...rows } of FACTS) {
  for (const language of ['zh', 'en'] as const) {
    test(`${chart} says what the bulletin prints (${language})`, async ({ page }) => {
      await page.goto(language === 'zh' ? '' : 'en/');
      const figure = page.locator(`figure#${chart}`);
      await showTable(figure);
      const cells = await figure
        .locator('tbody tr')
        .evaluateAll((found) =>
          found.map((row) => [
            row.querySelector('th')?.innerText,
            row.querySelector<HTMLElement>('td.value')?.innerText,
          ]),
        );
      expect(cells.slice(0, rows[language].length)).toEqual(rows[language]);
    });
  }
}

test('a figure keeps the form in which it was printed, and its place in the document', async ({ page }) => {
  await page.goto('en/');
  const figure = page.locator('figure#county-financing');
  await showTable(figure);
  await expect(figure.locator('tbody tr').first()).toContainText('26.86亿元');
  await expect(figure.locator('figcaption')).toContainText(
    'part 2 (二) · counties (县域) · point 4 (第四), sentence 1',
  );
});

test('a bound is never shown as a value: four counties are known only to raise 1 billion yuan or less', async ({
  page,
}) => {
  await page.goto('');
  const figure = page.locator('figure#county-financing');
  await showTable(figure);
  const bounded = figure.locator('tbody tr').filter({ hasText: '10 以下' });
  await expect(bounded).toHaveCount(4);
});
