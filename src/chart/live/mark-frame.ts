import type { Box } from '../../charts/parts/shape.ts';

/** Size of a chart's layout in px. */
export interface LayoutSize {
  readonly width: number;
  readonly height: number;
}

/** Lengths as parts of the chart's size, so that what is placed by them scales with it. */
type Position = Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'width' | 'height', string>>>;

/** The frame around a mark. One that is not drawn, a missing value, gets a place at the foot. */
export function frameOf(target: Box | undefined, size: LayoutSize): Position {
  const { x, y, width, height } = target ?? { x: 0, y: size.height, width: 0, height: 0 };
  return {
    left: part(x, size.width),
    top: part(y, size.height),
    width: part(width, size.width),
    height: part(height, size.height),
  };
}

/** A place beside a mark, on the side of each where there is more room: below or above, from its left or its right. */
export function besideMark(target: Box | undefined, size: LayoutSize): Position {
  const { x, y, width, height } = target ?? { x: 0, y: 0, width: 0, height: 0 };
  const inLeftHalf = x + width / 2 < size.width / 2;
  const inUpperHalf = y + height / 2 < size.height / 2;
  return {
    ...(inLeftHalf ? { left: part(x, size.width) } : { right: part(size.width - x - width, size.width) }),
    ...(inUpperHalf ? { top: part(y + height, size.height) } : { bottom: part(size.height - y, size.height) }),
  };
}

function part(length: number, whole: number): string {
  return `${String(Math.round((10_000 * length) / whole) / 100)}%`;
}
