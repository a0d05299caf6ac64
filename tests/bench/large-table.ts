import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/**
 * Writes a table of so many MB to a file, as a person has it on disk. Made outside the browser: a page that has just put
 * a million lines together clears its memory while it is measured, and stands still for a second or two.
 */
export async function writeLargeTable(path: string, megabytes: number): Promise<void> {
  const file = createWriteStream(path);
  file.write('地区,指标,年份,数值\n');
  for (let county = 0; file.bytesWritten + file.writableLength < megabytes * 1e6; county += 1) {
    const rows = Array.from({ length: 600 }, (_, at) => rowOf(county, at)).join('');
    if (!file.write(rows)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

function rowOf(county: number, at: number): string {
  const value = `"${String(1 + (at % 9))},${String(100 + at)}.${String(county % 90)}"`;
  return `第${String(county)}县,某项综合指标${String(at % 20)},${String(1986 + Math.floor(at / 20))}年,${value}\n`;
}
