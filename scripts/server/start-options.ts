import { parseArgs } from 'node:util';
import { hostFault } from './listening-fault.ts';

export interface StartOptions {
  /** The port to begin with; 0 stands for any that is free. */
  readonly port: number;
  readonly host: string;
  /** Whether to serve the last build as it is. */
  readonly serveLast: boolean;
}

const LAST_PORT = 65_535;

/** Reads the options of `npm start`: what is wanted, `help`, or a sentence about what is wrong with them. */
export function readStartOptions(args: readonly string[]): StartOptions | 'help' | { readonly fault: string } {
  const given = parse(args);
  if (typeof given === 'string') return { fault: given };
  const { help, port, host, 'serve-last': serveLast } = given;
  if (help) return 'help';
  const fault = portFault(port) ?? hostFault(host);
  return fault === null ? { port: Number(port), host, serveLast } : { fault };
}

/** The options as they are written, or what keeps them from being options. */
function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        port: { type: 'string', default: '4173' },
        host: { type: 'string', default: '127.0.0.1' },
        'serve-last': { type: 'boolean', default: false },
      },
    });
    const [stray] = positionals;
    if (stray === undefined) return values;
    return `${JSON.stringify(stray)} is no option. Two dashes come before the options: npm start -- --port 8080`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Digits only: what else JavaScript reads as a number, such as nothing at all, was not meant as a port. */
function portFault(port: string): string | null {
  if (/^\d{1,5}$/.test(port) && Number(port) <= LAST_PORT) return null;
  return `--port ${JSON.stringify(port)} is not a port; give a whole number from 0 to ${LAST_PORT}.`;
}
