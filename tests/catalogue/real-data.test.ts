import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataFolder } from '../../src/build/data-folder.ts';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import { verifySource } from '../../src/catalogue/verify-source.ts';
import { writeProblem } from '../../src/catalogue/write-problem.ts';
import { BULLETIN, isThere } from './shared.ts';
import { sha256 } from './sha256.ts';

const DATA = resolve(import.meta.dirname, '../../data');

describe('the data of the project', () => {
  it('compiles without problems', async () => {
    const { problems } = compileCatalogue(await readDataFolder(DATA));
    expect(problems.map((problem) => writeProblem(problem, 'en'))).toEqual([]);
  });

  it.skipIf(!isThere(BULLETIN))(
    'stands in the bulletin, figure by figure (skipped without ../shared/source)',
    async () => {
      const source = { name: BULLETIN, bytes: new Uint8Array(await readFile(BULLETIN)) };
      const { problems, documents } = verifySource(await readDataFolder(DATA), source, sha256);
      expect(problems.map((problem) => writeProblem(problem, 'en'))).toEqual([]);
      expect(documents).toBe(10);
    },
  );
});
