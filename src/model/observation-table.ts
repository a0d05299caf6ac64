import type { Dimension } from '../catalogue/chart-spec.ts';
import type { Reader } from './read-in.ts';
import { observationWords } from './observation-words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Language } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import { periodBounds } from '../domain/period.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { derivationWords } from './derivation-words.ts';
import { describePlace } from '../i18n/place.ts';
import { formatNumber } from '../i18n/number.ts';
import { quantityWords } from '../i18n/quantity.ts';
import { cellText, type TableCell, type TableColumn, type TableModel } from './table-model.ts';
import { resolveWorkings } from './workings.ts';

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
  const { dimensions, columns, table, source } = observationWords(language);
  const text = { kind: 'text', facet: false } as const;
  const facet = { ...text, facet: true };
  const number = { ...text, kind: 'number' } as const;
  return [
    { id: 'indicator', title: dimensions.indicator, ...facet },
    { id: 'region', title: dimensions.region, ...facet },
    { id: 'period', title: dimensions.period, ...facet },
    { id: 'category', title: dimensions.category, ...facet },
    { id: 'status', title: dimensions.status, ...facet },
    { id: 'value', title: columns.value, ...number },
    { id: 'lower', title: columns.lower, ...number },
    { id: 'upper', title: columns.upper, ...number },
    { id: 'qualifier', title: columns.qualifier, ...facet },
    { id: 'origin', title: table.origin, ...facet },
    { id: 'basis', title: table.basis, ...text, kind: 'note' },
    { id: 'source', title: source, ...text, kind: 'note' },
    { id: 'note', title: columns.note, ...text, kind: 'note' },
  ];
}

function cellsOf(observation: Observation, reader: Reader): Readonly<Record<ColumnId, TableCell>> {
  const { catalogue, language } = reader;
  const name = (dimension: Dimension): string => reader.keyOf(dimension, observation);
  return {
    indicator: name('indicator'),
    region: name('region'),
    period: [name('period'), periodOrder(observation)],
    category: categoryCell(observation, catalogue, name('category')),
    status: name('status'),
    ...quantityCells(observation, reader),
    origin: observationWords(language).origins[observation.provenance.kind],
    ...basisCells(observation, reader),
  };
}

function periodOrder({ period }: Observation): number {
  const { start, end } = periodBounds(period);
  return Date.parse(start) + (Date.parse(end) - Date.parse(start)) / DAY;
}

function categoryCell({ category }: Observation, { categories }: Catalogue, name: string): TableCell {
  return category === null ? '' : [name, categories.get(category)?.order ?? null];
}

function quantityCells(
  observation: Observation,
  { language, unitOf, quantityOf }: Reader,
): Pick<Record<ColumnId, TableCell>, 'value' | 'lower' | 'upper' | 'qualifier'> {
  const words = observationWords(language);
  const unit = unitOf(observation.indicator);
  const quantity = quantityOf(observation);
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
function basisCells(
  observation: Observation,
  reader: Reader,
): Pick<Record<ColumnId, TableCell>, 'basis' | 'source' | 'note'> {
  const { language } = reader;
  const { provenance, note, quantity } = observation;
  const reason = quantity.kind === 'missing' ? quantity.reason[language] : '';
  const remark = note?.[language] ?? '';
  if (provenance.kind === 'printed') {
    const document = reader.nameOf('documents', provenance.document);
    return {
      basis: provenance.printed,
      source: observationWords(language).placeIn(document, describePlace(provenance.locator, language)),
      note: sentences([reason, remark], language),
    };
  }
  const [working] = resolveWorkings([observation], reader);
  const assumption = working?.assumption ?? null;
  return {
    basis: working?.formula ?? provenance.formula,
    source: working?.figures ?? '',
    note: sentences(
      [
        reason,
        remark,
        assumption === null ? '' : [derivationWords(language).assumption, assumption].join(punctuation(language).colon),
      ],
      language,
    ),
  };
}

function sentences(parts: readonly string[], language: Language): string {
  return [...new Set(parts.filter((part) => part !== ''))].join(punctuation(language).space);
}
