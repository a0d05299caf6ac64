import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import { dataFiles, SOUND } from './sound-data.ts';

const paths = fc.constantFrom(...Object.keys(SOUND));

/** Either a catalogue or problems, and never an exception. */
function verdict(changes: Parameters<typeof dataFiles>[0]): 'catalogue' | 'problems' {
  const { catalogue, problems } = compileCatalogue(dataFiles(changes));
  expect(catalogue === null).toBe(problems.length > 0);
  return catalogue === null ? 'problems' : 'catalogue';
}

describe(
  'whatever stands in a file of the data folder, the compiler gives a catalogue or problems',
  { timeout: 60_000 },
  () => {
    it('when the file is any bytes', () => {
      fc.assert(
        fc.property(paths, fc.uint8Array({ max: 255, maxLength: 200 }), (path, bytes) => {
          expect(verdict({ [path]: bytes })).toBe('problems');
        }),
        { numRuns: 60 },
      );
    });

    it('when the file is any JSON', () => {
      const jsonPaths = fc.constantFrom(...Object.keys(SOUND).filter((path) => path.endsWith('.json')));
      fc.assert(
        fc.property(jsonPaths, fc.json(), (path, json) => {
          expect(verdict({ [path]: json })).toBe('problems');
        }),
        { numRuns: 60 },
      );
    });

    it('when a piece of the file is lost or repeated', () => {
      fc.assert(
        fc.property(paths, fc.nat(), fc.nat({ max: 40 }), fc.boolean(), (path, start, length, repeat) => {
          const text = SOUND[path] ?? '';
          const at = start % text.length;
          const piece = text.slice(at, at + length);
          verdict({ [path]: text.slice(0, at) + (repeat ? piece + piece : '') + text.slice(at + length) });
        }),
        { numRuns: 100 },
      );
    });

    it('when there is no file at all', () => {
      const { problems } = compileCatalogue(new Map());
      expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
        'missing-file datapackage.json',
        'missing-file reference/categories.csv',
        'missing-file reference/documents.csv',
        'missing-file reference/indicators.csv',
        'missing-file reference/regions.csv',
        'missing-file reference/units.csv',
      ]);
    });
  },
);
