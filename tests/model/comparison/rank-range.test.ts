import { describe, expect, it } from 'vitest';
import { rankRange } from '../../../src/model/comparison/rank-range.ts';

const RAISED = [
  { lower: 26.855, upper: 26.865 },
  { lower: 16.835, upper: 16.845 },
  { lower: 11.145, upper: 11.155 },
  { lower: null, upper: 10 },
  { lower: null, upper: 10 },
];

describe('rankRange', () => {
  it('gives one place where intervals lie apart', () => {
    expect(rankRange(RAISED, 0, 'higher')).toEqual({ best: 1, worst: 1, among: 5 });
    expect(rankRange(RAISED, 2, 'higher')).toEqual({ best: 3, worst: 3, among: 5 });
  });

  it('gives a range of places to figures that cannot be told apart', () => {
    expect(rankRange(RAISED, 3, 'higher')).toEqual({ best: 4, worst: 5, among: 5 });
  });

  it('puts the smallest first where less is better', () => {
    expect(rankRange(RAISED, 0, 'lower')).toEqual({ best: 5, worst: 5, among: 5 });
    expect(rankRange(RAISED, 4, 'lower')).toEqual({ best: 1, worst: 2, among: 5 });
  });

  it('knows nothing of a figure that is not there', () => {
    expect(rankRange(RAISED, 9, 'higher')).toBeNull();
  });
});
