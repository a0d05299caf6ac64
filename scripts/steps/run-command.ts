import { spawn } from 'node:child_process';
import type { Command } from '../npm-command.ts';

export interface CommandResult {
  /** 1 where the command could not be started or was ended by a signal. */
  readonly exitCode: number;
  /** Everything it printed, in the order in which it came. */
  readonly output: string;
}

/** Runs a command to its end and keeps what it prints, in colour where our own output is; `tell` hears it as it comes. */
export function runCommand(
  { program, args, shell }: Command,
  env: Readonly<Record<string, string>>,
  tell: (piece: string) => void,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
    const child = spawn(program, args, {
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...colour, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (piece: string) => {
        output += piece;
        tell(piece);
      });
    }
    child.on('error', (error) => resolve({ exitCode: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}
