/** A program with its arguments, and whether a shell has to find it. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly shell: boolean;
}

/**
 * How to run `npm` with `args`. Inside an npm script this is npm's own file run by this Node, which needs no shell;
 * otherwise `npm` is looked up, which takes a shell on Windows, where it is a batch file.
 */
export function npmCommand(args: readonly string[], env: NodeJS.ProcessEnv): Command {
  const cli = env.npm_execpath;
  if (cli !== undefined && /\.c?js$/.test(cli))
    return { program: process.execPath, args: [cli, ...args], shell: false };
  return { program: 'npm', args, shell: process.platform === 'win32' };
}
