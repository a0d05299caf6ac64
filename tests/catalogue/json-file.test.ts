import { describe, expect, it } from 'vitest';
import { readJsonFile } from '../../src/catalogue/json-file.ts';

const TEXT = `{
  "a": [
    1,
    { "b": "x",
      "c": ["y", "z"] }
  ],
  "d": { "e": true }
}`;

function file(text = TEXT) {
  const json = readJsonFile(new Map([['f.json', new TextEncoder().encode(text)]]), 'f.json', () => undefined);
  if (!json) throw new Error('unreadable');
  return json;
}

describe('readJsonFile(files, file, report).placeOf(path)', () => {
  it.each([
    [[], 1, null, null],
    [['a'], 2, 'a', null],
    [['a', 0], 3, 'a[0]', '1'],
    [['a', 1, 'b'], 4, 'a[1].b', 'x'],
    [['a', 1, 'c', 1], 5, 'a[1].c[1]', 'z'],
    [['d', 'e'], 7, 'd.e', 'true'],
  ])('finds %j', (path, line, column, value) => {
    expect(file().placeOf(path)).toEqual({ file: 'f.json', line, column, value });
  });

  it('names a key that is not there on the line of what lacks it', () => {
    expect(file().placeOf(['d', 'f'])).toEqual({ file: 'f.json', line: 7, column: 'd.f', value: null });
  });

  it('stops at a plain value, which may stand for a list of one', () => {
    expect(file().placeOf(['a', 1, 'b', 0])).toEqual({ file: 'f.json', line: 4, column: 'a[1].b', value: 'x' });
  });
});
