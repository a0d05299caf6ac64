import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findProgram } from '../../find-program.ts';
import type { Pixels } from './pixels.ts';
import { pixelsOf } from './png.ts';

const run = promisify(execFile);

/** A program of other people that draws SVG. */
export interface Program {
  readonly name: string;
  /** Whether it takes so long that it is to draw a choice of pictures only. */
  readonly isSlow: boolean;
  /** Draws files `<name>.svg` of a folder into `<name>.png` beside them. */
  readonly draw: (folder: string, names: readonly string[]) => Promise<unknown>;
}

interface Known {
  readonly name: string;
  readonly isSlow: boolean;
  readonly commands: readonly string[];
  readonly draw: (command: string, folder: string, names: readonly string[]) => Promise<unknown>;
}

/** Each is started once for all pictures where it can be. */
const KNOWN: readonly Known[] = [
  {
    name: 'librsvg',
    isSlow: false,
    commands: ['rsvg-convert'],
    draw: (command, folder, names) =>
      twoAtATime(names, (each) => run(command, [`${each}.svg`, '--output', `${each}.png`], { cwd: folder })),
  },
  {
    name: 'CairoSVG',
    isSlow: true,
    commands: ['cairosvg'],
    draw: (command, folder, names) =>
      twoAtATime(names, (each) => run(command, [`${each}.svg`, '--output', `${each}.png`], { cwd: folder })),
  },
  {
    name: 'Inkscape',
    isSlow: true,
    commands: ['inkscape'],
    draw: (command, folder, names) =>
      run(command, ['--export-type=png', '--export-dpi=96', ...names.map((each) => `${each}.svg`)], { cwd: folder }),
  },
  {
    name: 'LibreOffice',
    isSlow: true,
    commands: ['soffice', 'libreoffice'],
    draw: (command, folder, names) =>
      run(
        command,
        [
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
          '--headless',
          ...['--convert-to', 'png', '--outdir', folder],
          ...names.map((each) => join(folder, `${each}.svg`)),
        ],
        { cwd: folder },
      ),
  },
];

/** Those that this machine has. */
export function programs(): readonly Program[] {
  return KNOWN.flatMap(({ name, isSlow, commands, draw }) => {
    const command = findProgram(commands);
    return command === null ? [] : [{ name, isSlow, draw: (folder, names) => draw(command, folder, names) }];
  });
}

/** Hands each drawing on as a program draws it, by its name. */
export async function drawnBy(
  program: Program,
  drawings: ReadonlyMap<string, string>,
  judge: (name: string, pixels: Pixels) => void,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  try {
    await Promise.all([...drawings].map(([name, svg]) => writeFile(join(folder, `${name}.svg`), svg)));
    await program.draw(folder, [...drawings.keys()]);
    // One after another: a hundred pictures as their pixels would take gigabytes.
    for (const name of drawings.keys()) judge(name, pixelsOf(await readFile(join(folder, `${name}.png`))));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function twoAtATime(names: readonly string[], draw: (name: string) => Promise<unknown>): Promise<void> {
  const waiting = [...names];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await draw(name);
  };
  await Promise.all([work(), work()]);
}
