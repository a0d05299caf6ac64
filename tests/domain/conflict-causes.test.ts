import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/domain/audit.ts';
import { conflictCauses } from '../../src/domain/conflict-causes.ts';

function result(id: string, left: string, right: string, verdict: Verdict = 'conflicting') {
  const words = { zh: id, en: id };
  return {
    check: { id, topic: 'a', left, relation: '=', right, title: words, explanation: words, sides: null } as const,
    verdict,
  };
}

function causes(...results: readonly ReturnType<typeof result>[]): readonly (readonly string[])[] {
  return conflictCauses(results).map((cause) => cause.map(({ check }) => check.id));
}

describe('conflicts share a cause', () => {
  it('where a side of them is the same, however it is spaced', () => {
    expect(
      causes(
        result('mean', 'a[1,2015] ÷ b[1,2015]', 'c[1,2015] ÷ 5'),
        result('path', 'a[1,2015]÷b[1,2015]', 'd[1,2015]'),
        result('other', 'e[1,2015]', 'f[1,2015]'),
      ),
    ).toEqual([['mean', 'path'], ['other']]);
  });

  it('where a third one links them', () => {
    expect(
      causes(result('a', 'a[1,1]', 'b[1,1]'), result('b', 'c[1,1]', 'd[1,1]'), result('link', 'b[1,1]', 'c[1,1]')),
    ).toEqual([['a', 'b', 'link']]);
  });

  it('but not for a plain number in common', () => {
    expect(causes(result('a', 'a[1,1]', '100%'), result('b', 'b[1,1]', '100%'))).toEqual([['a'], ['b']]);
  });

  it('and what is consistent or undecided is none', () => {
    expect(
      causes(result('a', 'a[1,1]', 'b[1,1]', 'consistent'), result('b', 'a[1,1]', 'c[1,1]', 'cannot-tell')),
    ).toEqual([]);
  });
});
