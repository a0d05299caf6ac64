import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const DOCUMENTS = [
  'CONTRIBUTING.md',
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** What looks like a path of the project and is none, by the reason. */
const NOT_IN_THE_TREE: Readonly<Record<string, string>> = {
  'data/observations/motorways.csv': 'the worked example of a dataset',
  'data/charts/motorways.json': 'the worked example of a dataset',
  'src/charts/forms/dumbbell.ts': 'the worked example of a chart form',
  'src/activities/glossary/': 'the worked example of a page',
  'data/api/': 'an address of the site',
  'data/v1/': 'an address of the site',
  'data/v2/': 'an address of the site',
};

/** Paths in backticks; `<…>`, `{…}` and `*` make a pattern of them. */
function pathsIn(document: string): readonly string[] {
  const quoted = Array.from(readFileSync(document, 'utf8').matchAll(/`([^`\n]+)`/g), ([, text = '']) => text);
  return quoted.filter((text) => /^(?:src|data|tests|scripts|docs)\/[^\s<>{}*]*$/.test(text));
}

describe('the documents', () => {
  it('name files and folders that are there', () => {
    const named = DOCUMENTS.flatMap((document) => pathsIn(document).map((path) => ({ document, path })));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(({ path }) => !(path in NOT_IN_THE_TREE) && !existsSync(path))).toEqual([]);
  });

  it('need every exception from that', () => {
    const named = new Set(DOCUMENTS.flatMap(pathsIn));
    expect(Object.keys(NOT_IN_THE_TREE).filter((path) => !named.has(path) || existsSync(path))).toEqual([]);
  });

  it('tell the layers that the linter holds', () => {
    const [, held = ''] = /^const LAYERS = \{\n(.*?)^\};/ms.exec(readFileSync('eslint.config.js', 'utf8')) ?? [];
    const layers = Array.from(held.matchAll(/^ {2}(\w+): \[(.*)\],$/gm), ([, layer, allowed = '']) => [
      layer,
      allowed === '' ? 'nothing' : allowed.replaceAll("'", ''),
    ]);
    const [, section = ''] = /^## Layers\n(.*?)^## /ms.exec(readFileSync('docs/architecture.md', 'utf8')) ?? [];
    const told = Array.from(section.matchAll(/^\| `(\w+)\/` +\| ([^|]*?) +\|/gm), ([, layer, allowed]) => [
      layer,
      allowed,
    ]);
    expect(layers[0]).toEqual(['domain', 'nothing']);
    expect(told).toEqual(layers);
  });
});
