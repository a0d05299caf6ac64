import type { Box } from '../../charts/parts/shape.ts';
import type { ChartModel } from '../../model/chart-model.ts';

/** Where the marks of a picture are, in px of its layout. */
export interface MarkTargets {
  readonly width: number;
  readonly height: number;
  /** In the order of the model's marks; null for one that is not drawn. */
  readonly boxes: readonly (Box | null)[];
}

/** Writes targets as the text of an attribute: `640 300|12 40 80 24||…`, rounded to whole px. */
export function writeTargets(
  { marks }: Pick<ChartModel, 'marks'>,
  width: number,
  height: number,
  targets: ReadonlyMap<string, Box>,
): string {
  const boxes = marks.map(({ key }) => {
    const box = targets.get(key);
    return box === undefined ? '' : [box.x, box.y, box.width, box.height].map(Math.round).join(' ');
  });
  return [`${String(width)} ${String(Math.round(height))}`, ...boxes].join('|');
}

/** Reads what `writeTargets` has written. */
export function readTargets(text: string): MarkTargets {
  const [size = '', ...boxes] = text.split('|');
  const [width = 0, height = 0] = size.split(' ').map(Number);
  return { width, height, boxes: boxes.map(readBox) };
}

function readBox(text: string): Box | null {
  if (text === '') return null;
  const [x = 0, y = 0, width = 0, height = 0] = text.split(' ').map(Number);
  return { x, y, width, height };
}
