/** Room for a chart. Units */
export interface Room {
  readonly width: number;
  /** null where there is as much as it takes. */
  readonly height: number | null;
}

/** How a chart is put into its room: laid out at a width and then scaled. */
export interface FittedChart {
  /** px that the chart is laid out at. */
  readonly width: number;
  /** px that it is high at this width. */
  readonly height: number;
  readonly scale: number;
}

/** px; those at which charts look well, narrow and wide. */
const WIDTHS = [320, 360, 400, 440, 480, 540, 600, 660, 720, 800, 880, 960, 1080, 1200, 1360, 1520] as const;

/** How much a chart that fills the width is worth beside one of larger text: the exponent of the share it fills. */
const BREADTH = 0.2;

/**
 * Chooses the layout that shows a chart largest without leaving its room, scaled up to `largest` times. A chart that is
 * too high at the width of the room is laid out at another and scaled down; nothing is ever cut off.
 */
export function fitChart(heightAt: (width: number) => number, room: Room, largest: number): FittedChart {
  const own = Math.round(room.width);
  if (room.height === null) return { width: own, height: heightAt(own), scale: 1 };
  const most = room.height;
  const candidates = [own, Math.round(room.width / largest), ...WIDTHS].map((width) => {
    const height = heightAt(width);
    return { width, height, scale: Math.min(largest, room.width / width, most / height) };
  });
  const worth = ({ width, scale }: FittedChart): number => scale * ((width * scale) / room.width) ** BREADTH;
  return candidates.reduce((best, each) => (worth(each) > worth(best) ? each : best));
}
