import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../src/export/file-name.ts';

describe('a title as a file name', () => {
  it.each([
    ['半年小结', '半年小结'],
    ['County  economy: half a year', 'County-economy-half-a-year'],
    ['../../etc/passwd', 'etc-passwd'],
    ['2016 年 1—8 月 “汇报”？', '2016-年-1-8-月-汇报'],
    ['a\u202egnp.exe\u0000', 'a-gnp-exe'],
    ['CON', 'CON-'],
  ])('%j is %j', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });

  it('is none where nothing of it may stand in one', () => {
    expect(fileNameOf(' …/\\ ')).toBeNull();
  });

  it('is no longer than file systems hold, and cuts no character in two', () => {
    expect(fileNameOf('衡'.repeat(200))).toBe('衡'.repeat(60));
    expect(fileNameOf('𠮷'.repeat(200))).toBe('𠮷'.repeat(60));
  });
});
