import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findProgram } from '../../find-program.ts';
import { type Pixels, pixelsOf } from './pixels.ts';

const run = promisify(execFile);

/** A program of other people that draws SVG. */
export interface Program {
  readonly name: string;
  /** Draws files `<name>.svg` of a folder into `<name>.png` beside them. */
  readonly draw: (folder: string, names: readonly string[]) => Promise<unknown>;
}

interface Known {
  readonly name: string;
  readonly commands: readonly string[];
  readonly draw: (command: string, folder: string, names: readonly string[]) => Promise<unknown>;
}

/** Each is started once for all pictures where it can be. */
const KNOWN: readonly Known[] = [
  {
    name: 'librsvg',
    commands: ['rsvg-convert'],
    draw: (command, folder, names) =>
      inTurn(names, (each) => run(command, [`${each}.svg`, '--output', `${each}.png`], { cwd: folder })),
  },
  {
    name: 'CairoSVG',
    commands: ['cairosvg'],
    draw: (command, folder, names) =>
      inTurn(names, (each) => run(command, [`${each}.svg`, '--output', `${each}.png`], { cwd: folder })),
  },
  {
    name: 'Inkscape',
    commands: ['inkscape'],
    draw: (command, folder, names) =>
      run(command, ['--export-type=png', '--export-dpi=96', ...names.map((each) => `${each}.svg`)], { cwd: folder }),
  },
  {
    name: 'LibreOffice',
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
  return KNOWN.flatMap(({ name, commands, draw }) => {
    const command = findProgram(commands);
    return command === null ? [] : [{ name, draw: (folder, names) => draw(command, folder, names) }];
  });
}

/** Each drawing as a program draws it, by its name. */
export async function drawnBy(
  program: Program,
  drawings: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Pixels>> {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  try {
    await Promise.all([...drawings].map(([name, svg]) => writeFile(join(folder, `${name}.svg`), svg)));
    await program.draw(folder, [...drawings.keys()]);
    const drawn = [...drawings.keys()].map(
      async (name) => [name, pixelsOf(await readFile(join(folder, `${name}.png`)))] as const,
    );
    return new Map(await Promise.all(drawn));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function inTurn(names: readonly string[], draw: (name: string) => Promise<unknown>): Promise<void> {
  for (const name of names) await draw(name);
}
