/** Where a mark is drawn, in px of the chart's own layout. */
export interface MarkPlace {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The mark at a point, or the nearest one within reach (px of the chart's layout): a finger or a pointer need not be exact. */
export function nearestMark(places: Iterable<MarkPlace>, x: number, y: number, reach: number): MarkPlace | null {
  let nearest: MarkPlace | null = null;
  let shortest = reach;
  for (const place of places) {
    const distance = Math.hypot(outside(x, place.x, place.width), outside(y, place.y, place.height));
    if (distance > shortest || (distance === shortest && nearest !== null)) continue;
    nearest = place;
    shortest = distance;
  }
  return nearest;
}

/** How far a coordinate lies outside a span; zero inside. */
function outside(value: number, start: number, length: number): number {
  return Math.max(start - value, value - (start + length), 0);
}
