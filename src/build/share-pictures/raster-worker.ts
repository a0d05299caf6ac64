import { parentPort, workerData } from 'node:worker_threads';
import { type Drawing, rasteriser, type RasterTools } from './rasterise.ts';

/** What a worker is given, and the order in which it answers. */
export interface RasterWork {
  readonly tools: RasterTools;
  readonly drawings: readonly Drawing[];
}

const { tools, drawings } = workerData as RasterWork;
const rasterise = await rasteriser(tools);
for (const drawing of drawings) parentPort?.postMessage(rasterise(drawing));
