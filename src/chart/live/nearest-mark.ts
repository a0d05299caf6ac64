import type { Box } from '../../charts/parts/shape.ts';

/**
 * The key of the mark at a point, or of the nearest one within reach (px of the chart's layout): neither a finger nor a
 * pointer need be exact. Null where none is near.
 */
export function nearestMark(targets: ReadonlyMap<string, Box>, x: number, y: number, reach: number): string | null {
  let nearest: string | null = null;
  let shortest = reach;
  for (const [key, box] of targets) {
    const distance = Math.hypot(outside(x, box.x, box.width), outside(y, box.y, box.height));
    if (distance > shortest || (distance === shortest && nearest !== null)) continue;
    nearest = key;
    shortest = distance;
  }
  return nearest;
}

/** How far a coordinate lies outside a span; zero inside. */
function outside(value: number, start: number, length: number): number {
  return Math.max(start - value, value - (start + length), 0);
}
