import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Observation } from '../../domain/observation.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { quantityWords } from '../../i18n/quantity.ts';
import type { Reader } from '../read-in.ts';
import type { ComparisonFrame } from './comparison-frame.ts';
import { ancestors } from './home-side.ts';
import { resolveComparison } from './resolve-comparison.ts';
import { type Coverage, sliceKey, slicesOf } from './slices.ts';
import { type Standing, standingOf } from './standing.ts';

/** Whether a figure is there, and how the home region stands to it. */
export interface MatrixCell {
  readonly region: string;
  readonly kind: 'printed' | 'derived' | 'absent';
  /** The figure without its unit and with it; empty where there is none. */
  readonly text: string;
  readonly textWithUnit: string;
  /** How the home region's figure stands to this one; null where there are not both. */
  readonly stance: Standing | null;
  /** What is said of the two together, a gap or a ratio, each with its name. */
  readonly relations: readonly string[];
}

export interface MatrixRow {
  readonly key: string;
  /** Indicator, and category where it has one. */
  readonly name: string;
  readonly period: string;
  /** The unit of the row; empty where the figures carry it themselves. */
  readonly unit: string;
  /** Of the home region, or of a group in it that the figure is given for. */
  readonly home: MatrixCell;
  /** The name of that group; null where it is the home region's own figure, or there is none. */
  readonly homeGroup: string | null;
  readonly cells: readonly MatrixCell[];
  /** What a cell opens, but for the reference. */
  readonly comparison: Comparison;
}

export interface Matrix {
  readonly columns: readonly { readonly code: string; readonly name: string }[];
  readonly topics: readonly { readonly dataset: string; readonly title: string; readonly rows: readonly MatrixRow[] }[];
  /** Names of the indicators that only the home region has figures of. */
  readonly homeOnly: readonly string[];
}

/** What rows are made with. */
interface MatrixContext {
  readonly reader: Reader<CompleteCatalogue>;
  readonly frame: ComparisonFrame;
  /** Region codes of the columns. */
  readonly peers: readonly string[];
}

/**
 * Indicators by peers, a group of rows for each topic. Peers are the province and the other regions beside the home region
 * that any figure is given for; a row stands for what an indicator says of any of them, at the period that covers most.
 * Gaps and ratios to the home region stand in the cells of what they relate, distances to goals in none.
 */
export function peerMatrix(reader: Reader<CompleteCatalogue>, frame: ComparisonFrame): Matrix {
  const { catalogue, language } = reader;
  const context: MatrixContext = { reader, frame, peers: peersOf(catalogue, frame) };
  const listed = new Set<string>();
  const topics = [...catalogue.datasets.values()].map(({ id, title, observations }) => {
    const indicators = [...new Set(observations.map(({ indicator }) => indicator))];
    const rows = indicators
      .filter((indicator) => !isRelated(indicator, catalogue))
      .flatMap((each) => rowsOf(each, context));
    for (const { comparison } of rows) listed.add(comparison.indicator);
    return { dataset: id, title: title[language], rows };
  });
  const homeOnly = [...catalogue.indicators.values()].filter(
    ({ id }) =>
      !listed.has(id) &&
      !isRelated(id, catalogue) &&
      slicesOf(id, catalogue).some(({ observations }) => observations.has(frame.home ?? '')),
  );
  return {
    columns: context.peers.map((code) => ({ code, name: reader.nameOf('regions', code) })),
    topics: topics.filter(({ rows }) => rows.length > 0),
    homeOnly: homeOnly.map(({ name }) => name[language]),
  };
}

function peersOf({ regions, observations }: CompleteCatalogue, { home }: ComparisonFrame): readonly string[] {
  const parent = regions.get(home ?? '')?.parent ?? null;
  const covered = new Set(Array.from(observations.values(), ({ region }) => region));
  const siblings = [...regions.values()].filter(
    ({ code, parent: above, kind }) => above === parent && kind !== 'group' && code !== home && covered.has(code),
  );
  const codes = siblings.map(({ code }) => code).filter((code) => code !== parent);
  return parent === null ? codes : [...codes, parent];
}

