import { describe, expect, it } from 'vitest';
import { containingCode, hasCodeForm } from '../../src/domain/region.ts';

describe('hasCodeForm(code, kind)', () => {
  it.each([
    ['430000', 'province'],
    ['430400', 'prefecture'],
    ['433100', 'prefecture'],
    ['430412', 'district'],
    ['430426', 'county'],
    ['430481', 'county'],
    ['430400-other-four', 'group'],
  ] as const)('accepts %s for a %s', (code, kind) => {
    expect(hasCodeForm(code, kind)).toBe(true);
  });

  it.each([
    ['430400', 'province'],
    ['430000', 'prefecture'],
    ['430421', 'district'],
    ['430405', 'county'],
    ['43040', 'county'],
    ['430400', 'group'],
    ['430400-', 'group'],
    ['430400-Counties', 'group'],
    ['衡阳', 'prefecture'],
  ] as const)('refuses %s for a %s', (code, kind) => {
    expect(hasCodeForm(code, kind)).toBe(false);
  });
});

describe('containingCode(code)', () => {
  it.each([
    ['430426', '430400'],
    ['430400', '430000'],
    ['430400-counties', '430400'],
    ['430000', null],
  ])('of %s is %s', (code, parent) => {
    expect(containingCode(code)).toBe(parent);
  });
});
