import type { Reader } from './read-in.ts';
import type { Language } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import { parsePeriod } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import { formatPeriod } from '../i18n/period.ts';
import { quantityWords } from '../i18n/quantity.ts';

/** One end of the way to a target, in the display unit. */
export type PathEnd = Pick<Quantity, 'value' | 'interval' | 'qualifier'> & {
  readonly text: string;
  readonly when: string;
};

/** The way from a baseline to a target. */
export interface TargetPath {
  readonly from: PathEnd;
  readonly to: PathEnd;
  /** Years on the way; 1 where both lie in one year. */
  readonly steps: number;
}

/** The way between two figures of one unit; null where either is missing. */
export function pathBetween(from: Observation, to: Observation, years: number, reader: Reader): TargetPath | null {
  const [start, end] = [from, to].map((observation) => endOf(observation, reader));
  return start && end ? { from: start, to: end, steps: Math.max(1, years) } : null;
}

function endOf(observation: Observation, { language, unitOf, quantityOf }: Reader): PathEnd | null {
  const quantity = quantityOf(observation);
  if (quantity.kind === 'missing') return null;
  const { value, interval, qualifier } = quantity;
  return {
    value,
    interval,
    qualifier,
    text: quantityWords(quantity, unitOf(observation.indicator), language).text,
    when: whenOf(observation, language),
  };
}

/** Of a span of years its last one: that is when a target is to be reached. */
function whenOf({ period }: Observation, language: Language): string {
  return formatPeriod(parsePeriod(period.split('/').at(-1) ?? '') ?? period, language);
}
