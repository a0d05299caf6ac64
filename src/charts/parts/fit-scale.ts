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

/** Share of the width that is left to the scale even where labels would need more room than there is. */
const LEAST_SHARE = 0.1;

/**
 * The widest scale between two px such that everything beside the values finds room between them too. The end of one
 * label and the beginning of another one further left bound the width together, so every pair of them is looked at.
 */
export function fitScale(
  domain: readonly [number, number],
  [left, right]: readonly [number, number],
  rooms: readonly Room[],
): Scale {
  const span = domain[1] - domain[0] || 1;
  const ends = [{ at: domain[0], before: 0, after: 0 }, { at: domain[1], before: 0, after: 0 }, ...rooms].map(
    ({ at, before, after }) => ({ share: (at - domain[0]) / span, before, after }),
  );
  const widths = ends.flatMap((later) =>
    ends
      .filter(({ share }) => share < later.share)
      .map((earlier) => (right - left - later.after - earlier.before) / (later.share - earlier.share)),
  );
  const width = Math.max((right - left) * LEAST_SHARE, Math.min(right - left, ...widths));
  const start = Math.max(...ends.map(({ share, before }) => left + before - share * width));
  return linearScale(domain, [start, start + width]);
}
