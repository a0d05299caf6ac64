import type { Box, Shape } from './parts/shape.ts';
import type { Scale } from './parts/fit-scale.ts';

/** A chart laid out in px, before it becomes an ECharts option. */
export interface Drawing {
  /** px */
  readonly height: number;
  /** The scale that ECharts draws its grid for; null for charts that need none. */
  readonly grid: Grid | null;
  /** Under the marks: zero line, ribbons, row labels. */
  readonly under: readonly Shape[];
  readonly marks: readonly DrawnMark[];
  /** Over the marks: reference lines, row labels that they would cross. */
  readonly over: readonly Shape[];
}

/** All that belongs to a mark of the model, so that it can be highlighted as one. */
export interface DrawnMark {
  /** `key` of the mark in the model. */
  readonly key: string;
  readonly shapes: readonly Shape[];
  /** Lies over the reference lines, which may run through the mark but not through its figure. */
  readonly labels: readonly Shape[];
  /** What reacts to the pointer in place of the mark. */
  readonly target: Box;
}

/** A value axis with hairlines across the plot. */
export interface Grid {
  readonly direction: 'horizontal' | 'vertical';
  readonly scale: Scale;
  /** px of the plot across the axis. */
  readonly extent: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}
