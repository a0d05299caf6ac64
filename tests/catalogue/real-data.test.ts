import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataFolder } from '../../src/build/data-folder.ts';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import { verifySource } from '../../src/catalogue/verify-source.ts';
import { writeProblem } from '../../src/catalogue/write-problem.ts';
import { observationRows } from './mutations/observation-files.ts';
import { BULLETIN, isThere } from './shared.ts';
import { sha256 } from './sha256.ts';

const DATA = resolve(import.meta.dirname, '../../data');

describe(`the data of the project${isThere(BULLETIN) ? '' : ' (not held against the bulletin, which does not lie beside it)'}`, () => {
  it('compiles without problems', async () => {
    const { problems } = compileCatalogue(await readDataFolder(DATA));
    expect(problems.map((problem) => writeProblem(problem, 'en'))).toEqual([]);
  });

  it.each(isThere(BULLETIN) ? [BULLETIN] : [])('stands in the bulletin, figure by figure: %s', async (bulletin) => {
    const source = { name: bulletin, bytes: new Uint8Array(await readFile(bulletin)) };
    const files = await readDataFolder(DATA);
    const { problems, documents, observations, regions, unverified } = verifySource(files, source, sha256);
    expect(problems.map((problem) => writeProblem(problem, 'en'))).toEqual([]);
    expect(unverified).toEqual([]);
    expect(documents).toBe(10);
    expect(observations).toBe(observationRows(files).length);
    expect(regions).toBe(44);
  });

  it('says of every region whether the bulletin mentions it: of five prefectures it does not', async () => {
    const { catalogue } = compileCatalogue(await readDataFolder(DATA));
    if (catalogue === null) throw new Error('the data do not compile');
    const { regions, mentions, observations } = catalogue;
    const unmentioned = [...regions.keys()].filter((code) => mentions.get(code)?.documents.length === 0);
    expect(unmentioned).toEqual(['430500', '430800', '430900', '431200', '433100']);
    expect([...regions.keys()].filter((code) => !mentions.has(code))).toEqual([]);
    for (const { region, provenance } of observations.values()) {
      if (provenance.kind === 'printed') expect(mentions.get(region)?.documents).toContain(provenance.document);
    }
  });
});
