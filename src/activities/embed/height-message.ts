const SOURCE = 'hengyang-in-figures';
const VERSION = 1;

/** px; a frame is never made lower or higher, whatever it reports. */
export const LEAST_HEIGHT = 120;
export const MOST_HEIGHT = 4000;

/** What an embed tells the page around it: how high its content is. Agreed with host pages; a change needs a new version. */
export interface HeightMessage {
  readonly source: typeof SOURCE;
  readonly version: typeof VERSION;
  readonly type: 'height';
  /** Whole px. */
  readonly height: number;
}

export function heightMessage(height: number): HeightMessage {
  return { source: SOURCE, version: VERSION, type: 'height', height: Math.ceil(height) };
}

/** The height in a message, within bounds; null for messages that are about anything else. */
export function readHeight(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { source, version, type, height } = data as Partial<Record<keyof HeightMessage, unknown>>;
  if (source !== SOURCE || version !== VERSION || type !== 'height') return null;
  if (typeof height !== 'number' || !Number.isInteger(height)) return null;
  return Math.min(Math.max(height, LEAST_HEIGHT), MOST_HEIGHT);
}
