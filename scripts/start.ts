import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { parseArgs } from 'node:util';
import { npmCommand } from './npm-command.ts';
import { listen } from './server/listen.ts';
import { staticServer } from './server/static-server.ts';

const DIST = 'dist';

const HELP = `npm start -- [options]

  --port N        the port to begin with (default 4173); the next free one is taken
  --host NAME     the address to listen on (default 127.0.0.1; 0.0.0.0 lets other machines in)
  --serve-last    serve the last good build without building again
`;

const { values } = parseArgs({
  strict: false,
  options: {
    port: { type: 'string', default: '4173' },
    host: { type: 'string', default: '127.0.0.1' },
    'serve-last': { type: 'boolean', default: false },
  },
});
const { port: wanted, host, 'serve-last': serveLast, ...unknown } = { ...values, port: Number(values.port) };

if (Object.keys(unknown).length > 0 || typeof host !== 'string' || !isPort(wanted)) {
  console.log(HELP);
  process.exitCode = 'help' in unknown ? 0 : 1;
} else if (serveLast !== true && !build()) {
  console.error(remedy());
  process.exitCode = 1;
} else if (!hasPages()) {
  console.error(`There is no build in ${DIST}/ yet. Build it with: npm start`);
  process.exitCode = 1;
} else {
  await serve(wanted, host);
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 0 && port <= 65_535;
}

function build(): boolean {
  const { program, args, shell } = npmCommand(['run', '--silent', 'build'], process.env);
  return spawnSync(program, args, { stdio: 'inherit', shell }).status === 0;
}

function hasPages(): boolean {
  return existsSync(`${DIST}/index.html`);
}

function remedy(): string {
  const lines = [
    '\nThe build stopped; the reason stands above.',
    'Where it names a file in data/, mend that place; `npm run check:data` checks the data alone.',
  ];
  if (hasPages()) lines.push('The last good build is untouched; to serve it: npm start -- --serve-last');
  return lines.join('\n');
}

async function serve(first: number, name: string): Promise<void> {
  const server = staticServer(DIST);
  const port = await listen(server, first, name);
  const address = `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
  if (port !== first && first !== 0) console.log(`\nPort ${first} is taken, so another one is used.`);
  console.log(`\n  数说衡阳 · Hengyang in Figures\n  中文     ${address}\n  English  ${address}en/\n`);
  console.log('  Ctrl-C stops the server.');
  stopOnSignal(server);
}

function stopOnSignal(server: Server): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}
