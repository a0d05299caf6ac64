import { observationWords } from '../model/observation-words.ts';
import type { Observation } from '../domain/observation.ts';
import type { Localised } from '../domain/language.ts';
import { OWN_DATASET } from '../domain/own-data.ts';
import { ownWords } from '../model/own-words.ts';
import { formatPeriod } from '../i18n/period.ts';
import { describePlace } from '../i18n/place.ts';
import { observationCells, type ObservationSheetColumn } from './observation-sheet.ts';
import { OBSERVATION_SHEET_COLUMNS } from './observation-columns.ts';
import type { Cell, Sheet, SheetColumn } from './sheet.ts';
import { meaningOf, type Vocabulary } from './vocabulary.ts';

/** What spreadsheets show beside the canonical columns, so that formulas can be followed from row to row. */
const FOR_TRACING: readonly SheetColumn[] = [
  {
    id: 'id',
    title: { zh: '观测值标识', en: 'Observation' },
    description: { zh: '观测值的标识，算式用它指称', en: 'Identifies the observation; formulas name it so' },
    kind: 'text',
  },
  {
    id: 'operands',
    title: { zh: '算式所用', en: 'Operands' },
    description: {
      zh: '推算值的算式用到的观测值，以分号分隔',
      en: 'Observations that the formula of a derived value uses, separated by semicolons',
    },
    kind: 'text',
  },
];

/**
 * Observations as the table for people with a spreadsheet: the canonical columns in their order, with Chinese words for
 * units, groups, documents and other codes that no second column explains. The heading of the value names the unit
 * where all rows share it.
 */
export function spreadsheetSheet(observations: readonly Observation[], vocabulary: Vocabulary): Sheet {
  const units = new Set(observations.map(({ indicator }) => meaningOf(vocabulary.indicators, indicator).unit));
  const [shared, ...others] = units;
  const unit = shared === undefined || others.length > 0 ? null : meaningOf(vocabulary.units, shared).label;
  return {
    columns: OBSERVATION_SHEET_COLUMNS.map((column) => ({ ...column, title: headingOf(column, unit) })),
    rows: observations.map((observation) => {
      const cells = { ...observationCells(observation, vocabulary), ...wordsFor(observation, vocabulary) };
      return OBSERVATION_SHEET_COLUMNS.map(({ id }) => cells[id]);
    }),
  };
}

/** The same with the columns that lead from a derived value to its operands. */
export function traceableSheet(observations: readonly Observation[], vocabulary: Vocabulary): Sheet {
  const { columns, rows } = spreadsheetSheet(observations, vocabulary);
  return {
    columns: [...columns, ...FOR_TRACING],
    rows: rows.map((row, at) => [...row, ...tracingCells(observations[at])]),
  };
}

function tracingCells(observation: Observation | undefined): readonly Cell[] {
  const provenance = observation?.provenance;
  return [observation?.id ?? null, provenance?.kind === 'derived' ? provenance.operands.join('; ') : null];
}

const MEASURED = new Set(['value', 'lower', 'upper']);

function headingOf({ id, title }: SheetColumn, unit: Localised | null): Localised {
  if (!MEASURED.has(id)) return title;
  return unit === null
    ? { zh: `${title.zh}（单位见“单位”列）`, en: `${title.en} (unit: see its column)` }
    : { zh: `${title.zh}（${unit.zh}）`, en: `${title.en} (${unit.zh})` };
}

/** Other periods are written in words: spreadsheets take 2016-09 for a day of September. */
const YEAR = /^\d{4}$/;

function wordsFor(
  { dataset, period, category, status, indicator, quantity, provenance }: Observation,
  { units, categories, documents, indicators }: Vocabulary,
): Partial<Record<ObservationSheetColumn, Cell>> {
  const words = observationWords('zh');
  const printed = provenance.kind === 'printed' ? provenance : null;
  const isOwn = dataset === OWN_DATASET && printed !== null;
  return {
    period: YEAR.test(period) ? period : formatPeriod(period, 'zh'),
    category: category === null ? null : meaningOf(categories, category).name.zh,
    status: words.statuses[status],
    unit: meaningOf(units, meaningOf(indicators, indicator).unit).label.zh,
    qualifier: quantity.kind === 'known' ? words.qualifiers[quantity.qualifier] : words.missing,
    origin: isOwn ? ownWords('zh').origin : words.origins[provenance.kind],
    document: printed && meaningOf(documents, printed.document).title.zh,
    locator: printed && describePlace(printed.locator, 'zh'),
  };
}
