import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDataFolder } from '../../src/build/data-folder.ts';
import type { CompleteCatalogue } from '../../src/catalogue/catalogue.ts';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import { publishedQuantity } from '../../src/export/observation-sheet.ts';
import type { Side } from '../../src/domain/audit.ts';
import { conflictCauses } from '../../src/domain/conflict-causes.ts';

/**
 * Every derived value and every check of the catalogue against arithmetic done apart from it: with pencil, calculator and
 * a second program that shares no code with this one. The figures in `tests/fixtures/by-hand` are typed in, not dumped.
 */
const ROOT = resolve(import.meta.dirname, '../..');

/** As far as fifteen digits, rounded outward, may differ from the same arithmetic rounded to the nearest. */
const TOLERANCE = 1e-9;

/** What doubles leave of a number of the fixture. */
const DUST = 1e-11;

type HandRow = Readonly<Record<string, string>>;

async function byHand(name: string): Promise<readonly HandRow[]> {
  const text = await readFile(resolve(ROOT, `tests/fixtures/by-hand/${name}.csv`), 'utf8');
  return Papa.parse<HandRow>(text, { header: true, skipEmptyLines: true }).data;
}

async function compiled(): Promise<CompleteCatalogue> {
  const { catalogue } = compileCatalogue(await readDataFolder(resolve(ROOT, 'data')));
  if (!catalogue) throw new Error('The data has problems.');
  return catalogue;
}

/** A number of the fixture: empty is an open end or no value. */
function number(text: string | undefined): number | null {
  return text === undefined || text === '' || text === 'missing' ? null : Number(text);
}

function expectClose(actual: number | null, expected: number | null, name: string): void {
  if (actual === null || expected === null) expect(actual, name).toBe(expected);
  else expect(Math.abs(actual - expected), name).toBeLessThanOrEqual(TOLERANCE * Math.max(1, Math.abs(expected)));
}

let catalogue: CompleteCatalogue;
let derivations: readonly HandRow[];
let checks: readonly HandRow[];

beforeAll(async () => {
  [catalogue, derivations, checks] = await Promise.all([compiled(), byHand('derivations'), byHand('checks')]);
});

describe('derived values equal those computed by hand', () => {
  it('and there is none that was not computed by hand', () => {
    const derived = [...catalogue.observations.values()].filter(({ provenance }) => provenance.kind === 'derived');
    expect(derived.map(({ id }) => id).sort()).toEqual(derivations.map(({ observation }) => observation).sort());
    expect(derived.length).toBe(203);
  });

  it('in value and both ends', () => {
    for (const { observation = '', value, lower, upper } of derivations) {
      const quantity = catalogue.observations.get(observation)?.quantity;
      if (value === 'missing') {
        expect(quantity?.kind, observation).toBe('missing');
        continue;
      }
      if (quantity?.kind !== 'known') throw new Error(`${observation} has no value`);
      expectClose(quantity.value, number(value), `${observation} value`);
      expectClose(quantity.interval.lower, number(lower), `${observation} lower`);
      expectClose(quantity.interval.upper, number(upper), `${observation} upper`);
    }
  });
});

describe('what is published of a derived value', () => {
  it('contains the value computed by hand, also where that does not end: 38.46 to 38.47 for 5 of 13', () => {
    for (const { observation = '', value, lower, upper } of derivations) {
      const derived = catalogue.observations.get(observation);
      const published = derived && publishedQuantity(derived);
      if (published === null || published === undefined) {
        expect(value, observation).toBe('missing');
        continue;
      }
      const [least, most] = [number(lower), number(upper)];
      expect(published.interval.lower ?? -Infinity, observation).toBeLessThanOrEqual((least ?? -Infinity) + DUST);
      expect(published.interval.upper ?? Infinity, observation).toBeGreaterThanOrEqual((most ?? Infinity) - DUST);
    }
    const firms = catalogue.observations.get('large_service_firms_share[430400-counties,2015,service-assets-1bn]');
    expect(firms && publishedQuantity(firms)?.interval).toEqual({ lower: 38.46, upper: 38.47 });
  });

  it('is never called exact', () => {
    const derived = [...catalogue.observations.values()].filter(({ provenance }) => provenance.kind === 'derived');
    expect(derived.filter(({ quantity }) => quantity.kind === 'known' && quantity.qualifier === 'exact')).toEqual([]);
  });
});

describe('checks come to the verdicts found by hand', () => {
  it('and there is none that was not checked by hand', () => {
    expect([...catalogue.checks.keys()].sort()).toEqual(checks.map(({ id }) => id).sort());
    expect(catalogue.checks.size).toBe(94);
  });

  it('with the same intervals on both sides', () => {
    for (const { id = '', verdict, ...ends } of checks) {
      const result = catalogue.checks.get(id);
      expect(result?.verdict, id).toBe(verdict);
      expectSide(result?.left, ends.left_lower, ends.left_upper, `${id} left`);
      expectSide(result?.right, ends.right_lower, ends.right_upper, `${id} right`);
    }
  });
});

describe('conflicts that share a cause count once', () => {
  it('which makes five checks of emerging industries, parks and hospitals three misfits, beside that of the sectors', () => {
    expect(conflictCauses(catalogue.checks.values()).map((cause) => cause.map(({ check }) => check.id))).toEqual([
      ['sector-order-against-shares'],
      ['emerging-output-against-five-year-mean', 'emerging-output-against-growth-path'],
      ['park-value-added-against-five-year-mean', 'park-value-added-against-growth-path'],
      ['hospital-reform-stages'],
    ]);
  });
});

function expectSide(side: Side | undefined, lower: string | undefined, upper: string | undefined, name: string): void {
  if (lower === 'missing') {
    expect(side?.kind, name).toBe('missing');
    return;
  }
  if (side?.kind !== 'known') throw new Error(`${name} has no value`);
  expectClose(side.interval.lower, number(lower), `${name} lower`);
  expectClose(side.interval.upper, number(upper), `${name} upper`);
}
