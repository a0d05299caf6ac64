import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Changes, dataFiles } from '../../catalogue/sound-data.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a script of `scripts/` as npm does and gives what it printed and its exit code. */
export function runScript(name: string, ...options: string[]): Promise<Outcome> {
  const root = resolve(import.meta.dirname, '../../..');
  const parameters = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts', name), ...options];
  return new Promise((settle) => {
    execFile(process.execPath, parameters, { cwd: root }, (error, out, err) => {
      settle({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

/** Writes the sound data, with some files changed, to a temporary folder and gives its path. */
export async function temporaryData(changes: Changes = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'data-'));
  for (const [path, bytes] of dataFiles(changes)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}
