import { group } from 'd3-array';

import { emphasisOf } from '../../../charts/parts/tone.ts';
import { openEnd } from '../../../domain/quantity.ts';
import { withoutDust } from '../../../i18n/number.ts';
import type { ChartModel, Emphasis, Mark } from '../../../model/chart-model.ts';
import { boundsOf } from '../../../model/magnitude.ts';
import type { DotLayout } from './dots.ts';
import { whiskerReach } from './whiskers.ts';

export type DotShape = 'value' | 'range' | 'atLeast' | 'atMost';

/** Marks that are drawn alike: a series of its own, since error bars are the same all along a series. */
export interface DotGroup {
  readonly shape: DotShape;
  readonly emphasis: Emphasis;
  readonly isDerived: boolean;
  /** Row of the sheet that the first of them stands in. */
  readonly from: number;
  readonly dots: readonly Dot[];
}

export interface Dot {
  readonly mark: Mark;
  /** Value, bound, or the lower end of a range. */
  readonly x: number;
  /** From below, the lowest being 1. */
  readonly row: number;
  readonly minus: number | null;
  readonly plus: number | null;
}

/** Length of an open end. pt */
export const TAIL = 32;
/** Narrower intervals hide behind their dot. pt */
const DOT = 11;

export function groupDots(model: ChartModel, layout: DotLayout): readonly DotGroup[] {
  const drawn = model.marks.flatMap((mark) => {
    const shape = shapeOf(mark);
    return shape === null ? [] : [{ mark, shape, emphasis: emphasisOf(mark, model) }];
  });
  const alike = group(
    drawn,
    ({ mark, shape, emphasis }) => `${shape}-${emphasis}-${mark.origin === 'derived' ? 'derived' : 'printed'}`,
  );
  let next = 0;
  return Array.from(alike.values(), (members) => {
    const from = next;
    next += members.length;
    return {
      shape: members[0]?.shape ?? 'value',
      emphasis: members[0]?.emphasis ?? 'context',
      isDerived: members[0]?.mark.origin === 'derived',
      from,
      dots: members.map(({ mark, shape }) => ({ mark, ...placeOf(mark, shape, layout), row: rowOf(mark, model) })),
    };
  });
}

function shapeOf({ value, interval, qualifier }: Mark): DotShape | null {
  if (value !== null) return 'value';
  const { lower, upper } = boundsOf({ interval });
  if (lower !== null && upper !== null) return 'range';
  if (lower === null && upper === null) return null;
  return qualifier !== null && openEnd(qualifier) === 'upper' ? 'atLeast' : 'atMost';
}

function placeOf(mark: Mark, shape: DotShape, { perUnit }: DotLayout): Pick<Dot, 'x' | 'minus' | 'plus'> {
  const { lower, upper } = boundsOf(mark);
  const tail = withoutDust(TAIL / perUnit);
  switch (shape) {
    case 'value': {
      const reach = whiskerReach(mark, perUnit, DOT);
      return { x: mark.value ?? 0, minus: reach?.minus ?? null, plus: reach?.plus ?? null };
    }
    case 'range':
      return { x: lower ?? 0, minus: null, plus: withoutDust((upper ?? 0) - (lower ?? 0)) };
    case 'atLeast':
      return { x: lower ?? upper ?? 0, minus: null, plus: tail };
    case 'atMost':
      return { x: upper ?? lower ?? 0, minus: tail, plus: null };
  }
}

function rowOf(mark: Mark, { positions }: ChartModel): number {
  return positions.length - positions.findIndex(({ key }) => key === mark.position);
}
