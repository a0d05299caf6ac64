import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';

const Names = v.optional(v.record(v.string(), v.string()), {});
const LockFile = v.object({
  packages: v.record(
    v.string(),
    v.looseObject({ version: v.optional(v.string()), resolved: v.optional(v.string()), optionalDependencies: Names }),
  ),
});

const { packages } = v.parse(LockFile, JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** A package is looked for inside the one that needs it, then in the folders around it. */
function isLocked(name: string, from: string): boolean {
  if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in packages) return true;
  if (from === '') return false;
  return isLocked(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}

it('the lock file holds the packages for every system, without which `npm ci` refuses to run on any', () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(name, from)),
  );
  expect(missing).toEqual([]);
});

it('the lock file gives every package a version, and names no registry', () => {
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  expect(entries.filter(([, { version }]) => version === undefined)).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
