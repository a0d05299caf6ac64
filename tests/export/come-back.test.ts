import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import type { Observation } from '../../src/domain/observation.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import { canonicalCsv, excelCsv } from '../../src/export/csv.ts';
import { observationSheet, publishedQuantity } from '../../src/export/observation-sheet.ts';
import { spreadsheetSheet } from '../../src/export/spreadsheet-sheet.ts';
import { ownObservations } from '../../src/intake/own-observations.ts';
import { CATALOGUE, importText, told } from '../intake/imports.ts';

const catalogue = CATALOGUE;
const ALL = { indicators: null, regions: null, periods: null, limit: Infinity };

const FLAVOURS: Readonly<Record<string, (observations: readonly Observation[]) => string>> = {
  csv: (observations) => canonicalCsv(observationSheet(observations, catalogue), 'x.csv'),
  ...Object.fromEntries(
    LANGUAGES.map((language) => [
      `excel.csv in ${language}`,
      (observations: readonly Observation[]) => excelCsv(spreadsheetSheet(observations, catalogue), language),
    ]),
  ),
};

/** A value that this site derived is, in a reader’s table, one that is known about; exact where it has no width. */
function asOwn(quantity: Quantity): Quantity {
  if (quantity.qualifier !== 'derived') return quantity;
  return { ...quantity, qualifier: quantity.interval.lower === quantity.interval.upper ? 'exact' : 'about' };
}

/** What must be the same before and after: all that an observation is, but who says so. */
function sent(observation: Observation) {
  const { indicator, region, period, category, status, quantity } = observation;
  const published = publishedQuantity(observation);
  return {
    indicator: `own_${indicator}`,
    unit: catalogue.indicators.get(indicator)?.unit,
    key: { region, period, category, status },
    quantity: quantity.kind === 'missing' ? quantity.reason.zh : published && asOwn(published),
  };
}

async function received(text: string) {
  const read = await importText(text);
  expect(told(read)).toEqual([]);
  return ownObservations(read.table, ALL).map(({ indicator, region, period, category, status, quantity }) => ({
    indicator,
    unit: read.table.indicators.find(({ id }) => id === indicator)?.unit.id,
    key: { region, period, category, status },
    quantity: quantity.kind === 'missing' ? quantity.reason.zh : quantity,
  }));
}

describe.each(Object.entries(FLAVOURS))('a file of the site in the flavour %s', (_, write) => {
  it.each([...catalogue.datasets.values()].map((dataset) => [dataset.id, dataset.observations] as const))(
    'comes back as it went out: %s',
    async (_id, observations) => {
      expect(await received(write(observations))).toEqual(observations.map(sent));
    },
  );
});

describe('the financing of the counties, as a spreadsheet opens it', () => {
  it('comes back as open as the bulletin leaves it', async () => {
    const dataset = catalogue.datasets.get('financing');
    const back = await received(excelCsv(spreadsheetSheet(dataset?.observations ?? [], catalogue), 'zh'));
    const told = (region: string) => back.find(({ key }) => key.region === region)?.quantity;
    const below = { kind: 'known', value: null, interval: { lower: null, upper: 10 }, qualifier: 'at_most' };
    expect(['430421', '430422', '430423', '430424'].map(told)).toEqual([below, below, below, below]);
    expect(told('431000-most-counties')).toMatchObject({ value: null, interval: { lower: 20, upper: null } });
    expect(told('431000-top-counties')).toMatchObject({ interval: { lower: 45, upper: 50 }, qualifier: 'nearly' });
    expect(told('430481')).toMatchObject({ value: 26.86, interval: { lower: 26.855, upper: 26.865 } });
  });
});
