import { fitScale, type Room } from '../../../charts/parts/fit-scale.ts';
import { textWidth } from '../../../charts/parts/text-width.ts';
import { wrapText } from '../../../charts/parts/wrap-text.ts';
import type { ChartModel, Mark } from '../../../model/chart-model.ts';
import { widest } from '../fit-text.ts';
import type { Box } from '../length.ts';
import { type BarPieces, barPieces, outermost } from './bar-pieces.ts';
import { type GuideLine, guideLines } from './guide-lines.ts';
import { cellText, positionName, seriesName } from './names.ts';
import { measureRows } from './row-measure.ts';
import { withinReach } from './value-scale.ts';
import { type Reach, whiskerReach } from './whiskers.ts';

/** pt */
const NAME_SHARE = 0.34;
const NAME_GAP = 12;
const LABEL_GAP = 10;
/** Of the drawn domain: how far an open end leads on, and what an axis adds beyond its last value. */
const OPEN_SHARE = 0.07;
const HEADROOM = 1.06;

export interface BarRow {
  readonly name: string;
  readonly mark: Mark | null;
  readonly pieces: BarPieces;
  readonly reach: Reach | null;
}

export interface BarLayout {
  /** First one for each line's label, then the marks. */
  readonly rows: readonly BarRow[];
  readonly lines: readonly GuideLine[];
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly min: number;
  /** null where the axis may grow with the values. */
  readonly max: number | null;
  /** pt for one of the unit */
  readonly perUnit: number;
  readonly size: number;
  /** Per cent of a bar's thickness. */
  readonly gapWidth: number;
  readonly chartWidth: number;
}

export function layOutBars(model: ChartModel, box: Box): BarLayout {
  const lines = guideLines(model);
  const named = namedRows(model);
  const count = lines.length + named.length;
  const names = named.map(({ name }) => name);
  const { pitch, bar, size } = measureRows(names, count, box.height, box.width * NAME_SHARE);
  const nameLines = names.flatMap((name) => wrapText(name, box.width * NAME_SHARE, size, 2));
  const left = Math.ceil(widest(nameLines, size)) + NAME_GAP;
  const domain = domainOf(model, lines);
  const openLength = (domain[1] - domain[0]) * OPEN_SHARE;
  const scale = fitScale(domain, [0, box.width - left], rooms(model, lines, size));
  const perUnit = (scale.range[1] - scale.range[0]) / (domain[1] - domain[0]);
  const min = Math.max(-LARGEST, domain[0] - scale.range[0] / perUnit);
  const isFree = lines.length === 0 && domain[0] === 0;
  const width = isFree ? scale.range[1] - scale.range[0] : box.width - left;
  return {
    rows: [
      ...lines.map(() => ({ name: '', mark: null, pieces: {}, reach: null })),
      ...named.map(({ name, mark }) => ({
        name: cellText(name, size),
        mark,
        pieces: mark === null ? {} : barPieces(mark, openLength),
        reach: mark && whiskerReach(mark, perUnit),
      })),
    ],
    lines,
    plot: { x: left / box.width, y: 0, width: width / box.width, height: (pitch * count) / box.height },
    min: isFree ? 0 : min,
    max: isFree ? null : Math.min(LARGEST, domain[1] + (box.width - left - scale.range[1]) / perUnit),
    perUnit,
    size,
    gapWidth: Math.round(Math.max(30, (pitch / bar - 1) * 100)),
    chartWidth: box.width,
  };
}

/** The largest number that a spreadsheet holds. */
export const LARGEST = 9.99e307;

/** Marks of one position follow one another: the first under both names, the others under that of their series alone. */
function namedRows(model: ChartModel): readonly { readonly name: string; readonly mark: Mark | null }[] {
  const isGrouped = model.series.length > 1;
  return model.positions.flatMap((position, at) => {
    const marks = model.marks.filter((mark) => mark.position === position.key);
    const name = positionName(position, model);
    if (marks.length === 0) return [{ name, mark: null }];
    const rows = marks.map((mark, index) => {
      const parts = [index === 0 ? name : '', seriesName(mark, model)].filter((part) => part !== '');
      return { name: parts.join(' · '), mark };
    });
    return isGrouped && at > 0 ? [{ name: '', mark: null }, ...rows] : rows;
  });
}

function domainOf({ marks }: ChartModel, lines: readonly GuideLine[]): readonly [number, number] {
  const ends = marks.flatMap(({ value, interval }) => [value, interval?.lower ?? null, interval?.upper ?? null]);
  const numbers = [0, ...lines.map(({ value }) => value), ...ends].filter((end) => end !== null).map(withinReach);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (low === high) return [0, 1];
  return [low, high + (high - Math.max(0, low)) * (HEADROOM - 1)];
}

function rooms({ marks }: ChartModel, lines: readonly GuideLine[], size: number): readonly Room[] {
  const needed = (label: string): number => LABEL_GAP + textWidth(label, size, true);
  return [
    ...marks.flatMap((mark): readonly Room[] => {
      const pieces = barPieces(mark, 0);
      const end = pieces[outermost(pieces) ?? 'value'];
      if (end === undefined) return [];
      const isOpen = pieces.openEnd !== undefined;
      const room = needed(mark.text) + (isOpen ? 60 : 0);
      return end < 0
        ? [{ at: Math.min(end, mark.interval?.lower ?? end), before: room, after: 0 }]
        : [{ at: Math.max(end, mark.interval?.upper ?? end), before: 0, after: room }];
    }),
    ...lines.map(({ value, label }) => ({ at: value, before: 0, after: needed(label) })),
  ];
}
