import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataFolder } from '../../src/build/data-folder.ts';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import { areaRelatives } from '../../src/model/area/area-relatives.ts';
import { readIn } from '../../src/model/read-in.ts';
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

describe('groups and their words', () => {
  it('are whole where all members are known: being named does not make five of Chenzhou’s counties all of them', async () => {
    const { catalogue } = compileCatalogue(await readDataFolder(DATA));
    if (catalogue === null) throw new Error('the data do not compile');
    const open = [...catalogue.members.keys()].filter((group) => !catalogue.wholeGroups.has(group));
    expect(open).toEqual(['431000-counties', '431000-top-counties']);
    const relatives = (code: string) => {
      const region = catalogue.regions.get(code);
      if (region === undefined) throw new Error(`no region ${code}`);
      return areaRelatives(region, catalogue);
    };
    expect(relatives('431000-counties')).toMatchObject({ hasAllChildren: false });
    expect(relatives('431000').hasAllChildren).toBe(false);
    expect(relatives('430400').children).toHaveLength(12);
    expect(relatives('430400').hasAllChildren).toBe(true);
    expect(relatives('430400-counties').hasAllChildren).toBe(true);
  });

  it('keep the unit words of the text, full names, and facts apart from rules', async () => {
    const { catalogue } = compileCatalogue(await readDataFolder(DATA));
    if (catalogue === null) throw new Error('the data do not compile');
    const words = (id: string) => {
      const observation = catalogue.observations.get(id);
      return observation && readIn(catalogue, 'zh').figureOf(observation);
    };
    expect(words('top20_counties[430400,2015]')).toBe('3 席');
    expect(words('high_speed_rail_counties[430400-counties,2016-09]')).toBe('3 个县市');
    expect(catalogue.regions.get('433100')?.name.en).toBe('Xiangxi Tujia and Miao Autonomous Prefecture');
    expect(catalogue.observations.get('trans_serious_accidents[430000,2016-08]')?.status).toBe('actual');
    expect(catalogue.datasets.get('standards')?.description.en).toContain('which are no rules');
  });
});
