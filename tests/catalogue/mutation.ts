import fc from 'fast-check';

/** A change to the text of a file. */
export type Mutation = (text: string) => string;

/** What slips into a cell or a JSON value, by hand or on purpose. */
const HOSTILE = [
  ...['', ' ', '0', '-0', '-1', '121.5', '1e9', '9'.repeat(400), '0x10', 'NaN', 'Infinity', '１２', '十', '∞'],
  ...['1015', '2115', '2015/2011', '2016-13', '2016-02-30', '9999-12-31', '1.2', '../../x', '/etc/passwd', 'C:\\x'],
  ...['=1+1', '-1+1', '@sum', '__proto__', 'constructor', 'toString', 'null', 'javascript:alert(1)'],
  ...[
    '('.repeat(3_000),
    '1+'.repeat(1_900),
    '1÷0',
    '0÷0',
    'min()',
    'a[b,c]',
    '[',
    ']',
    '{}',
    '[]',
    '"',
    '""',
    "'",
    '\\',
  ],
  ...[
    '\0',
    '\r',
    '\t',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\ud800',
    '🎉',
    'é',
    '甲'.repeat(4_100),
    '<script>',
    '&amp;',
    '${x}',
  ],
] as const;

/** JSON that stands where something else should. */
const JSON_VALUES = [
  'null',
  'true',
  '0',
  '-1',
  '1e999',
  '""',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '{"zh":1}',
  '"\\u0000"',
  '}',
];

const at = fc.nat();
const hostile = fc.constantFrom(...HOSTILE);

/** Cells between commas or JSON values between quotes, with one of them replaced. */
function replacePiece(text: string, pattern: RegExp, index: number, piece: string): string {
  const pieces = [...text.matchAll(pattern)];
  const found = pieces[index % Math.max(1, pieces.length)];
  if (found === undefined) return piece;
  return text.slice(0, found.index) + piece + text.slice(found.index + found[0].length);
}

function onLines(change: (lines: string[], index: number) => readonly string[], index: number): Mutation {
  return (text) => {
    const lines = text.split('\n');
    return change(lines, index % lines.length).join('\n');
  };
}

/** Any slip: in a cell, a value, a line, a piece or the whole of a file. */
export const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(at, hostile).map(
      ([index, cell]): Mutation =>
        (text) =>
          replacePiece(text, /[^,\n]+/g, index, cell),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(at, hostile).map(
      ([index, words]): Mutation =>
        (text) =>
          replacePiece(text, /[^"\n]{2,}/g, index, words),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(at, fc.constantFrom(...JSON_VALUES)).map(
      ([index, value]): Mutation =>
        (text) =>
          replacePiece(text, /"[^"\n]*"|\b\d+\b/g, index, value),
    ),
  },
  at.map((index) => onLines((lines, line) => lines.toSpliced(line, 1), index)),
  at.map((index) => onLines((lines, line) => lines.toSpliced(line, 0, lines[line] ?? ''), index)),
  at.map((index) => onLines((lines, line) => [...lines.slice(line), ...lines.slice(0, line)], index)),
  at.map((index) =>
    onLines((lines, line) => lines.with(line, (lines[line] ?? '').split(',').toReversed().join(',')), index),
  ),
  fc.tuple(at, at).map(
    ([start, length]): Mutation =>
      (text) =>
        text.slice(0, start % text.length) + text.slice((start % text.length) + (length % 200)),
  ),
  at.map(
    (length): Mutation =>
      (text) =>
        text.slice(0, length % text.length),
  ),
  fc.constantFrom<Mutation>(
    () => '',
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll(',', ';'),
    (text) => text + text,
    (text) => text.toUpperCase(),
  ),
);
