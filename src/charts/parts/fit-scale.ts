/** Maps values to px. */
export interface Scale {
  (value: number): number;
  readonly domain: readonly [number, number];
  /** px of the two ends of the domain. */
  readonly range: readonly [number, number];
}

export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const span = domain[1] - domain[0] || 1;
  const scale = (value: number): number => range[0] + ((value - domain[0]) / span) * (range[1] - range[0]);
  return Object.assign(scale, { domain, range });
}

/** Space that something beside a value needs, in px before and after the place of the value. */
export interface Room {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

const ROUNDS = 12;

/**
 * The widest scale between two px such that everything beside the values finds room between them too. Labels with
 * more need than the picture has width leave at least a quarter of it to the scale.
 */
export function fitScale(
  domain: readonly [number, number],
  bounds: readonly [number, number],
  rooms: readonly Room[],
): Scale {
  const [left, right] = bounds;
  const span = domain[1] - domain[0] || 1;
  const least = (right - left) / 4;
  let [start, end] = bounds;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { at, before, after } of rooms) {
      const share = (at - domain[0]) / span;
      const place = start + share * (end - start);
      if (place + after > right && share > 0) end = Math.max(start + least, start + (right - after - start) / share);
      if (place - before < left && share < 1) {
        start = Math.min(end - least, (left + before - share * end) / (1 - share));
      }
    }
  }
  return linearScale(domain, [start, end]);
}
