import { expect, it } from 'vitest';
import { listeningFault } from '../../../scripts/server/listening-fault.ts';
import { readStartOptions } from '../../../scripts/server/start-options.ts';

/** An error of the system, as listening throws it. */
function systemError(code: string): Error {
  return Object.assign(new Error(`listen ${code}`), { code });
}

it.each([
  [[], { port: 4173, host: '127.0.0.1', serveLast: false }],
  [['--port', '0', '--serve-last'], { port: 0, host: '127.0.0.1', serveLast: true }],
  [['--port=65535', '--host=::1'], { port: 65_535, host: '::1', serveLast: false }],
  [['--host', 'statistik-büro.example'], { port: 4173, host: 'statistik-büro.example', serveLast: false }],
  [['--host', 'fe80::1%eth0'], { port: 4173, host: 'fe80::1%eth0', serveLast: false }],
  [['--help', '--port', 'x'], 'help'],
])('%j are read', (args, options) => {
  expect(readStartOptions(args)).toEqual(options);
});

it.each([
  [['--port', 'eighty'], '--port "eighty" is not a port; give a whole number from 0 to 65535.'],
  [['--port', '70000'], '--port "70000" is not a port'],
  [['--port', '65536'], '--port "65536" is not a port'],
  [['--port=-1'], '--port "-1" is not a port'],
  [['--port', '80.5'], '--port "80.5" is not a port'],
  [['--port', '0x50'], '--port "0x50" is not a port'],
  [['--port', '8e3'], '--port "8e3" is not a port'],
  [['--port='], '--port "" is not a port'],
  [['--port', ' '], '--port " " is not a port'],
  [['--port'], "'--port <value>' argument missing"],
  [['--host='], '--host is empty. 127.0.0.1 keeps the pages to this machine, 0.0.0.0 lets other machines in.'],
  [['--host', '  '], '--host is empty'],
  [['--host'], "'--host <value>' argument missing"],
  [
    ['--host', 'http://localhost'],
    '--host "http://localhost" is an address of a page; give the name of a machine only',
  ],
  [['--host', 'localhost/compare'], '--host "localhost/compare" is an address of a page'],
  [['--host', 'localhost:4173'], '--host "localhost:4173" holds a port; give that with --port'],
  [['--host', '[::1]'], '--host "[::1]" is written as in an address of a page; leave the brackets out'],
  [['--host', 'no such host'], '--host "no such host" is not the name of a machine'],
  [['--host', '本机！'], '--host "本机！" is not the name of a machine'],
  [['--host', 'a\nb'], '--host "a\\nb" is not the name of a machine'],
  [['--host', 'a'.repeat(254)], 'is not the name of a machine'],
  [['--colour'], "Unknown option '--colour'"],
  [['--serve-last=yes'], "'--serve-last' does not take an argument"],
  [['8080'], '"8080" is no option. Two dashes come before the options: npm start -- --port 8080'],
])('%j are explained', (args, sentence) => {
  expect(readStartOptions(args)).toEqual({ fault: expect.stringContaining(sentence) as string });
});

it.each([
  ['ENOTFOUND', '--host nowhere is not the name of a machine that is known here.'],
  ['EAI_AGAIN', '--host nowhere is not the name of a machine that is known here.'],
  ['EADDRNOTAVAIL', '--host nowhere is not an address of this machine.'],
  ['EADDRINUSE', 'Port 80 is taken, and so are those after it. Choose another one with --port.'],
  ['EACCES', 'Port 80 is reserved by the system. Choose one from 1024 on with --port.'],
  ['EMFILE', 'The server cannot listen on nowhere, port 80: listen EMFILE'],
])('%s is put in words', (code, sentence) => {
  expect(listeningFault(systemError(code), 'nowhere', 80)).toContain(sentence);
});
