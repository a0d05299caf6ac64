import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { isThere, PROFILES } from './shared.ts';

const DATA = resolve(import.meta.dirname, '../../data');

async function readJson(path: string): Promise<object> {
  return JSON.parse(await readFile(path, 'utf8')) as object;
}

async function profile(name: string): Promise<ValidateFunction> {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats(ajv);
  return ajv.compile(await readJson(resolve(PROFILES, name)));
}

describe.skipIf(!isThere(PROFILES))(
  'against the profiles of Data Package v2 (skipped without ../shared/profiles)',
  () => {
    let [packageProfile, schemaProfile]: ValidateFunction[] = [];
    beforeAll(async () => {
      [packageProfile, schemaProfile] = await Promise.all([profile('datapackage.json'), profile('tableschema.json')]);
    });

    it('the descriptor is valid', async () => {
      packageProfile?.(await readJson(resolve(DATA, 'datapackage.json')));
      expect(packageProfile?.errors).toBeNull();
    });

    it('the shared schema of observations is valid', async () => {
      schemaProfile?.(await readJson(resolve(DATA, 'schemas/observation.json')));
      expect(schemaProfile?.errors).toBeNull();
    });

    it('and the profiles find fault where there is one', async () => {
      const { resources: _, ...without } = (await readJson(resolve(DATA, 'datapackage.json'))) as {
        resources: unknown;
      };
      packageProfile?.(without);
      expect(packageProfile?.errors).not.toBeNull();
    });
  },
);

describe('the descriptor', () => {
  it('names the official profile, the licence and the version', async () => {
    expect(await readJson(resolve(DATA, 'datapackage.json'))).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'hengyang-in-figures',
      version: '0.1.0',
      licenses: [{ name: 'CC-BY-4.0' }],
    });
  });
});
