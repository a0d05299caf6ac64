import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamDecoder } from '../../src/intake/decode.ts';
import { detectEncoding, type Encoding } from '../../src/intake/encoding.ts';
import { fileSignature } from '../../src/intake/signature.ts';
import { encode, FIRST_LEVEL, inPieces } from './bytes.ts';

const TABLE = '地区,年份,地区生产总值\n衡阳市,2015,2601.57\n株洲市,2015,2335.1\n';

async function detect(bytes: Uint8Array, size = 7): Promise<Encoding | null> {
  return detectEncoding(inPieces(bytes, size));
}

async function decode(bytes: Uint8Array, encoding: Encoding, size = 7): Promise<string> {
  const decoder = streamDecoder(encoding);
  let text = '';
  for await (const piece of inPieces(bytes, size)()) text += decoder.push(piece);
  return text + decoder.finish();
}

describe('the encoding of a table', () => {
  it.each([
    ['UTF-8', 'utf-8', false],
    ['UTF-8 with a mark', 'utf-8', true],
    ['GB 18030', 'gb18030', false],
    ['UTF-16 LE with a mark', 'utf-16le', true],
    ['UTF-16 LE without one', 'utf-16le', false],
    ['UTF-16 BE with a mark', 'utf-16be', true],
    ['UTF-16 BE without one', 'utf-16be', false],
  ] as const)('is told and undone: %s', async (_name, encoding, withMark) => {
    const bytes = encode(TABLE, encoding, withMark);
    expect(await detect(bytes, 4096)).toBe(encoding);
    expect(await decode(bytes, encoding)).toBe(TABLE);
  });

  it('is looked for to the last byte: Chinese may first stand in the last line', async () => {
    const bytes = encode(`${'region,2015\n'.repeat(10_000)}衡阳,1\n`, 'gb18030');
    expect(await detect(bytes, 4096)).toBe('gb18030');
  });

  it('may be two: each line is then read in its own', async () => {
    const bytes = new Uint8Array([...encode('地区,值\n衡阳市,1\n', 'utf-8'), ...encode('株洲市,2\n', 'gb18030')]);
    expect(await detect(bytes)).toBe('mixed');
    expect(await decode(bytes, 'mixed')).toBe('地区,值\n衡阳市,1\n株洲市,2\n');
  });

  it('is not taken for two because a word of GB 18030 happens to be valid UTF-8', async () => {
    // 駙攢 is F1 80 94 80 in GB 18030, one character of an unassigned plane in UTF-8; 一一 is D2 BB D2 BB, Cyrillic һһ.
    const bytes = encode('地区,值\n衡阳市,1\n駙攢,2\n一一,3\n', 'gb18030');
    expect(await detect(bytes)).toBe('gb18030');
    expect(await decode(bytes, 'gb18030')).toBe('地区,值\n衡阳市,1\n駙攢,2\n一一,3\n');
  });

  it('is told for each line of a file of two by the reading with the more everyday characters', async () => {
    // 浣犲ソ is E4 BD A0 E5 A5 BD in GB 18030: the UTF-8 of 你好.
    const bytes = new Uint8Array([...encode('你好,1\n株洲市,2\n', 'utf-8'), ...encode('衡阳市,3\n', 'gb18030')]);
    expect(await detect(bytes)).toBe('mixed');
    expect(await decode(bytes, 'mixed')).toBe('你好,1\n株洲市,2\n衡阳市,3\n');
  });

  it('is Big5 where that makes everyday words of it', async () => {
    const text = '地區,年份,生產總值\n衡陽市,2015,2601.57\n株洲市,2015,2335.1\n';
    const bytes = encode(text, 'big5');
    expect(await detect(bytes)).toBe('big5');
    expect(await decode(bytes, 'big5')).toBe(text);
  });

  it('is still one of a text with a NUL in it', async () => {
    expect(await detect(encode('地区,值\n衡\0阳,1\n', 'utf-8'))).toBe('utf-8');
  });

  it('is none for bytes that are no text', async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 32);
    expect(await detect(bytes)).toBeNull();
  });

  it('knows every line break, also where a piece ends within it', async () => {
    const bytes = encode('a\r\nb\rc\n', 'utf-8');
    for (const size of [1, 2, 3]) expect(await decode(bytes, 'utf-8', size)).toBe('a\nb\nc\n');
  });

  it('is found again for any table of everyday Chinese words, in pieces of any size', async () => {
    const name = fc.string({ unit: fc.constantFrom(...FIRST_LEVEL), minLength: 2, maxLength: 6 });
    const rows = fc.array(fc.tuple(name, fc.integer({ min: 0, max: 99_999 })), { minLength: 5, maxLength: 20 });
    const encodings = fc.constantFrom('utf-8', 'gb18030', 'utf-16le', 'utf-16be');
    await fc.assert(
      fc.asyncProperty(rows, encodings, fc.integer({ min: 1, max: 50 }), async (cells, encoding, size) => {
        const text = `地区名称,年份,数值\n${cells.map(([region, value]) => `${region},2015,${String(value)}\n`).join('')}`;
        const bytes = encode(text, encoding);
        expect(await detect(bytes, 65_536)).toBe(encoding);
        expect(await decode(bytes, encoding, size)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a file that only calls itself a table', () => {
  it.each([
    ['a workbook', 'PK\x03\x04\x14\x00\x06\x00[Content_Types].xml', 'workbook'],
    ['a zip', 'PK\x03\x04\x14\x00\x00\x00data.csv', 'zip'],
    ['an old workbook', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'old-workbook'],
    ['a PDF', '%PDF-1.7', 'pdf'],
    ['a picture', '\x89PNG\r\n', 'image'],
    ['a list of objects', '\xEF\xBB\xBF[{"a":1,"b":2}]', 'json'],
    ['an object', '{\n  "rows": []}', 'json'],
    ['a page saved as .xls', '<html xmlns:o="urn"><table>', 'html'],
  ])('is known by its first bytes: %s', (_name, start, signature) => {
    expect(fileSignature(Uint8Array.from(start, (sign) => sign.charCodeAt(0)))).toBe(signature);
  });

  it('is not suspected where it is a table', () => {
    expect(fileSignature(encode(TABLE, 'utf-8', true))).toBeNull();
    expect(fileSignature(encode('a<b,1\n', 'utf-8'))).toBeNull();
    expect(fileSignature(encode('[1],2\n{x},3\n', 'utf-8'))).toBeNull();
  });
});
