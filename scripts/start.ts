import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { npmCommand } from './npm-command.ts';
import { listen } from './server/listen.ts';
import { listeningFault } from './server/listening-fault.ts';
import { readStartOptions, type StartOptions } from './server/start-options.ts';
import { staticServer } from './server/static-server.ts';

const DIST = 'dist';

const HELP = `npm start -- [options]

  --port N        the port to begin with (default 4173); the next free one is taken
  --host NAME     the address to listen on (default 127.0.0.1; 0.0.0.0 lets other machines in)
  --serve-last    serve the last good build without building again
`;

const wanted = readStartOptions(process.argv.slice(2));

if (wanted === 'help') console.log(HELP);
else if ('fault' in wanted) stop(`${wanted.fault}\n\n${HELP}`);
else await start(wanted);

/** A host that cannot be used is told before the pages are built, not after. */
async function start({ port, host, serveLast }: StartOptions): Promise<void> {
  const fault = await faultOf(host);
  if (fault !== null) stop(fault);
  else if (!serveLast && !build()) stop(remedy());
  else if (!hasPages()) stop(`There is no build in ${DIST}/ yet. Build it with: npm start`);
  else await serve(port, host);
}

function stop(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}

async function faultOf(host: string): Promise<string | null> {
  const trial = createServer();
  try {
    await listen(trial, 0, host);
    return null;
  } catch (error) {
    return listeningFault(error, host, 0);
  } finally {
    trial.close();
  }
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
  // Whoever reads along may stop, as in `npm start | head`; the pages are served all the same.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const server = staticServer(DIST);
  let port: number;
  try {
    port = await listen(server, first, name);
  } catch (error) {
    stop(listeningFault(error, name, first));
    return;
  }
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
