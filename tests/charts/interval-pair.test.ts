import { describe, expect, it } from 'vitest';
import { intervalPair } from '../../src/charts/interval-pair.ts';

describe('two intervals on a line of a thousand parts', () => {
  it('that do not meet leave a gap', () => {
    const { left, right, gap, common } = intervalPair({ lower: 0, upper: 2 }, { lower: 3, upper: 4 });
    expect(left).toEqual({ from: 120, to: 500, opensLeft: false, opensRight: false });
    expect(right).toEqual({ from: 690, to: 880, opensLeft: false, opensRight: false });
    expect(gap).toEqual({ from: 500, to: 690 });
    expect(common).toBeNull();
  });

  it('leave the same gap whichever comes first', () => {
    expect(intervalPair({ lower: 3, upper: 4 }, { lower: 0, upper: 2 }).gap).toEqual({ from: 500, to: 690 });
  });

  it('that meet have something in common', () => {
    const { gap, common } = intervalPair({ lower: 0, upper: 3 }, { lower: 2, upper: 4 });
    expect(gap).toBeNull();
    expect(common).toEqual({ from: 500, to: 690 });
  });

  it('that touch in one number meet', () => {
    expect(intervalPair({ lower: 0, upper: 2 }, { lower: 2, upper: 4 }).gap).toBeNull();
  });

  it('run to the end of the line where they are open', () => {
    const { left, right } = intervalPair({ lower: 20, upper: null }, { lower: null, upper: 10 });
    expect(left).toEqual({ from: 880, to: 1000, opensLeft: false, opensRight: true });
    expect(right).toEqual({ from: 0, to: 120, opensLeft: true, opensRight: false });
  });

  it('without width are still seen', () => {
    const { left } = intervalPair({ lower: 5, upper: 5 }, { lower: 5, upper: 5 });
    expect([left.from, left.to]).toEqual([496, 504]);
  });

  it('open at every end fill the line', () => {
    const { left, common } = intervalPair({ lower: null, upper: null }, { lower: null, upper: null });
    expect(left).toEqual({ from: 0, to: 1000, opensLeft: true, opensRight: true });
    expect(common).toEqual({ from: 0, to: 1000 });
  });
});
