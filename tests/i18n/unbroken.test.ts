import { expect, test } from 'vitest';
import { unbroken } from '../../src/i18n/unbroken.ts';

test('a figure and its unit are not torn apart', () => {
  expect(unbroken('投资增至 3.27 倍，占 84% 的人口')).toBe('投资增至 3.27\u00a0倍，占 84%\u00a0的人口');
});

test('no line begins with a separating dot', () => {
  expect(unbroken('GDP (%) · 2015')).toBe('GDP (%)\u00a0· 2015');
});

test('other spaces may break', () => {
  expect(unbroken('129.6 billion yuan')).toBe('129.6 billion yuan');
});
