import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Language } from '../../domain/language.ts';
import type { SharePictures } from '../../site/share-pictures.ts';
import { placeIn } from '../output-folder.ts';
import { PREVIEW_FAMILY, previewFonts } from './preview-fonts.ts';
import type { RasterWork } from './raster-worker.ts';
import type { Drawing, RasterTools } from './rasterise.ts';

/** Counts up when the way from drawing to file changes, so that no file made in an old way is taken for a new one. */
const WAY = 1;

interface Places {
  /** The site. */
  readonly site: string;
  /** Finished pictures of earlier builds; may be removed at any time. */
  readonly cache: string;
  /** The built program of the workers. */
  readonly worker: string;
}

/** Makes the PNG files that previews of links show, several at a time, and only those that no earlier build has made. */
export async function placeSharePictures(pictures: SharePictures, { site, cache, worker }: Places): Promise<void> {
  const drawn = [...pictures].map(([path, { language, svg }]) => ({ path, drawing: drawingOf(svg(), language) }));
  const tools = await toolsFor(drawn.map(({ drawing }) => drawing.svg).join(''));
  const salt = digest(String(WAY), ...tools.fonts);
  const kept = (drawing: Drawing): string => join(cache, `${digest(salt, drawing.family, drawing.svg)}.png`);
  const known = await Promise.all(drawn.map(({ drawing }) => readFile(kept(drawing)).catch(() => null)));
  const missing = drawn.filter((_, index) => known[index] === null).map(({ drawing }) => drawing);
  const made = await rasteriseAll(missing, tools, worker);
  await Promise.all([...made].map(([drawing, png]) => keep(kept(drawing), png)));
  await Promise.all(
    drawn.map(({ path, drawing }, index) =>
      write(placeIn(site, path), known[index] ?? made.get(drawing) ?? lost(path)),
    ),
  );
}

function drawingOf(svg: string, language: Language): Drawing {
  return { svg, family: PREVIEW_FAMILY[language] };
}

/** All that turning drawings with that text into pixels takes. */
export async function toolsFor(text: string): Promise<RasterTools> {
  const path = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  const [program, fonts] = await Promise.all([
    readFile(path).then((bytes) => WebAssembly.compile(bytes)),
    previewFonts(text),
  ]);
  return { program, fonts };
}

async function rasteriseAll(
  drawings: readonly Drawing[],
  tools: RasterTools,
  program: string,
): Promise<ReadonlyMap<Drawing, Uint8Array>> {
  const workers = Math.min(availableParallelism(), drawings.length);
  const shares = Array.from({ length: workers }, (_, share) =>
    drawings.filter((_drawing, index) => index % workers === share),
  );
  const made = await Promise.all(shares.map((share) => inWorker({ tools, drawings: share }, program)));
  return new Map(made.flat());
}

function inWorker(work: RasterWork, program: string): Promise<readonly (readonly [Drawing, Uint8Array])[]> {
  return new Promise((resolve, reject) => {
    const made: Uint8Array[] = [];
    const worker = new Worker(program, { workerData: work });
    worker.on('message', (png: Uint8Array) => made.push(png));
    worker.on('error', reject);
    worker.on('exit', () => {
      resolve(work.drawings.map((drawing, index) => [drawing, made[index] ?? lost(drawing.svg.slice(0, 100))]));
    });
  });
}

/** Written aside and renamed: builds that run at the same time never see half a file. */
async function keep(path: string, png: Uint8Array): Promise<void> {
  const aside = `${path}.${String(process.pid)}`;
  await write(aside, png);
  await rename(aside, path);
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

function lost(picture: string): never {
  throw new Error(`No preview picture was made of ${picture}.`);
}
