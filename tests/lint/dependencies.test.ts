import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';

const Versions = v.optional(v.record(v.string(), v.string()), {});
const Project = v.object({ dependencies: Versions, devDependencies: Versions, optionalDependencies: Versions });

const project = v.parse(Project, JSON.parse(readFileSync('package.json', 'utf8')));
const versions = { ...project.dependencies, ...project.devDependencies, ...project.optionalDependencies };

it('every dependency is pinned to an exact version', () => {
  expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('every dependency has its reason in docs/dependencies.md', () => {
  const reasons = readFileSync('docs/dependencies.md', 'utf8');
  const unexplained = Object.keys(versions).filter((name) => !reasons.includes(`\`${name}\``));
  expect(unexplained.filter((name) => !name.startsWith('@types/'))).toEqual([]);
});
