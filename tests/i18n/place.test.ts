import { expect, test } from 'vitest';

import { describePlace } from '../../src/i18n/place.ts';

test.each([
  ['二/县域/第四/s1', '二 · 县域 · 第四，第 1 句', 'part 2 (二) · 县域 · point 4 (第四), sentence 1'],
  [
    '二/工业经济/第二/三是/s1',
    '二 · 工业经济 · 第二 · 三是，第 1 句',
    'part 2 (二) · 工业经济 · point 2 (第二) · item 3 (三是), sentence 1',
  ],
  ['一/(二)/3/s0', '一 · (二) · 3，标题句', 'part 1 (一) · section 2 (二) · paragraph 3, heading sentence'],
  ['十二/s2', '十二，第 2 句', 'part 12 (十二), sentence 2'],
  ['s7', '第 7 句', 'sentence 7'],
  ['not a locator', 'not a locator', 'not a locator'],
])('%s is told as %s, in English as %s', (locator, zh, en) => {
  expect(describePlace(locator, 'zh')).toBe(zh);
  expect(describePlace(locator, 'en')).toBe(en);
});
