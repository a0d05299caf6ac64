import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import tseslint from 'typescript-eslint';

/** Lints a text as if it stood in `file`; rules that need types are off, since the file need not exist. */
let rulesBroken: (file: string, code: string) => Promise<(string | null)[]>;

beforeAll(() => {
  const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
  rulesBroken = async (file, code) => {
    const results = await eslint.lintText(code, { filePath: file });
    return results.flatMap((result) => result.messages.map((message) => message.ruleId));
  };
});

const LAYER = 'import-x/no-restricted-paths';
const IMPORT = 'no-restricted-imports';

describe('imports point one way', () => {
  it.each([
    ['src/domain/probe.ts', '../catalogue/problem.ts'],
    ['src/domain/probe.ts', '../model/chart-model.ts'],
    ['src/catalogue/probe.ts', '../model/chart-model.ts'],
    ['src/i18n/probe.ts', '../catalogue/problem.ts'],
    ['src/addresses/probe.ts', '../model/chart-model.ts'],
    ['src/site/probe.ts', '../chart/words.ts'],
    ['src/chart/probe.ts', '../activities/audit/words.ts'],
    ['src/activities/audit/probe.ts', '../data/words.ts'],
    ['src/activities/import/page.tsx', './live.tsx'],
    ['src/entry-probe.ts', './build/checksums.ts'],
    ['src/catalogue/probe.ts', '../../tests/lint/rules.test.ts'],
  ])('%s must not import %s', async (file, imported) => {
    expect(await rulesBroken(file, `export type * from '${imported}';\n`)).toContain(LAYER);
  });

  it.each([
    ['src/catalogue/probe.ts', '../domain/interval.ts'],
    ['src/model/probe.ts', '../catalogue/catalogue.ts'],
    ['src/charts/bars/probe.ts', '../../model/chart-model.ts'],
    ['src/export/probe.ts', '../addresses/files.ts'],
    ['src/site/probe.tsx', '../model/chart-model.ts'],
    ['src/activities/audit/probe.tsx', '../../chart/words.ts'],
    ['src/build/probe.ts', '../catalogue/catalogue.ts'],
    ['src/entry-probe.ts', './model/chart-model.ts'],
  ])('%s may import %s', async (file, imported) => {
    expect(await rulesBroken(file, `export type * from '${imported}';\n`)).toEqual([]);
  });
});

describe('libraries stay in their place', () => {
  const readsCsv = "import Papa from 'papaparse';\nexport const rows = Papa.parse('a,b');\n";

  it.each(['src/chart/probe.ts', 'src/model/probe.ts', 'src/build/probe.ts'])(
    '%s must not use PapaParse',
    async (file) => {
      expect(await rulesBroken(file, readsCsv)).toEqual([IMPORT]);
    },
  );

  it.each(['src/catalogue/probe.ts', 'src/intake/probe.ts'])('%s may read CSV with PapaParse', async (file) => {
    expect(await rulesBroken(file, readsCsv)).toEqual([]);
  });

  it('src/export writes CSV with PapaParse and does not read it', async () => {
    const writesCsv = readsCsv.replace('parse(', 'unparse(');
    expect(await rulesBroken('src/export/probe.ts', readsCsv)).toEqual(['no-restricted-properties']);
    expect(await rulesBroken('src/export/probe.ts', writesCsv)).toEqual([]);
  });

  it('Node stays out of what runs in the browser', async () => {
    const readsFiles = "export { readFile } from 'node:fs/promises';\n";
    expect(await rulesBroken('src/charts/probe.ts', readsFiles)).toEqual([IMPORT]);
    expect(await rulesBroken('src/build/probe.ts', readsFiles)).toEqual([]);
  });

  it('React stays out of the layers that have no page', async () => {
    const usesReact = "export { useState } from 'react';\n";
    expect(await rulesBroken('src/model/probe.ts', usesReact)).toEqual([IMPORT]);
    expect(await rulesBroken('src/chart/probe.tsx', usesReact)).toEqual([]);
  });
});

describe('habits', () => {
  it.each([
    ['innerHTML', "export const fill = (box: Element) => {\n  box.innerHTML = 'x';\n};\n"],
    ['insertAdjacentHTML', "export const fill = (box: Element) => box.insertAdjacentHTML('beforeend', 'x');\n"],
    ['dangerouslySetInnerHTML', "export const Box = () => <div dangerouslySetInnerHTML={{ __html: 'x' }} />;\n"],
  ])('%s is not allowed', async (_name, code) => {
    expect(await rulesBroken('src/chart/probe.tsx', code)).toContain('no-restricted-syntax');
  });

  it('any is not allowed', async () => {
    const code = 'export const anything = (value: any): unknown => value;\n';
    expect(await rulesBroken('src/domain/probe.ts', code)).toEqual(['@typescript-eslint/no-explicit-any']);
  });

  it('a rule cannot be switched off in a comment', async () => {
    const code = '// eslint-disable-next-line\nexport const anything = (value: any): unknown => value;\n';
    expect(await rulesBroken('src/domain/probe.ts', code)).toContain('@typescript-eslint/no-explicit-any');
  });

  it('a picture needs an alternative text', async () => {
    const code = 'export const Logo = () => <img src="logo.svg" />;\n';
    expect(await rulesBroken('src/chart/probe.tsx', code)).toEqual(['jsx-a11y-x/alt-text']);
  });

  it('a hook must not be called conditionally', async () => {
    const code =
      "import { useState } from 'react';\nexport const Box = ({ on }: { on: boolean }) => {\n  if (on) useState(0);\n  return null;\n};\n";
    expect(await rulesBroken('src/chart/probe.tsx', code)).toContain('react-hooks/rules-of-hooks');
  });
});
