import { intervalPair, LINE, type Span } from '../charts/interval-pair.ts';
import type { Interval } from '../domain/interval.ts';

interface IntervalPairPictureProps {
  readonly left: Interval;
  readonly right: Interval;
  /** What a reader who cannot see it is told. */
  readonly label: string;
}

const HEIGHT = 60;
const BAR = 12;
const LEFT_Y = 14;
const RIGHT_Y = 46;
const ARROW = 22;

/**
 * The two sides of a check as intervals, one above the other: what they have in common, or the gap between them. It
 * holds no text and stretches to any width.
 */
export function IntervalPairPicture({ left, right, label }: IntervalPairPictureProps) {
  const pair = intervalPair(left, right);
  const zone = pair.common ?? pair.gap;
  return (
    <svg
      className="interval-pair"
      viewBox={`0 0 ${String(LINE)} ${String(HEIGHT)}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {zone === null ? null : (
        <rect
          className={pair.gap === null ? 'common' : 'gap'}
          x={zone.from}
          y={0}
          width={zone.to - zone.from}
          height={HEIGHT}
        />
      )}
      <Bar span={pair.left} y={LEFT_Y} side="left" />
      <Bar span={pair.right} y={RIGHT_Y} side="right" />
    </svg>
  );
}

/** An interval with a stroke at each end that is known and an arrow where it is open. */
function Bar({ span, y, side }: { readonly span: Span; readonly y: number; readonly side: 'left' | 'right' }) {
  const { from, to, opensLeft, opensRight } = span;
  const [top, bottom] = [y - BAR / 2, y + BAR / 2];
  const head = (tip: number, inward: number): string =>
    `M${String(tip + inward)} ${String(top)}L${String(tip)} ${String(y)}L${String(tip + inward)} ${String(bottom)}`;
  return (
    <g className={side}>
      <rect x={from} y={top + 2} width={to - from} height={BAR - 4} />
      <path d={opensLeft ? head(2, ARROW) : `M${String(from)} ${String(top - 3)}V${String(bottom + 3)}`} />
      <path d={opensRight ? head(LINE - 2, -ARROW) : `M${String(to)} ${String(top - 3)}V${String(bottom + 3)}`} />
    </g>
  );
}
