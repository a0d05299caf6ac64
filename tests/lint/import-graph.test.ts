import { readdir, readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { dirname } from 'node:path/posix';
import { beforeAll, describe, expect, test } from 'vitest';

/** Files of `src/` by path, with the files that each imports: values and types, at once and later. */
type Graph = ReadonlyMap<string, readonly string[]>;

/** What follows `from`, stands in `import('…')`, or is imported for its effects; in code that Prettier has written. */
const IMPORTED = /(?:\bfrom |\bimport\(|^import )'(\.[^']+\.tsx?)'/gm;

/** Folders whose files still import one another in circles, all of them for types alone; to be emptied. */
const STILL_TANGLED = /^src\/(?:catalogue|charts\/parts|export|activities\/(?:compare|data|present))\//;

let graph: Graph;

beforeAll(async () => {
  const entries = await readdir('src', { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(({ name }) => /\.tsx?$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'));
  graph = new Map(
    await Promise.all(paths.map(async (path) => [path, importsOf(path, await readFile(path, 'utf8'))] as const)),
  );
});

function importsOf(path: string, code: string): readonly string[] {
  return Array.from(code.matchAll(IMPORTED), ([, imported = '']) =>
    normalize(join(dirname(path), imported)).replaceAll('\\', '/'),
  );
}

/** A way through the graph that comes back to where it has been, if there is one. */
function circleIn(files: Graph): readonly string[] | null {
  const cleared = new Set<string>();
  const follow = (path: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (cleared.has(path)) return null;
    for (const next of files.get(path) ?? []) {
      const circle = follow(next, [...way, path]);
      if (circle !== null) return circle;
    }
    cleared.add(path);
    return null;
  };
  for (const path of files.keys()) {
    const circle = follow(path, []);
    if (circle !== null) return circle;
  }
  return null;
}

describe('what imports what', () => {
  test('is read from the code: types and what is loaded later count', () => {
    expect(
      importsOf(
        'src/a/b.ts',
        "import type { C } from '../c.ts';\nconst d = () => import('./d.tsx');\nimport { e } from 'e';\n",
      ),
    ).toEqual(['src/c.ts', 'src/a/d.tsx']);
    expect(graph.get('src/entry-host.ts')).toEqual(['src/activities/embed/host/start-host.ts']);
    expect(graph.get('src/activities/import/live-part.ts')).toContain('src/activities/import/live.tsx');
  });

  test('a circle would be found, with the way around', () => {
    const files = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    expect(circleIn(files)).toEqual(['b', 'd', 'b']);
  });

  test('goes in no circle, not even for types', () => {
    expect(circleIn(new Map([...graph].filter(([path]) => !STILL_TANGLED.test(path))))).toBeNull();
  });

  test('every file that is named is there', () => {
    expect([...graph.values()].flat().filter((path) => !graph.has(path))).toEqual([]);
  });

  test('what is prerendered never leads to what runs in the browser', () => {
    const reached = new Set<string>();
    const queue = ['src/activities/activities.ts'];
    for (const path of queue) {
      if (reached.has(path)) continue;
      reached.add(path);
      queue.push(...(graph.get(path) ?? []));
    }
    expect(
      [...reached].filter((path) => /\/live(-parts?)?\.tsx?$/.test(path) && !path.startsWith('src/site/')),
    ).toEqual([]);
  });
});
