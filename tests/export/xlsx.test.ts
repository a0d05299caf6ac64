import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workbook } from '../../src/export/ooxml/workbook.ts';
import { SheetTooLongError } from '../../src/export/ooxml/worksheet.ts';
import type { Sheet } from '../../src/export/sheet.ts';
import { findProgram } from './find-program.ts';
import { canValidateOffice, officeErrors } from './office-validator.ts';
import { anySheet, columnNamed } from './sheets.ts';

const HOSTILE: Sheet = {
  columns: [columnNamed('text'), columnNamed('number', 'number')],
  rows: [
    ['耒阳市', 26.86],
    ['=1+1', -3.2],
    ['+HYPERLINK("x")', 0],
    ['<&>"', 1.5e-7],
    ['one\ntwo', null],
    ['2016-09', 12],
    ['\u0001', 1e21],
    ['\ud800 _x0041_', null],
  ],
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xlsx-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function saved(name: string, content: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function partsOf(content: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(content)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe('a workbook', () => {
  const content = workbook('测试 & <test>', [{ name: '数据', sheet: HOSTILE }], 'zh');

  describe.skipIf(!canValidateOffice)('to the Open XML SDK (skipped where it does not run)', () => {
    test('is valid', async () => {
      expect(await officeErrors(await saved('hostile.xlsx', content))).toEqual([]);
    });

    test('is valid whatever stands in its cells', async () => {
      const any = fc.sample(anySheet, { numRuns: 40, seed: 2016 });
      const sheets = any.map((sheet, at) => ({ name: `s${String(at)}`, sheet }));
      expect(await officeErrors(await saved('any.xlsx', workbook('any', sheets, 'zh')))).toEqual([]);
    });
  });

  test('holds numbers as numbers and text as text, to another reader', async () => {
    const [first] = await readExcelFile(await saved('read.xlsx', content));
    const rows = first?.data ?? [];
    expect(rows.slice(0, 7)).toEqual([
      ['text', 'number'],
      ['耒阳市', 26.86],
      ['=1+1', -3.2],
      ['+HYPERLINK("x")', 0],
      ['<&>"', 1.5e-7],
      ['one\ntwo', null],
      ['2016-09', 12],
    ]);
  });

  test('has no formula, and what begins like one is kept text as if typed after an apostrophe', () => {
    const parts = partsOf(content);
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<c r="A3" s="2" t="inlineStr">');
    expect(parts.get('xl/styles.xml')?.match(/<xf [^>]*quotePrefix="1"/g)).toHaveLength(2);
  });

  test('freezes its header and filters by it', () => {
    const sheet = partsOf(content).get('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:B9"/>');
  });

  test('prints across on as few pages as can be read, with the header on every page', () => {
    const parts = partsOf(content);
    const sheet = parts.get('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain(
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" pageOrder="overThenDown" orientation="landscape"/>',
    );
    expect(parts.get('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'数据\'!$1:$1</definedName>',
    );
  });

  test('gives wide tables several pages side by side, and rows of several lines their height', () => {
    const columns = Array.from({ length: 12 }, (_, at) => columnNamed(`c${String(at)}`));
    const rows = [columns.map(() => '字'.repeat(50)), columns.map(() => '字')];
    const sheet = partsOf(workbook('wide', [{ name: 'a', sheet: { columns, rows } }], 'zh')).get(
      'xl/worksheets/sheet1.xml',
    );
    expect(sheet).toContain('fitToWidth="3"');
    expect(sheet).toContain('<row r="2" ht="45" customHeight="1">');
    expect(sheet).toContain('<row r="3">');
  });

  test('is the same bytes for the same content', () => {
    expect(workbook('测试 & <test>', [{ name: '数据', sheet: HOSTILE }], 'zh')).toEqual(content);
  });

  test('cuts text that Excel would refuse, with a mark', async () => {
    const sheet = { columns: [columnNamed('text')], rows: [['x'.repeat(40_000)]] };
    const path = await saved('long.xlsx', workbook('long', [{ name: 'a', sheet }], 'zh'));
    const [first] = await readExcelFile(path);
    expect(first?.data[1]).toEqual([`${'x'.repeat(32_766)}…`]);
  });

  test('refuses more rows than Excel has and points to CSV', () => {
    const rows = Array.from({ length: 1_048_576 }, () => []);
    const sheet = { columns: [], rows };
    expect(() => workbook('too long', [{ name: 'a', sheet }], 'zh')).toThrow(SheetTooLongError);
  });
});

const office = findProgram(['libreoffice', 'soffice']);

describe.skipIf(office === null)('in LibreOffice (skipped where it is not installed)', () => {
  test('the first sheet opens with the same cells', { timeout: 120_000 }, async () => {
    const path = await saved('office.xlsx', workbook('office', [{ name: '数据', sheet: HOSTILE }], 'zh'));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await promisify(execFile)(office ?? '', [
      profile,
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76',
      '--outdir',
      folder,
      path,
    ]);
    const rows = parse(await readFile(join(folder, 'office.csv')), { bom: true });
    expect(rows.slice(0, 5)).toEqual([
      ['text', 'number'],
      ['耒阳市', '26.86'],
      ['=1+1', '-3.2'],
      ['+HYPERLINK("x")', '0'],
      ['<&>"', '0.00000015'],
    ]);
  });
});
