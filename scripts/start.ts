import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    host: { type: 'string', default: '127.0.0.1' },
    'serve-last': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

process.exitCode = await start();

async function start(): Promise<number> {
  const wanted = Number(options.port);
  if (options.help || !Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    console.log(HELP);
    return options.help ? 0 : 1;
  }
  if (!options['serve-last'] && !build()) {
    console.error(remedy());
    return 1;
  }
  if (!hasPages()) {
    console.error(`There is no build in ${DIST}/ yet. Build it with: npm start`);
    return 1;
  }
  const server = staticServer(DIST);
  const port = await listen(server, wanted, options.host);
  if (port !== wanted && wanted !== 0) console.log(`Port ${wanted} is taken, so another one is used.`);
  const address = options.host.includes(':') ? `[${options.host}]` : options.host;
  console.log(
    `\n  数说衡阳 · Hengyang in Figures\n  中文     http://${address}:${port}/\n  English  http://${address}:${port}/en/\n`,
  );
  console.log('  Ctrl-C stops the server.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  return 0;
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
