import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDataFolder } from '../../src/build/data-folder.ts';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import { writeProblem } from '../../src/catalogue/write-problem.ts';
import { mutations } from './mutation.ts';

const DATA = resolve(import.meta.dirname, '../../data');

/** How often the data is compiled, each time with as many files changed: compiling all of it is what takes time. */
const RUNS = 70;
const FILES = 10;

it('700 random slips in the data of the project: each time problems that say where, or a catalogue, and never a crash', async () => {
  const folder = await readDataFolder(DATA);
  const slip = fc.tuple(fc.constantFrom(...folder.keys()), mutations, fc.integer({ min: 0, max: 30 }));
  const slips = fc.uniqueArray(slip, { minLength: FILES, maxLength: FILES, selector: ([path]) => path });
  let applied = 0;
  fc.assert(
    fc.property(slips, (chosen) => {
      const files = new Map(folder);
      for (const [path, mutate, fate] of chosen) {
        const text = new TextDecoder().decode(files.get(path));
        // Now and then a file is not changed but gone.
        if (fate === 0) files.delete(path);
        else files.set(path, new TextEncoder().encode(mutate(text)));
        applied += 1;
      }
      const { catalogue, problems } = compileCatalogue(files);
      expect(catalogue === null).toBe(problems.length > 0);
      for (const problem of problems) {
        expect(writeProblem(problem, 'zh')).not.toMatch(/undefined|\[object/);
        expect(problem.file).not.toBe('');
      }
    }),
    { numRuns: RUNS },
  );
  expect(applied).toBe(700);
}, 120_000);
