import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportedValue } from '../../src/intake/reading-report.ts';
import { readWholeTable } from '../../src/intake/read-whole-table.ts';
import { KNOWLEDGE } from './imports.ts';
import { type Expected, readExpectations } from './expectations.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/tables');
const EXPECTED = readExpectations(readFileSync(join(FOLDER, 'expected.txt'), 'utf8'));
const FILES = readdirSync(FOLDER).filter((name) => name !== 'expected.txt');

async function readTable(name: string) {
  const blob = new Blob([new Uint8Array(readFileSync(join(FOLDER, name)))]);
  return readWholeTable({ name, date: '2016-12-01', blob }, null, KNOWLEDGE);
}

/** As a line of expectations says it; the code only where that is said too. */
function toldAs(
  { indicator, unit, status, regionName, region, period, value, lower, upper }: ReportedValue,
  { codes }: Expected,
): string {
  const amount = value ?? (lower === null && upper === null ? '—' : `${String(lower ?? '')}…${String(upper ?? '')}`);
  const code = codes.has(regionName) ? `/${region}` : '';
  return `${indicator} [${unit}]${status === 'actual' ? '' : ` ${status}`} ${regionName}${code} ${period} ${String(amount)}`;
}

describe('a table as an office has it', () => {
  it('is one of those whose right values are known', () => {
    expect(FILES.toSorted()).toEqual([...EXPECTED.keys()].toSorted());
  });

  it.each(FILES)('gives what it says, and asks what it does not say: %s', async (name) => {
    const expected = EXPECTED.get(name);
    if (expected === undefined) throw new Error(`nothing is expected of ${name}`);
    const { refused, report } = await readTable(name);
    expect(refused).toBe(expected.refused);
    expect(report.observations.map((each) => toldAs(each, expected)).toSorted()).toEqual(expected.values.toSorted());
    expect(report.problems.map(({ line, code }) => `${String(line)} ${code}`)).toEqual(expected.problems);
    expect([...new Set(report.asked.map(({ code }) => code))].toSorted()).toEqual(expected.asked.toSorted());
    expect(report.assumptions.map(({ code }) => code)).toEqual(expect.arrayContaining([...expected.assumed]));
  });
});

describe('every number that is accepted', () => {
  it.each(FILES.filter((name) => /\.(?:csv|tsv|txt)$/.test(name) && !name.includes('xlsx')))(
    'stands in the file as it is printed, and its interval holds it: %s',
    async (name) => {
      const { report } = await readTable(name);
      for (const { printed, value, lower, upper } of report.observations) {
        expect(printed).not.toBe('');
        if (value === null) continue;
        expect(lower ?? -Infinity).toBeLessThanOrEqual(value);
        expect(upper ?? Infinity).toBeGreaterThanOrEqual(value);
        const digits = String(Math.abs(value))
          .replace(/\D/g, '')
          .replace(/^0+|0+$/g, '');
        expect(printed.normalize('NFKC').replace(/\D/g, '')).toContain(digits.slice(0, 4));
      }
    },
  );
});
