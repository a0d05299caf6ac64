import { LANGUAGES } from './languages.ts';
import { expect, test } from './site.ts';

for (const { language, path } of LANGUAGES) {
  test(`works below a path as it does at a root (${language})`, async ({ page, site }) => {
    await page.goto(site.subPath + path);
    await page.locator('figure#county-financing').locator('.own-page a').click();
    await expect(page).toHaveURL(`${site.subPath}${path}charts/county-financing/`);
    await expect(page.locator('svg[role="img"]').filter({ visible: true })).toHaveCount(1);
    await page.locator('.back a').click();
    await expect(page).toHaveURL(`${site.subPath}${path}#county-financing`);
  });
}

test('every chart has a page of its own in both languages, and its picture and model are files', async ({
  page,
  request,
}) => {
  await page.goto('');
  const ids = await page.locator('figure').evaluateAll((figures) => figures.map((figure) => figure.id));
  for (const id of ids) {
    for (const address of [`charts/${id}/`, `en/charts/${id}/`, `charts/${id}.zh.svg`, `charts/${id}.en.svg`]) {
      expect((await request.get(address)).status(), address).toBe(200);
    }
    const model: unknown = await (await request.get(`charts/${id}.en.json`)).json();
    expect(model).toMatchObject({ id, language: 'en' });
  }
});
