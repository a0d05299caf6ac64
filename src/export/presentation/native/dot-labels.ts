import { textWidth } from '../../../charts/parts/text-width.ts';
import { emphasisOf } from '../../../charts/parts/tone.ts';
import type { ChartModel } from '../../../model/chart-model.ts';
import { COLOUR } from '../paint.ts';
import type { PointLabel } from './data-labels.ts';
import type { Dot } from './dot-groups.ts';
import { type DotLayout, dotLabel } from './dot-layout.ts';

/** Keeps a label off the names. pt */
const GAP = 12;

type Side = 'l' | 'r' | 't' | 'b';

/** The figure of a dot; of a line it stands at the end to its side. `at` is the dot's place in its series. */
export function dotPointLabel(
  dot: Dot,
  at: number,
  all: readonly Dot[],
  layout: DotLayout,
  model: ChartModel,
): PointLabel {
  const { perUnit, size, chart } = layout;
  const siblings = all.filter(({ row }) => row === dot.row).toSorted((a, b) => leftOf(a) - leftOf(b));
  const label = dotLabel(dot.mark, model);
  const room = (leftOf(dot) - layout.min) * perUnit - GAP;
  const side = sideOf(siblings.indexOf(dot), siblings.length, room > textWidth(label, size, true));
  const reach = { l: -(dot.reach?.minus ?? 0), r: dot.reach?.plus ?? 0, t: 0, b: 0 }[side];
  return {
    index: dot.end === null ? at : endAt(side, dot.x, dot.end),
    lines: [label],
    style: {
      size: siblings.length > 2 ? size - 2 : size,
      bold: emphasisOf(dot.mark, model) === 'focus',
      colour: COLOUR.ink,
    },
    position: side,
    shift: reach === 0 ? undefined : { x: (reach * perUnit) / chart.width, y: 0 },
  };
}

function leftOf({ x, end }: Dot): number {
  return Math.min(x, end ?? x);
}

/** Up to two figures of a row stand to the outer sides of their dots, more above and below. */
function sideOf(place: number, count: number, hasRoomLeft: boolean): Side {
  if (count > 2) return place % 2 === 0 ? 't' : 'b';
  if (count === 1 || place === 1) return 'r';
  return hasRoomLeft ? 'l' : 'b';
}

/** Which of the two points of a line lies to a side: 0 is where it begins. */
function endAt(side: Side, x: number, end: number): number {
  const leadsLeft = end < x;
  return (side === 'l') === leadsLeft ? 1 : 0;
}