function isRelated(indicator: string, { indicators }: CompleteCatalogue): boolean {
  return indicators.get(indicator)?.relation !== undefined;
}

function rowsOf(indicator: string, context: MatrixContext): readonly MatrixRow[] {
  const told = new Set<string>();
  return slicesOf(indicator, context.reader.catalogue)
    .filter(({ observations }) => context.peers.some((code) => observations.has(code)))
    .filter(({ category, status }) => {
      const key = `${category ?? ''} ${status}`;
      return !told.has(key) && told.add(key);
    })
    .map((slice) => rowOf(indicator, slice, context));
}

function rowOf(indicator: string, slice: Coverage, context: MatrixContext): MatrixRow {
  const { reader, frame, peers } = context;
  const { period, category, status, observations } = slice;
  const home = homeFigure(slice, context);
  const name = reader.nameOf('indicators', indicator);
  const group = category === null ? '' : reader.nameOf('categories', category);
  const regions = [...(home === undefined ? [] : [home.region]), ...peers.filter((code) => observations.has(code))];
  const asked = { indicator, period, category, status, regions, ...(home && { highlight: home.region }) };
  const isOwn = home === undefined || home.region === frame.home;
  return {
    key: `${indicator} ${sliceKey(slice)}`,
    name: group === '' ? name : `${name} · ${group}`,
    period: formatPeriod(period, reader.language),
    unit: unitOf([...observations.values()], reader),
    home: cellOf(home?.region ?? frame.home ?? '', home, undefined, context),
    homeGroup: isOwn ? null : reader.keyOf('region', home),
    cells: peers.map((code) => cellOf(code, observations.get(code), home, context)),
    comparison: resolveComparison(asked, reader.catalogue, frame).comparison,
  };
}

/** The figure of the home region, else of the widest group in it. */
function homeFigure(
  { observations }: Coverage,
  { reader: { catalogue }, frame }: MatrixContext,
): Observation | undefined {
  const { home } = frame;
  const own = observations.get(home ?? '');
  if (own !== undefined || home === null) return own;
  return [...observations.values()].find(
    ({ region }) => catalogue.regions.get(region)?.kind === 'group' && ancestors(region, catalogue).includes(home),
  );
}

function cellOf(
  region: string,
  observation: Observation | undefined,
  home: Observation | undefined,
  context: MatrixContext,
): MatrixCell {
  const { reader } = context;
  if (observation === undefined) {
    return { region, kind: 'absent', text: '', textWithUnit: '', stance: null, relations: [] };
  }
  return {
    region,
    kind: observation.provenance.kind,
    ...wordsOf(observation, reader),
    stance: home === undefined ? null : standingOf(home, observation, reader.catalogue),
    relations: relationsOf(observation, home, context).map(
      (each) => `${reader.keyOf('indicator', each)} ${reader.figureOf(each)}`,
    ),
  };
}

/** The gaps and ratios that the catalogue holds between a figure and that of the home region, told of either. */
function relationsOf(
  { indicator, region, period, category, status }: Observation,
  home: Observation | undefined,
  { reader: { catalogue } }: MatrixContext,
) {
  return [...catalogue.observations.values()].filter((other) => {
    const relation = catalogue.indicators.get(other.indicator)?.relation;
    const isKin = relation?.base === indicator && (relation.kind === 'gap' || relation.kind === 'ratio');
    const isAlike = other.period === period && other.category === category && other.status === status;
    const isOfHome = other.region === home?.region && (relation?.left ?? relation?.right) === region;
    return isKin && isAlike && (other.region === region || isOfHome);
  });
}

function wordsOf(observation: Observation, reader: Reader) {
  const shown = reader.quantityOf(observation);
  if (shown.kind === 'known') return quantityWords(shown, reader.unitOf(observation.indicator), reader.language);
  const words = reader.figureOf(observation);
  return { text: words, textWithUnit: words };
}

/** The unit, unless it is a part of every figure, as % is. */
function unitOf([first]: readonly Observation[], reader: Reader): string {
  if (first === undefined) return '';
  const { text, textWithUnit } = wordsOf(first, reader);
  return text === textWithUnit ? '' : reader.unitOf(first.indicator).label[reader.language];
}
