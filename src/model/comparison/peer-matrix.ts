import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Language } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import { overlaps } from '../../domain/interval.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { shownWords } from '../shown-words.ts';
import type { ComparisonFrame } from './comparison-frame.ts';
import { settleComparison } from './settle-comparison.ts';
import { type Coverage, sliceKey, slicesOf } from './slices.ts';

/** Whether a figure is there, and how the home region stands to it. */
export interface MatrixCell {
  readonly region: string;
  readonly kind: 'printed' | 'derived' | 'absent';
  /** The figure with its unit; empty where there is none. */
  readonly text: string;
  /** Null where either figure is missing. */
  readonly stance: 'above' | 'below' | 'same' | null;
}

export interface MatrixRow {
  readonly key: string;
  /** Indicator, and category where it has one. */
  readonly name: string;
  readonly period: string;
  readonly home: MatrixCell;
  readonly cells: readonly MatrixCell[];
  /** What a cell opens, but for the reference. */
  readonly comparison: Comparison;
}

export interface Matrix {
  readonly columns: readonly { readonly code: string; readonly name: string }[];
  readonly rows: readonly MatrixRow[];
  /** Names of the indicators that only the home region has figures of. */
  readonly homeOnly: readonly string[];
}

/**
 * Indicators by peers. Peers are the province and the other regions beside the home region that any figure is given
 * for; a row stands for what an indicator says of any of them, at the period that covers most.
 */
export function peerMatrix(catalogue: Catalogue, frame: ComparisonFrame, language: Language): Matrix {
  const columns = peersOf(catalogue, frame);
  const listed = [...catalogue.datasets.values()].flatMap(({ observations }) =>
    observations.map(({ indicator }) => indicator),
  );
  const indicators = [...new Set(listed)];
  const rows = indicators.flatMap((indicator) => rowsOf(indicator, columns, catalogue, frame, language));
  const compared = new Set(rows.map(({ comparison }) => comparison.indicator));
  const homeOnly = indicators.filter(
    (indicator) =>
      !compared.has(indicator) &&
      slicesOf(indicator, catalogue).some(({ observations }) => observations.has(frame.home ?? '')),
  );
  return {
    columns: columns.map((code) => ({ code, name: catalogue.regions.get(code)?.name[language] ?? code })),
    rows,
    homeOnly: homeOnly.map((indicator) => catalogue.indicators.get(indicator)?.name[language] ?? indicator),
  };
}

function peersOf({ regions, observations }: Catalogue, { home }: ComparisonFrame): readonly string[] {
  const parent = regions.get(home ?? '')?.parent ?? null;
  const covered = new Set(Array.from(observations.values(), ({ region }) => region));
  const siblings = [...regions.values()].filter(
    ({ code, parent: above, kind }) => above === parent && kind !== 'group' && code !== home && covered.has(code),
  );
  const codes = siblings.map(({ code }) => code).filter((code) => code !== parent);
  return parent === null ? codes : [...codes, parent];
}

function rowsOf(
  indicator: string,
  columns: readonly string[],
  catalogue: Catalogue,
  frame: ComparisonFrame,
  language: Language,
): readonly MatrixRow[] {
  const told = new Set<string>();
  return slicesOf(indicator, catalogue)
    .filter(({ observations }) => columns.some((code) => observations.has(code)))
    .filter(({ category, status }) => {
      const key = `${category ?? ''} ${status}`;
      return !told.has(key) && told.add(key);
    })
    .map((slice) => rowOf(indicator, slice, columns, catalogue, frame, language));
}

function rowOf(
  indicator: string,
  slice: Coverage,
  columns: readonly string[],
  catalogue: Catalogue,
  frame: ComparisonFrame,
  language: Language,
): MatrixRow {
  const { period, category, status } = slice;
  const home = slice.observations.get(frame.home ?? '');
  const name = catalogue.indicators.get(indicator)?.name[language] ?? indicator;
  const group = category === null ? '' : (catalogue.categories.get(category)?.name[language] ?? category);
  const cell = (region: string): MatrixCell =>
    cellOf(region, slice.observations.get(region), home, catalogue, language);
  return {
    key: `${indicator} ${sliceKey(slice)}`,
    name: group === '' ? name : `${name} · ${group}`,
    period: formatPeriod(period, language),
    home: { ...cell(frame.home ?? ''), stance: null },
    cells: columns.map(cell),
    comparison: settleComparison({ indicator, period, category, status }, catalogue, frame).comparison,
  };
}

function cellOf(
  region: string,
  observation: Observation | undefined,
  home: Observation | undefined,
  catalogue: Catalogue,
  language: Language,
): MatrixCell {
  if (observation === undefined) return { region, kind: 'absent', text: '', stance: null };
  const text = shownWords(observation, catalogue, language);
  return { region, kind: observation.provenance.kind, text, stance: stanceOf(observation, home) };
}

function stanceOf({ quantity }: Observation, home: Observation | undefined): MatrixCell['stance'] {
  if (quantity.kind === 'missing' || home?.quantity.kind !== 'known') return null;
  if (overlaps(quantity.interval, home.quantity.interval)) return 'same';
  const [own, other] = [home.quantity.interval, quantity.interval];
  return own.lower !== null && other.upper !== null && own.lower > other.upper ? 'above' : 'below';
}
