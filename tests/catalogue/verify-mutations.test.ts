import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataFolder } from '../../src/build/data-folder.ts';
import type { DataFiles } from '../../src/catalogue/data-files.ts';
import { type SourceFile, verifySource } from '../../src/catalogue/verify-source.ts';
import { madeUpBulletin } from '../fixtures/made-up-bulletin/made-up-bulletin.ts';
import { DIGITS, type Mutation, NUMBERS, PLACES, QUALIFYING, UNITS } from './mutations/mutations.ts';
import { neighboursOf } from './mutations/neighbours.ts';
import { observationRows, type PlacedCells, withRows } from './mutations/observation-files.ts';
import { BULLETIN, isThere } from './shared.ts';
import { sha256 } from './sha256.ts';

const REAL_DATA = resolve(import.meta.dirname, '../../data');

const ALL: Readonly<Record<string, Mutation>> = { ...DIGITS, ...UNITS, ...NUMBERS, ...QUALIFYING, ...PLACES };

/** A data folder with the text that it was taken from. */
interface Case {
  readonly files: DataFiles;
  readonly source: SourceFile;
}

async function realCase(): Promise<Case> {
  return {
    files: await readDataFolder(REAL_DATA),
    source: { name: 'bulletin.txt', bytes: new Uint8Array(await readFile(BULLETIN)) },
  };
}

const SUITES: readonly (readonly [title: string, open: () => Promise<Case>])[] = [
  ['a made-up bulletin', () => Promise.resolve(madeUpBulletin())],
  ...(isThere(BULLETIN) ? [['all rows and the bulletin itself', realCase] as const] : []),
];

const WITHOUT = isThere(BULLETIN) ? '' : ' (the bulletin itself does not lie beside the project and is left out)';

/** A row, and what became of it where it was falsified. */
interface Mutated {
  readonly row: PlacedCells;
  readonly now: PlacedCells['cells'] | null;
}

function placeOf({ file, line }: { readonly file: string; readonly line: number | null }): string {
  return `${file}:${String(line)}`;
}

/** Falsifies rows all at once, since each is judged by itself, and gives those that were passed all the same. */
function escaped({ files, source }: Case, mutated: readonly Mutated[]): readonly string[] {
  const rows = mutated.map(({ row, now }) => ({ ...row, cells: now ?? row.cells }));
  const { problems } = verifySource(withRows(files, rows), source, sha256);
  const told = new Set(problems.map(placeOf));
  return mutated
    .filter(({ row, now }) => (now !== null) !== told.has(placeOf(row)))
    .map(
      ({ row, now }) => `${placeOf(row)} ${row.cells.printed} → ${now === null ? 'unchanged' : JSON.stringify(now)}`,
    );
}

describe.each(SUITES)(`npm run verify:source, held to %s${WITHOUT},`, (_, open) => {
  it('finds nothing to correct in the rows as they are', async () => {
    const { files, source } = await open();
    const { problems, unverified, observations } = verifySource(files, source, sha256);
    expect({ problems, unverified }).toEqual({ problems: [], unverified: [] });
    expect(observations).toBe(observationRows(files).length);
  });

  it.each(Object.entries(ALL))('catches every row that was falsified: %s', async (_what, mutate: Mutation) => {
    const opened = await open();
    const mutated = observationRows(opened.files).map((row) => ({ row, now: mutate(row.cells) }));
    expect(escaped(opened, mutated)).toEqual([]);
  });

  it('catches every row that took another figure of its sentence', async () => {
    const opened = await open();
    const rows = observationRows(opened.files);
    const taken = rows.map((row) => ({ row, neighbours: neighboursOf(row, rows) }));
    const most = Math.max(...taken.map(({ neighbours }) => neighbours.length));
    expect(most).toBeGreaterThan(2);
    for (let turn = 0; turn < most; turn += 1) {
      const mutated = taken.map(({ row, neighbours }) => ({ row, now: neighbours[turn] ?? null }));
      expect(escaped(opened, mutated)).toEqual([]);
    }
  });
});

describe('the made-up bulletin', () => {
  it.each(Object.entries(ALL))('has rows to falsify so: %s', (_what, mutate: Mutation) => {
    const falsified = observationRows(madeUpBulletin().files).filter(({ cells }) => mutate(cells) !== null);
    expect(falsified.length).toBeGreaterThan(0);
  });

  it.each(Object.entries({ ...DIGITS, ...UNITS }))(
    'lets verify:source catch digits and units without recorded positions too: %s',
    (_what, mutate: Mutation) => {
      const { files, source } = madeUpBulletin();
      const unplaced = { source, files: new Map([...files].filter(([file]) => file !== 'source-positions.csv')) };
      const mutated = observationRows(files).map((row) => ({ row, now: mutate(row.cells) }));
      expect(escaped(unplaced, mutated)).toEqual([]);
    },
  );
});
