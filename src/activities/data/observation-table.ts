import type { Language } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import { periodBounds } from '../../domain/period.ts';
import { formatNumber } from '../../i18n/number.ts';
import { describePlace } from '../../i18n/place.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { quantityWords } from '../../i18n/quantity.ts';
import { observationWords } from '../../model/observation-words.ts';
import type { Reader } from '../../model/read-in.ts';
import { resolveWorkings } from '../../model/workings.ts';
import { cellText, type TableCell, type TableColumn, type TableModel } from './table-model.ts';
import { dataWords } from './words.ts';

/** A day in ms, so that periods that begin together sort by length. */
const DAY = 86_400_000;

/**
 * Observations as a table with their bounds, qualifiers and sources; columns that would be empty are left out. `linkOf`
 * tells where the source of an observation leads.
 */
export function observationTable(
  { id, title, observations }: { id: string; title: string; observations: readonly Observation[] },
  reader: Reader,
  linkOf: (observation: Observation) => string | undefined = () => undefined,
): TableModel {
  const { language } = reader;
  const columns = columnsFor(language);
  const rows = observations.map((observation) => {
    const cells = cellsOf(observation, reader);
    return { key: observation.id, cells: columns.map((column) => cells[column.id]), link: linkOf(observation) };
  });
  const used = columns.map((_, at) => rows.some(({ cells }) => cellText(cells[at]) !== ''));
  return {
    id,
    language,
    caption: title,
    columns: columns.filter((_, at) => used[at]),
    rows: rows.map(({ key, cells, link }) => ({
      key,
      cells: cells.filter((_, at) => used[at]),
      ...(link === undefined ? {} : { link }),
    })),
  };
}

type ColumnId =
  | 'indicator'
  | 'region'
  | 'period'
  | 'category'
  | 'status'
  | 'value'
  | 'lower'
  | 'upper'
  | 'qualifier'
  | 'origin'
  | 'basis'
  | 'source'
  | 'note';

function columnsFor(language: Language): readonly (TableColumn & { readonly id: ColumnId })[] {
  const { dimensions, columns: heads, source } = observationWords(language);
  const { columns } = dataWords(language);
  const text = { kind: 'text', facet: false } as const;
  const facet = { ...text, facet: true };
  const number = { ...text, kind: 'number' } as const;
  return [
    { id: 'indicator', title: dimensions.indicator, ...facet },
    { id: 'region', title: dimensions.region, ...facet },
    { id: 'period', title: dimensions.period, ...facet },
    { id: 'category', title: dimensions.category, ...facet },
    { id: 'status', title: dimensions.status, ...facet },
    { id: 'value', title: heads.value, ...number },
    { id: 'lower', title: heads.lower, ...number },
    { id: 'upper', title: heads.upper, ...number },
    { id: 'qualifier', title: heads.qualifier, ...facet },
    { id: 'origin', title: columns.origin, ...facet },
    { id: 'basis', title: columns.basis, ...text, kind: 'note' },
    { id: 'source', title: source, ...text, kind: 'note' },
    { id: 'note', title: columns.note, ...text, kind: 'note' },
  ];
}

type Cells<Column extends ColumnId = ColumnId> = Readonly<Record<Column, TableCell>>;

function cellsOf(observation: Observation, reader: Reader): Cells {
  const { catalogue, language } = reader;
  const category = catalogue.categories.get(observation.category ?? '');
  return {
    indicator: reader.keyOf('indicator', observation),
    region: reader.keyOf('region', observation),
    period: [reader.keyOf('period', observation), periodOrder(observation)],
    category:
      observation.category === null ? '' : [reader.keyOf('category', observation), category?.order ?? null],
    status: reader.keyOf('status', observation),
    ...quantityCells(observation, reader),
    origin: observationWords(language).origins[observation.provenance.kind],
    ...basisCells(observation, reader),
  };
}

function periodOrder({ period }: Observation): number {
  const { start, end } = periodBounds(period);
  return Date.parse(start) + (Date.parse(end) - Date.parse(start)) / DAY;
}

function quantityCells(observation: Observation, reader: Reader): Cells<'value' | 'lower' | 'upper' | 'qualifier'> {
  const { language } = reader;
  const words = observationWords(language);
  const unit = reader.unitOf(observation.indicator);
  const quantity = reader.quantityOf(observation);
  if (quantity.kind === 'missing')
    return { value: [words.missing, null], lower: '', upper: '', qualifier: words.missing };
  const { value, interval, qualifier } = quantity;
  const bound = (end: number | null): TableCell =>
    end === null ? [words.open, null] : [formatNumber(end, language), end, unit.id];
  return {
    value: [quantityWords(quantity, unit, language).textWithUnit, value ?? interval.lower ?? interval.upper, unit.id],
    lower: bound(interval.lower),
    upper: bound(interval.upper),
    qualifier: words.qualifiers[qualifier],
  };
}

/** What the value stands on: the figure as printed and where, or the formula, its figures and what it assumes. */
function basisCells(observation: Observation, reader: Reader): Cells<'basis' | 'source' | 'note'> {
  const { provenance, note, quantity } = observation;
  const { language } = reader;
  const { colon, space } = punctuation(language);
  const told = (...more: readonly string[]): string =>
    [...new Set([quantity.kind === 'missing' ? quantity.reason[language] : '', note?.[language] ?? '', ...more])]
      .filter((part) => part !== '')
      .join(space);
  if (provenance.kind === 'printed') {
    const document = reader.nameOf('documents', provenance.document);
    return {
      basis: provenance.printed,
      source: observationWords(language).placeIn(document, describePlace(provenance.locator, language)),
      note: told(),
    };
  }
  const [working] = resolveWorkings([observation], reader);
  const assumption = working?.assumption ?? null;
  return {
    basis: working?.formula ?? provenance.formula,
    source: working?.figures ?? '',
    note: told(assumption === null ? '' : dataWords(language).assumption + colon + assumption),
  };
}
