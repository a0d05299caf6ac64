import type { ProblemCode } from '../../../src/catalogue/problem.ts';
import { type Changes, edited, SOUND } from '../sound-data.ts';

/** Where a problem is expected: file, line, column, value. */
export type ExpectedPlace = readonly [file: string, line: number | null, column: string | null, value: string | null];

/** A problem, how it comes about, the change to the sound data that brings it about, and its place. */
export type ProblemCase = readonly [code: ProblemCode, what: string, changes: Changes, place: ExpectedPlace];

export const UNITS = 'reference/units.csv';
export const REGIONS = 'reference/regions.csv';
export const INDICATORS = 'reference/indicators.csv';
export const CATEGORIES = 'reference/categories.csv';
export const DOCUMENTS = 'reference/documents.csv';
export const MONEY = 'observations/money.csv';
export const FIRMS = 'observations/firms.csv';
export const PACKAGE = 'datapackage.json';
export const CHART = 'charts/financing.json';
export const PARTS = 'charts/firms-by-age.json';
export const BRIEFING = 'briefings/overview.json';

export const SOUND_MONEY = SOUND[MONEY] ?? '';
export const LEIYANG = 'financing,430481,2015,,actual,26.86,,,exact,26.86亿元,speech,二/第四/s1,,';
export const QIDONG = 'financing,430426,2015,,actual,,,,at_most,10亿元以下,speech,二/第四/s1,,';

/** The row of Leiyang, line 2, with other cells from `value` to `printed`, and a note where it needs one. */
export function leiyang(cells: string, note = ''): Changes {
  return edited(MONEY, LEIYANG, `financing,430481,2015,,actual,${cells},speech,二/第四/s1,${note},${note}`);
}
