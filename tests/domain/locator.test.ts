import { describe, expect, it } from 'vitest';
import { locate, parseLocator, splitSentences } from '../../src/domain/locator.ts';

/** A made-up document with every kind of heading, in the normalised form: a paragraph a line. */
const DOCUMENT = [
  '关于测试的讲话',
  '一、回顾成绩',
  '从农业来看:一是产量更高。产量为1吨。二是质量更好。质量为2级。',
  '从工业来看:第一,规模不大。规模为3亿元。第二,结构不优。结构为4成。',
  '二、部署工作',
  '(一)抓目标。目标为5家。',
  '1.先做计划。计划为6项。',
  '2.再做检查。检查为7次。',
  '(二)抓落实。落实为8件。',
  '农业方面:一要扩面。扩面9亩。',
  '十、保障',
  '保障为10项。',
  '十一、附则',
  '附则为11条。',
].join('\n');

function sentence(locator: string): string | undefined {
  const located = locate(DOCUMENT, locator);
  return located.ok ? located.sentence : undefined;
}

describe('parseLocator(text)', () => {
  it('splits headings from the number of the sentence', () => {
    expect(parseLocator('二/县域/第四/s1')).toEqual({ headings: ['二', '县域', '第四'], sentence: 1 });
    expect(parseLocator('s7')).toEqual({ headings: [], sentence: 7 });
  });

  it.each(['', 's', '二', '二/', '二/s', '二/1', '/s1', '二//s1', '二/s-1', '二/s1.5', '二/s1000', 's1/二'])(
    'refuses %j',
    (text) => {
      expect(parseLocator(text)).toBeUndefined();
    },
  );
});

describe('locate(document, locator)', () => {
  it.each([
    ['s0', '关于测试的讲话'],
    ['一/s0', '一、回顾成绩'],
    ['一/农业/一是/s1', '产量为1吨。'],
    ['一/农业/二是/s1', '质量为2级。'],
    ['一/工业/第一/s0', '第一,规模不大。'],
    ['一/工业/第二/s1', '结构为4成。'],
    ['二/(一)/s1', '目标为5家。'],
    ['二/（一）/s1', '目标为5家。'],
    ['二/(一)/1/s1', '计划为6项。'],
    ['二/(一)/2/s1', '检查为7次。'],
    ['二/(二)/s1', '落实为8件。'],
    ['二/农业方面/一要/s1', '扩面9亩。'],
    ['十/s1', '保障为10项。'],
    ['十一/s1', '附则为11条。'],
  ])('finds %s', (locator, expected) => {
    expect(sentence(locator)).toBe(expected);
  });

  it('ends the scope of a heading at the next one of its kind', () => {
    expect(locate(DOCUMENT, '一/农业/一是/s2')).toEqual({
      ok: false,
      problem: { kind: 'sentence-not-found', sentence: 2, sentences: 2 },
    });
    expect(sentence('二/(一)/1/s2')).toBeUndefined();
    expect(sentence('十/s2')).toBeUndefined();
  });

  it('says which heading is not there', () => {
    expect(locate(DOCUMENT, '二/第一/s1')).toEqual({
      ok: false,
      problem: { kind: 'heading-not-found', heading: '第一' },
    });
  });

  it('says that a locator is malformed', () => {
    expect(locate(DOCUMENT, '二')).toEqual({ ok: false, problem: { kind: 'malformed', text: '二' } });
  });

  it('takes no heading from the middle of a clause', () => {
    expect(sentence('目标/s0')).toBe('目标为5家。');
    expect(sentence('做计划/s0')).toBeUndefined();
  });
});

describe('splitSentences(text)', () => {
  it('ends a sentence with its closing quotes, or with the paragraph', () => {
    expect(splitSentences('他说“好。”再说！标题\n正文')).toEqual(['他说“好。”', '再说！', '标题', '正文']);
  });

  it('gives nothing for nothing', () => {
    expect(splitSentences('')).toEqual([]);
  });
});
