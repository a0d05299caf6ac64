import type { CustomSeriesOption } from 'echarts/charts';
import type { ComposeOption } from 'echarts/core';
import type { GridComponentOption } from 'echarts/components';

import type { Drawing, Grid } from './drawing.ts';
import { FONT_FAMILY, FONT_SIZE, type Frame } from './frame.ts';
import type { Palette } from './palette.ts';
import type { Hatching } from './parts/hatch.ts';
import { rect, type Gradient, type Shape } from './parts/shape.ts';

/** px from the edge of the picture within which a tick counts as standing at the edge. */
const EDGE = 2;

export type ChartOption = ComposeOption<CustomSeriesOption | GridComponentOption>;

/** Turns a drawing into an ECharts option: a native grid and axis, and custom series that place what was laid out. */
export function toOption(drawing: Drawing, { width, palette }: Frame): ChartOption {
  return {
    animation: false,
    ...(drawing.grid === null ? {} : axes(drawing.grid, { width, height: drawing.height }, palette)),
    series: [
      layer(drawing.under, 1),
      markSeries(drawing, palette),
      layer([...drawing.over, ...drawing.marks.flatMap(({ labels }) => labels)], 3),
    ],
  };
}

/** One data item for each mark, named with the mark's key: what mouse events and `dispatchAction` go by. */
function markSeries({ marks }: Drawing, palette: Palette): CustomSeriesOption {
  return {
    type: 'custom',
    coordinateSystem: 'none',
    z: 2,
    data: marks.map(({ key }, index) => ({ name: key, value: index })),
    renderItem: ({ dataIndex }) => {
      const mark = marks[dataIndex];
      if (mark === undefined) return null;
      const target = {
        ...rect(mark.target, { fill: 'transparent' }),
        emphasis: { style: { fill: palette.highlight } },
      };
      return group([...mark.shapes, target]);
    },
  };
}

/** Shapes that belong to no mark and react to nothing. */
function layer(shapes: readonly Shape[], z: number): CustomSeriesOption {
  return {
    type: 'custom',
    coordinateSystem: 'none',
    silent: true,
    z,
    data: [0],
    renderItem: () => group(shapes),
  };
}

type Rendered = ReturnType<NonNullable<CustomSeriesOption['renderItem']>>;

function group(children: readonly Stated[]): Rendered {
  // ECharts declares its arrays mutable and its element types only loosely; ours are the stricter ones.
  return { type: 'group', children: children.map(steady) } as Rendered;
}

/** The style of a shape while its mark is highlighted. */
interface Emphasis {
  readonly style: { readonly fill?: string | Gradient | Hatching; readonly stroke?: string };
}

type Stated = Shape & { readonly emphasis?: Emphasis };

/**
 * Left to itself ECharts lifts the colours of a highlighted mark, and loses those that it cannot parse, such as
 * `var(--chart-focus)`. So a shape states that it keeps its colours, unless it brings others of its own.
 */
function steady(shape: Stated): Stated {
  if (shape.type === 'text' || shape.emphasis !== undefined) return { ...shape };
  const { fill, stroke } = shape.style;
  const kept = { ...(fill === undefined ? {} : { fill }), ...(stroke === undefined ? {} : { stroke }) };
  return { ...shape, emphasis: { style: kept } };
}

/** Labels whose line stands at the edge of the picture are set to its inside. */
function edgeAlignment({ scale, ticks }: Grid, width: number): { alignMinLabel?: 'left'; alignMaxLabel?: 'right' } {
  const [first, last] = [ticks.at(0), ticks.at(-1)];
  return {
    ...(first !== undefined && scale(first.value) < EDGE ? { alignMinLabel: 'left' } : {}),
    ...(last !== undefined && scale(last.value) > width - EDGE ? { alignMaxLabel: 'right' } : {}),
  };
}

/** The hairlines and tick labels of a value axis; the other axis only gives the plot its extent. */
function axes(grid: Grid, size: { width: number; height: number }, palette: Palette): Partial<ChartOption> {
  const { direction, scale, extent, ticks } = grid;
  const labels = new Map(ticks.map(({ value, label }) => [value, label]));
  const values = ticks.map(({ value }) => value);
  const value = {
    type: 'value' as const,
    min: scale.domain[0],
    max: scale.domain[1],
    axisLine: { show: false },
    axisTick: { show: false, customValues: values },
    splitLine: { show: true, lineStyle: { color: palette.grid, width: 1 } },
    axisLabel: {
      customValues: values,
      formatter: (tick: number) => labels.get(tick) ?? '',
      color: palette.muted,
      fontSize: FONT_SIZE.small,
      fontFamily: FONT_FAMILY,
      margin: 6,
      ...(direction === 'horizontal' ? edgeAlignment(grid, size.width) : {}),
    },
  };
  const plain = { type: 'value' as const, min: 0, max: 1, show: false };
  const [across, along] = direction === 'horizontal' ? [scale.range, extent] : [extent, scale.range];
  return {
    grid: {
      left: Math.min(...across),
      right: size.width - Math.max(...across),
      top: Math.min(...along),
      bottom: size.height - Math.max(...along),
      outerBoundsMode: 'none',
    },
    xAxis: direction === 'horizontal' ? value : plain,
    yAxis: direction === 'horizontal' ? plain : value,
  };
}
