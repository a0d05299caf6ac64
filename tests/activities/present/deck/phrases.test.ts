import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../../../src/activities/present/deck/phrases.tsx';

describe('a Chinese title', () => {
  it('breaks between words, and nowhere around figures', () => {
    expect(phrasesOf('七县市财政收入占全市的\u00a039.1%，比上年少')).toContain('财政');
    expect(phrasesOf('一年投资\u00a01296\u00a0亿元').join('|')).toBe('一年|投资\u00a01296\u00a0亿元');
    expect(phrasesOf('2015\u00a0年工业增加值')[0]).toBe('2015\u00a0年');
  });

  it('loses nothing', () => {
    const title = '由园区数字推算，2015\u00a0年工业增加值约\u00a0540\u00a0亿元，低于五年平均的\u00a0759\u00a0亿元';
    expect(phrasesOf(title).join('')).toBe(title);
  });
});
