import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
let running: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  running = [];
});

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** A project whose build does as told, and which may have a build from before. */
function project({ build, dist }: { build: string; dist?: string }): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, scripts: { build } }));
  if (dist === undefined) return;
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), dist);
}

interface Started {
  readonly child: ChildProcess;
  /** Everything printed up to now. */
  readonly printed: () => string;
}

function start(...options: string[]): Started {
  const tsx = resolve('node_modules/tsx/dist/cli.mjs');
  const child = spawn(process.execPath, [tsx, resolve('scripts/start.ts'), ...options], { cwd: folder });
  running.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (text += String(piece)));
  return { child, printed: () => text };
}

async function address(started: Started): Promise<string> {
  await expect.poll(started.printed, { timeout: 20_000 }).toContain('Ctrl-C');
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(started.printed()) ?? [];
  return url;
}

describe('npm start', () => {
  it('builds, serves the pages at the address that it prints, and stops cleanly', async () => {
    project({ build: `node -e "fs.mkdirSync('dist'); fs.writeFileSync('dist/index.html', 'fresh')"` });
    const started = start('--port', '0');
    expect(await (await fetch(await address(started))).text()).toBe('fresh');
    started.child.kill('SIGINT');
    if (process.platform !== 'win32') expect(await once(started.child, 'exit')).toEqual([0, null]);
  });

  it('takes another port when the first is taken, and says so', async () => {
    project({ build: 'node -e 0', dist: 'pages' });
    const first = await address(start('--serve-last', '--port', '0'));
    const port = new URL(first).port;
    const second = start('--serve-last', '--port', port);
    const other = await address(second);
    expect(new URL(other).port).not.toBe(port);
    expect(second.printed()).toContain(`Port ${port} is taken, so another one is used.`);
    expect(await (await fetch(other)).text()).toBe('pages');
  });

  it('stops when the build fails, with the remedy and the way to the last good build', async () => {
    project({ build: 'node -e "process.exit(3)"', dist: 'last good' });
    const { child, printed } = start();
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(printed()).toContain('npm run check:data');
    expect(printed()).toContain('npm start -- --serve-last');
  });

  it('does not offer a last good build where there is none', async () => {
    project({ build: 'node -e "process.exit(3)"' });
    const { child, printed } = start();
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(printed()).not.toContain('--serve-last');
  });

  it.each([
    ['--port eighty', '--port "eighty" is not a port; give a whole number from 0 to 65535.'],
    ['--port 70000', '--port "70000" is not a port'],
    ['--host http://localhost', '--host "http://localhost" is an address of a page'],
    ['--colour', "Unknown option '--colour'"],
  ])('explains what is wrong with %s, and what there is', async (options, sentence) => {
    project({ build: 'node -e 0', dist: 'pages' });
    const { child, printed } = start(...options.split(' '));
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(printed()).toContain(sentence);
    expect(printed()).toMatch(/\nnpm start -- \[options\]\n[^]*--port N/);
  });

  it.each([
    ['192.0.2.1', '--host 192.0.2.1 is not an address of this machine.'],
    ['999.999.999.999', '--host 999.999.999.999 is not the name of a machine that is known here.'],
    ['nonsense.invalid', '--host nonsense.invalid is not the name of a machine that is known here.'],
  ])('explains before it builds that %s is no host, without a stack trace', async (host, sentence) => {
    project({ build: 'node -e "process.exit(3)"', dist: 'pages' });
    const { child, printed } = start('--host', host);
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(printed()).toBe(`${sentence} 127.0.0.1 keeps the pages to this machine, 0.0.0.0 lets other machines in.\n`);
  });
});
