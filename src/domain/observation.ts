import type { Localised } from './language.ts';
import { parsePeriod, type Period } from './period.ts';
import type { Provenance } from './provenance.ts';
import type { Missing, Quantity } from './quantity.ts';

export const STATUSES = ['actual', 'plan', 'target', 'standard'] as const;
export type Status = (typeof STATUSES)[number];

/** What identifies an observation. `category` is null where the indicator has no breakdown. */
export interface ObservationKey {
  readonly indicator: string;
  readonly region: string;
  readonly period: Period;
  readonly category: string | null;
  readonly status: Status;
}

/** One value of an indicator for a region, period, category and status, in the unit of the indicator. */
export interface Observation extends ObservationKey {
  /** `indicator[region,period]`, with `,category` and `,status` appended where they are not the default. */
  readonly id: string;
  readonly dataset: string;
  readonly quantity: Quantity | Missing;
  readonly provenance: Provenance;
  readonly note: Localised | null;
}

/** The id of an observation, which is also how formulas name it. */
export function observationId(key: ObservationKey): string {
  const selectors = [
    key.region,
    key.period,
    ...(key.category === null ? [] : [key.category]),
    ...(key.status === 'actual' ? [] : [key.status]),
  ];
  return `${key.indicator}[${selectors.join(',')}]`;
}

/** Reads an id as `observationId` writes it; undefined for other texts. A category cannot be named like a status. */
export function parseObservationId(id: string): ObservationKey | undefined {
  const [, indicator, list] = /^([a-z][a-z0-9_]*)\[([^[\]]+)\]$/.exec(id) ?? [];
  const [region, printedPeriod, ...rest] = list?.split(',') ?? [];
  const period = parsePeriod(printedPeriod ?? '');
  if (indicator === undefined || region === undefined || period === undefined) return undefined;
  const last = rest.at(-1);
  const status = isStatus(last) ? last : 'actual';
  const category = (last === status ? rest[rest.length - 2] : last) ?? null;
  const key: ObservationKey = { indicator, region, period, category, status };
  return observationId(key) === id ? key : undefined;
}

export function isStatus(text: string | undefined): text is Status {
  return STATUSES.some((status) => status === text);
}
