import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withResolution } from '../../../src/export/picture/png-resolution.ts';

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** One grey pixel. */
const PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
  chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
  chunk('IEND', Buffer.alloc(0)),
]);

describe('the resolution of a PNG', () => {
  it('stands behind the header: 11811 pixels a metre for 300 an inch', () => {
    const stated = Buffer.from(withResolution(PNG, 300));

    // 11811 is 2e23 in hexadecimal; the last byte of the data says that the unit is the metre.
    expect(stated.subarray(33, 54)).toEqual(chunk('pHYs', Buffer.from('00002e2300002e2301', 'hex')));
  });

  it('changes nothing else', () => {
    const stated = Buffer.from(withResolution(PNG, 300));

    expect(Buffer.concat([stated.subarray(0, 33), stated.subarray(54)])).toEqual(PNG);
  });

  it('is not given to what is no PNG', () => {
    expect(() => withResolution(Buffer.alloc(100), 300)).toThrow(RangeError);
  });
});
