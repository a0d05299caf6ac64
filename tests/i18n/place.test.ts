import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readDataFolder } from '../../src/build/data-folder.ts';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import { describePlace, describePlacePlainly } from '../../src/i18n/place.ts';

test.each([
  ['二/县域/第四/s1', '二 · 县域 · 第四，第 1 句', 'part 2 (二) · counties (县域) · point 4 (第四), sentence 1'],
  [
    '二/工业经济/第二/三是/s1',
    '二 · 工业经济 · 第二 · 三是，第 1 句',
    'part 2 (二) · industrial economy (工业经济) · point 2 (第二) · item 3 (三是), sentence 1',
  ],
  ['一/(二)/3/s0', '一 · (二) · 3，标题句', 'part 1 (一) · section 2 (二) · paragraph 3, heading sentence'],
  ['十二/s2', '十二，第 2 句', 'part 12 (十二), sentence 2'],
  ['s7', '第 7 句', 'sentence 7'],
  ['not a locator', 'not a locator', 'not a locator'],
])('%s is told as %s, in English as %s', (locator, zh, en) => {
  expect(describePlace(locator, 'zh')).toBe(zh);
  expect(describePlace(locator, 'en')).toBe(en);
});

test.each([
  ['二/县域/第四/s1', 'part 2, counties, point 4, sentence 1'],
  ['二/工业经济/第二/三是/s1', 'part 2, industrial economy, point 2, item 3, sentence 1'],
  ['一/(二)/3/s0', 'part 1, section 2, paragraph 3, heading sentence'],
  ['s7', 'sentence 7'],
  ['l2-41', 'lines 2–41'],
])('%s is told in pictures as %s', (locator, plain) => {
  expect(describePlacePlainly(locator, 'en')).toBe(plain);
  expect(describePlacePlainly(locator, 'zh')).toBe(describePlace(locator, 'zh'));
});

test('every heading that figures stand under has English words', async () => {
  const { catalogue } = compileCatalogue(await readDataFolder(resolve(import.meta.dirname, '../../data')));
  const places = [...(catalogue?.observations.values() ?? [])].flatMap(({ provenance }) =>
    provenance.kind === 'printed' ? [describePlacePlainly(provenance.locator, 'en')] : [],
  );
  expect(places.length).toBeGreaterThan(100);
  expect(places.filter((place) => /\p{Script=Han}/u.test(place))).toEqual([]);
});
