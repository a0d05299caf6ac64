/** English Metric Units to a point, the unit that slides are measured in here. */
const EMU = 12_700;

/** Points as the whole units that DrawingML is written in. */
export function emu(points: number): number {
  return Math.round(points * EMU);
}

/** pt; 16 : 9 as PowerPoint has it. */
export const SLIDE = { width: 960, height: 540, margin: 48 } as const;

/** A rectangle on a slide. pt */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
