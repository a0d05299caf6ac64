import { group } from 'd3-array';

import { emphasisOf } from '../../../charts/parts/tone.ts';
import { openEnd } from '../../../domain/quantity.ts';
import { withoutDust } from '../../../i18n/number.ts';
import type { ChartModel, Emphasis, Mark } from '../../../model/chart-model.ts';
import { boundsOf } from '../../../model/magnitude.ts';
import type { Rows } from './chart-table.ts';
import type { DotLayout } from './dot-layout.ts';
import { type Reach, whiskerReach } from './whiskers.ts';

export type DotShape = 'value' | 'range' | 'atLeast' | 'atMost';

/** A series: values that are drawn alike, or one mark that is drawn as a line. */
export interface DotGroup {
  readonly shape: DotShape;
  readonly emphasis: Emphasis;
  readonly isDerived: boolean;
  /** The rows of the sheet that its points stand in. */
  readonly rows: Rows;
  readonly dots: readonly Dot[];
}

export interface Dot {
  readonly mark: Mark;
  /** Value, bound, or the lower end of a range. */
  readonly x: number;
  /** Where the line from there ends: the upper end of a range, the tip of an open end; null for values. */
  readonly end: number | null;
  /** From below, the lowest being 1. */
  readonly row: number;
  /** The whisker of a value, where it can be seen. */
  readonly reach: Reach | null;
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
  const alike = group(drawn, ({ mark, shape, emphasis }) =>
    shape === 'value' ? `${emphasis}-${String(mark.origin === 'derived')}` : mark.key,
  );
  let next = 0;
  return Array.from(alike.values(), (members) => {
    const dots = members.map(({ mark, shape }) => ({
      mark,
      ...placeOf(mark, shape, layout),
      row: rowOf(mark, model),
      reach: whiskerReach(mark, layout.perUnit, DOT),
    }));
    const from = next;
    next += dots.reduce((sum, { end }) => sum + (end === null ? 1 : 2), 0);
    return {
      shape: members[0]?.shape ?? 'value',
      emphasis: members[0]?.emphasis ?? 'context',
      isDerived: members[0]?.mark.origin === 'derived',
      rows: { from, to: next },
      dots,
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

function placeOf(mark: Mark, shape: DotShape, { perUnit, min, max }: DotLayout): Pick<Dot, 'x' | 'end'> {
  const { lower, upper } = boundsOf(mark);
  const tail = TAIL / perUnit;
  switch (shape) {
    case 'value':
      return { x: mark.value ?? 0, end: null };
    case 'range':
      return { x: lower ?? 0, end: upper };
    case 'atLeast': {
      const bound = lower ?? upper ?? 0;
      return { x: bound, end: Math.max(bound, Math.min(max, withoutDust(bound + tail))) };
    }
    case 'atMost': {
      const bound = upper ?? lower ?? 0;
      return { x: bound, end: Math.min(bound, Math.max(min, withoutDust(bound - tail))) };
    }
  }
}

function rowOf(mark: Mark, { positions }: ChartModel): number {
  return positions.length - positions.findIndex(({ key }) => key === mark.position);
}
