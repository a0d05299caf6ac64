import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** Walks to an element with the Tab key alone, as somebody without a mouse does. */
async function tabTo(page: Page, name: string, role: 'link' | 'combobox' | 'radio' = 'link', key = 'Tab') {
  const target = page.getByRole(role, { name, exact: true }).first();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return target;
    await page.keyboard.press(key);
  }
  throw new Error(`The Tab key never reached ${name}.`);
}

async function follow(page: Page, link: string, key = 'Tab') {
  await tabTo(page, link, 'link', key);
  await page.keyboard.press('Enter');
}

/** Opens the workbench from the start page and waits until it is alive. */
async function openWorkbench(page: Page) {
  await page.goto('');
  await follow(page, '比较');
  await expect(page.getByRole('combobox', { name: '指标' })).toBeEditable();
}

async function searchFor(page: Page, query: string, indicator: string) {
  const search = await tabTo(page, '指标', 'combobox');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(query);
  await expect(page.getByRole('option', { name: indicator }).first()).toBeVisible();
  await expect(page.getByRole('option').first()).toHaveAttribute('data-highlighted', '');
  await page.keyboard.press('Enter');
  await expect(search).toHaveValue(indicator);
}

const answer = (page: Page) => page.getByRole('status', { name: '结果' });

test('by how much do the industrial taxes of 长沙 exceed those of Hengyang', async ({ page }) => {
  await openWorkbench(page);
  await searchFor(page, 'shijiaoshuijin', '工业企业实缴税金');
  await expect(answer(page)).toContainText('衡阳市 36.9 亿元');
  await expect(answer(page)).toContainText('长沙市多约 407.7 亿元');
  const changsha = page.getByRole('row', { name: /长沙市/ }).first();
  await expect(changsha).toContainText('444.6');
  await expect(changsha).toContainText('推算');
});

test('which county raised most, and what is known of the other four', async ({ page }) => {
  await openWorkbench(page);
  await searchFor(page, '单个县市', '单个县市融资额');
  await expect(answer(page)).toContainText('最多的是耒阳市，26.86 亿元');
  await expect(answer(page)).toContainText('衡阳县、衡南县、衡山县、衡东县各 10 亿元以下');
  await follow(page, '地区', 'Shift+Tab');
  await follow(page, '其余四县（未具名）');
  const together = page.locator('.area-figure').filter({ hasText: '投融资公司融资总额' });
  await expect(together).toContainText('16.9 亿元');
  await expect(together).toContainText('推算');
});

test('area pages tell what the bulletin says of a county with others, and that it is silent on a city', async ({
  page,
}) => {
  await page.goto('areas/430421/');
  await expect(page.getByRole('navigation', { name: '同级地区' })).toContainText('衡南县');
  await expect(page.locator('.area-figure', { hasText: '单个县市融资额' })).toContainText('10亿元以下');
  await expect(page.getByRole('group').filter({ hasText: '其余四县（未具名）' })).toContainText('16.9 亿元');
  await page.goto('areas/431081/');
  await expect(page.getByRole('group').filter({ hasText: '资兴等几个县市' })).toContainText('接近50亿元');
  await page.goto('areas/430500/');
  await expect(page.getByText('政报全文没有提到邵阳市。')).toBeVisible();
});

test('which peers’ parks carry a larger share, and by how many points', async ({ page }) => {
  await openWorkbench(page);
  await searchFor(page, 'yuanqu zhanbi', '工业园区增加值占比');
  await expect(answer(page)).toContainText('衡阳市 61.5%');
  for (const [city, points] of [
    ['常德市', '24.5'],
    ['永州市', '20.2'],
    ['郴州市', '14.7'],
    ['长沙市', '12.1'],
    ['湘潭市', '10.4'],
  ]) {
    await expect(answer(page)).toContainText(`${city ?? ''}高约 ${points ?? ''} 个百分点`);
  }
  const onTop = '高出最多的是常德市，比衡阳市高 24.5 个百分点；高出最少的是湘潭市，高 10.4 个百分点。';
  const ways = page.getByRole('radio', { name: '数值' });
  await tabTo(page, '数值', 'radio');
  await ways.press('ArrowDown');
  await expect(page.getByRole('radio', { name: '与参照地区的差距' })).toBeChecked();
  await expect(answer(page).locator('.finding')).toHaveText(onTop);
  const search = page.getByRole('combobox', { name: '指标' });
  await tabTo(page, '指标', 'combobox', 'Shift+Tab');
  await search.fill('');
  await searchFor(page, '园区占比之差', '园区增加值占比与衡阳之差');
  await expect(answer(page).locator('.finding')).toHaveText(onTop);
});

test('what the agro-processing ratio needs each year', async ({ page }) => {
  await page.goto('');
  await follow(page, '目标');
  const target = page.locator('.target').filter({ hasText: '农产品加工产值与农业产值之比' }).first();
  await expect(target).toContainText('2.5 : 1');
  await expect(target).toContainText('0.5 : 1');
  await expect(target).toContainText('5 年里每年要增加');
  await expect(target).toContainText('0.4 : 1');
  await expect(target).toContainText('5 倍');
  // (2.5 ÷ 0.55)^⅕ − 1 is 35.37%, (2.5 ÷ 0.45)^⅕ − 1 is 40.91%; both ends are rounded outward.
  await expect(target).toContainText('38%（35.3–41.0%）');
});

