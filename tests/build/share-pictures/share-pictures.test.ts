import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { fontCoverage } from '../../../src/build/share-pictures/font-coverage.ts';
import { palettePng } from '../../../src/build/share-pictures/palette-png.ts';
import { toolsFor } from '../../../src/build/share-pictures/place-share-pictures.ts';
import { PREVIEW_FAMILY, previewFonts } from '../../../src/build/share-pictures/preview-fonts.ts';
import { type Drawing, rasteriser } from '../../../src/build/share-pictures/rasterise.ts';

describe('a PNG with a palette', () => {
  it('holds each colour once, the commonest first, and a place in the palette for each pixel', () => {
    const [red, blue] = [
      [255, 0, 0, 255],
      [0, 0, 255, 255],
    ];
    const png = Buffer.from(palettePng(Uint8Array.from([red, blue, blue, blue].flat()), 2, 2));

    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([2, 2, 8, 3]);
    expect(chunk(png, 'PLTE')).toEqual([0, 0, 255, 255, 0, 0]);
    expect([...inflateSync(Uint8Array.from(chunk(png, 'IDAT')))]).toEqual([0, 1, 0, 0, 0, 0]);
    expect(png.subarray(-8).toString('hex')).toBe('49454e44ae426082');
  });
});

describe('the fonts of previews', () => {
  it('hold usual characters, and of rare ones those that a text needs', async () => {
    const [usual, rare] = [await previewFonts('衡阳 76%'), await previewFonts('衡阳 ≈ 76%')];
    const holds = (fonts: readonly Uint8Array[], character: string) =>
      fonts.map(fontCoverage).some((has) => has(character));

    expect(holds(usual, '衡')).toBe(true);
    expect(holds(usual, '’')).toBe(true);
    expect(holds(usual, '≈')).toBe(false);
    expect(holds(rare, '≈')).toBe(true);
  });
});

describe('drawing a preview', () => {
  let rasterise: (drawing: Drawing) => Uint8Array;

  beforeAll(async () => {
    rasterise = await rasteriser(await toolsFor('衡阳'));
  });

  const letters = (text: string, language: 'zh' | 'en', weight = 400): Buffer =>
    Buffer.from(
      rasterise({
        svg: `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" font-family="PingFang SC, sans-serif"><rect width="40" height="20" fill="#fff"/><text y="16" font-size="16" font-weight="${String(weight)}">${text}</text></svg>`,
        family: PREVIEW_FAMILY[language],
      }),
    );

  it('has the size that the drawing states', () => {
    expect([letters('衡', 'zh').readUInt32BE(16), letters('衡', 'zh').readUInt32BE(20)]).toEqual([40, 20]);
  });

  it('draws Chinese on a machine without Chinese fonts: characters that differ, and not boxes', () => {
    expect(letters('衡', 'zh').equals(letters('阳', 'zh'))).toBe(false);
    expect(letters('衡', 'zh').equals(letters('\u{e000}', 'zh'))).toBe(false);
  });

  it.each(['zh', 'en'] as const)('draws bold letters bolder, in %s', (language) => {
    expect(letters('76%', language).equals(letters('76%', language, 600))).toBe(false);
  });
});

function chunk(png: Buffer, type: string): number[] {
  const at = png.indexOf(type, 0, 'latin1');
  return [...png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))];
}
