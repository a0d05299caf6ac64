import type { Language } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import type { Quantity } from '../domain/quantity.ts';
import { roundDerived } from '../domain/round-derived.ts';
import { withoutDust } from '../i18n/number.ts';
import { OBSERVATION_SHEET_COLUMNS } from './observation-columns.ts';
import type { Cell, Sheet } from './sheet.ts';
import { meaningOf, type Vocabulary } from './vocabulary.ts';

export type ObservationSheetColumn = (typeof OBSERVATION_SHEET_COLUMNS)[number]['id'];

/** The cells of an observation by column. */
export type ObservationCells = Readonly<Record<ObservationSheetColumn, Cell>>;

/** Observations as the canonical table: codes and names, numbers in the unit of the indicator. */
export function observationSheet(observations: readonly Observation[], vocabulary: Vocabulary): Sheet {
  const rows = observations.map((observation) => {
    const cells = observationCells(observation, vocabulary);
    return OBSERVATION_SHEET_COLUMNS.map(({ id }) => cells[id]);
  });
  return { columns: OBSERVATION_SHEET_COLUMNS, rows };
}

export function observationCells(observation: Observation, vocabulary: Vocabulary): ObservationCells {
  const indicator = meaningOf(vocabulary.indicators, observation.indicator);
  const region = meaningOf(vocabulary.regions, observation.region);
  return {
    dataset: observation.dataset,
    indicator: observation.indicator,
    indicator_name_zh: indicator.name.zh,
    indicator_name_en: indicator.name.en,
    region: observation.region,
    region_name_zh: region.name.zh,
    region_name_en: region.name.en,
    period: observation.period,
    category: observation.category,
    status: observation.status,
    ...quantityCells(observation),
    unit: indicator.unit,
    ...originCells(observation),
    note_zh: noteOf(observation, 'zh'),
    note_en: noteOf(observation, 'en'),
  };
}

function quantityCells(observation: Observation): Pick<ObservationCells, 'value' | 'lower' | 'upper' | 'qualifier'> {
  const quantity = publishedQuantity(observation);
  if (quantity === null) return { value: null, lower: null, upper: null, qualifier: null };
  const { value, interval, qualifier } = quantity;
  return { value, lower: interval.lower, upper: interval.upper, qualifier };
}

/**
 * The quantity as it is published: derived ones with the digits that their interval carries, as on every page, and
 * none with the dust of binary arithmetic. Null where it is missing.
 */
export function publishedQuantity({ quantity, provenance }: Observation): Quantity | null {
  if (quantity.kind === 'missing') return null;
  const { value, interval, ...rest } = provenance.kind === 'derived' ? roundDerived(quantity) : quantity;
  const clean = (number: number | null): number | null => (number === null ? null : withoutDust(number));
  return { ...rest, value: clean(value), interval: { lower: clean(interval.lower), upper: clean(interval.upper) } };
}

function originCells({
  provenance,
}: Observation): Pick<
  ObservationCells,
  'origin' | 'formula' | 'assumption_en' | 'assumption_zh' | 'printed' | 'document' | 'locator'
> {
  if (provenance.kind === 'printed') {
    const { kind, printed, document, locator } = provenance;
    return {
      origin: kind,
      formula: null,
      assumption_en: null,
      assumption_zh: null,
      printed: printed || null,
      document,
      locator,
    };
  }
  const { kind, formula, assumption } = provenance;
  return {
    origin: kind,
    formula,
    assumption_en: assumption?.en ?? null,
    assumption_zh: assumption?.zh ?? null,
    printed: null,
    document: null,
    locator: null,
  };
}

/** The note, after the reason where the value is missing. */
export function noteOf({ quantity, note }: Observation, language: Language): string | null {
  const parts = [quantity.kind === 'missing' ? quantity.reason[language] : null, note?.[language] ?? null];
  const told = [...new Set(parts.filter((part) => part !== null))];
  return told.length === 0 ? null : told.join(language === 'zh' ? '' : ' ');
}