test('the address states the whole comparison; back and forward move between comparisons', async ({ page }) => {
  await page.goto('compare/');
  await page.getByRole('radio', { name: '与参照地区的差距' }).check();
  await expect(page).toHaveURL(
    /\?indicator=industrial_tax&regions=[0-9,]+&period=2015&category=&status=actual&way=gap&form=chart&reference=430400&/,
  );
  await page.getByRole('combobox', { name: '参照地区' }).selectOption('株洲市');
  const gap = '衡阳市比株洲市少 49.92 亿元，在 6 个有数的地区中排第 6 位';
  await expect(answer(page)).toContainText(gap);
  await page.goBack();
  await expect(answer(page)).toContainText('超出最多的是长沙市，比衡阳市多 407.7 亿元');
  await expect(page.getByRole('radio', { name: '与参照地区的差距' })).toBeChecked();
  await page.goForward();
  await expect(answer(page)).toContainText(gap);
  const shared = page.url();
  await page.goto('');
  await page.goto(shared);
  await expect(answer(page)).toContainText(gap);
});

test('a link to a comparison never shows another one, and says so where it cannot be opened', async ({
  page,
  complaints,
}) => {
  let open = (): void => undefined;
  const held = new Promise<void>((resolve) => (open = resolve));
  await page.route('**/catalogue/**', async (route) => {
    await held;
    await route.abort();
  });
  await page.goto('compare/?indicator=park_share&way=value');
  await expect(page.getByText('正在打开链接所说的比较')).toBeVisible();
  await expect(page.getByRole('heading', { name: '工业企业实缴税金' })).toBeHidden();
  await expect(answer(page)).toHaveCount(0);
  open();
  await expect(page.getByText('链接所说的比较没有打开')).toBeVisible();
  await expect(page.getByRole('heading', { name: '工业企业实缴税金' })).toBeVisible();
  expect(complaints.every((each) => /catalogue\/|ERR_FAILED/.test(each))).toBe(true);
  complaints.length = 0;
  await page.unroute('**/catalogue/**');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(answer(page)).toContainText('衡阳市 61.5%');
  await expect(page.locator('.asked-link')).toHaveCount(0);
});

test('an empty choice of regions is one, and leads out again', async ({ page }) => {
  await page.goto('compare/?indicator=park_share&regions=430400');
  await page.getByRole('checkbox', { name: '衡阳市', exact: true }).uncheck();
  await expect(page).toHaveURL(/[?&]regions=&/);
  await expect(answer(page)).toHaveText('还没有选地区。');
  await page.reload();
  await expect(answer(page)).toHaveText('还没有选地区。');
  await page.locator('.way-out').getByRole('button', { name: '全部有数的地区' }).click();
  await expect(page.getByRole('row', { name: /常德市/ }).first()).toContainText('86');
});

test('nonsense in the address is dropped with a notice', async ({ page }) => {
  await page.goto('compare/?indicator=industrial_tax&regions=430400,999999,430200&way=sideways&period=2015&data=0.0.1');
  const notices = page.getByRole('alert');
  await expect(notices).toContainText('999999');
  await expect(notices).toContainText('way=sideways');
  await expect(notices).toContainText('0.0.1');
  await expect(page.getByRole('row', { name: /株洲市/ }).first()).toContainText('86.82');
  await page.getByRole('button', { name: '知道了' }).click();
  await expect(notices).toHaveCount(0);
});

test('ways that make no sense cannot be chosen and say why', async ({ page }) => {
  await page.goto('compare/?indicator=park_share');
  await expect(page.getByRole('radio', { name: /为参照地区的百分比/ })).toBeDisabled();
  await expect(page.getByText('百分比之间相除容易误读')).toHaveCount(2);
});

test('a cell of the matrix opens the comparison with its city', async ({ page }) => {
  await page.goto('en/compare/');
  const row = page.locator('#matrix').getByRole('row', { name: /^Taxes paid by industrial enterprises 2015/ });
  await row.getByRole('link', { name: /8\.682 billion yuan/ }).click();
  await expect(page.getByRole('status', { name: 'Answer' })).toContainText(
    '42.5% of Zhuzhou, about 4.99 billion yuan less',
  );
});

test('targets are narrowed without a script, with a way out of nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}targets/`);
  const shown = page.locator('.target').filter({ visible: true });
  await expect(shown).toHaveCount(58);
  await page.getByRole('radio', { name: '2018 年' }).check();
  await expect(shown).toHaveCount(4);
  await expect(shown.first()).toContainText('尾矿库“头顶库”座数');
  await page.getByRole('radio', { name: /^工业/ }).check();
  await expect(shown).toHaveCount(0);
  await expect(page.getByText('没有同时符合这两项选择的内容')).toBeVisible();
  await page.getByRole('button', { name: '显示全部' }).last().click();
  await expect(shown).toHaveCount(58);
  await context.close();
});

test('what targets are narrowed to stands in the address, and back and forward follow', async ({ page }) => {
  await page.goto('targets/?topic=zzz&year=2018');
  const count = page.getByRole('status');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('topic=zzz');
  await expect(count).toHaveText('显示 4 / 58 项');
  await notice.getByRole('button').click();
  await expect(notice).toBeHidden();
  await expect(page).toHaveURL(/\/targets\/\?year=2018$/);
  await page.getByRole('radio', { name: /^尾矿库/ }).check();
  await expect(page).toHaveURL(/\/targets\/\?topic=tailings-ponds&year=2018$/);
  await expect(count).toHaveText('显示 2 / 58 项');
  await page.getByRole('button', { name: '显示全部' }).first().click();
  await expect(page).toHaveURL(/\/targets\/$/);
  await expect(count).toHaveText('显示 58 / 58 项');
  await page.goBack();
  await expect(count).toHaveText('显示 2 / 58 项');
  await expect(page.getByRole('radio', { name: /^尾矿库/ })).toBeChecked();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/targets\/\?topic=tailings-ponds&year=2018$/);
  await expect(count).toHaveText('Showing 2 of 58');
});
