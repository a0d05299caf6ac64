import { readIn } from '../../model/read-in.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ChartSpec, Pick } from '../../catalogue/chart-spec.ts';
import type { Language } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import { parsePeriod } from '../../domain/period.ts';
import { isOrdinal } from '../../domain/unit.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { ownFindingWords } from './own-finding-words.ts';
import { indicatorOf, MOST_ROWS, ofOneGroup, ownChart, type OwnChartChoice } from '../../intake/own-chart.ts';
import { ownCatalogue, type TableNames } from '../../intake/own-catalogue.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { resolveChart } from '../../model/resolve-chart.ts';
import type { SliceOfTable } from '../../site/own-tables/messages-to-worker.ts';
import { highestOf } from './own-highest.ts';

/** A chart of the user's table, as spec and resolved. */
export interface OwnFigure {
  readonly spec: ChartSpec;
  readonly model: ChartModel;
  /** Rows that there are; more than drawn where there are too many. */
  readonly rows: number;
}

/** Curated observations of what the own ones are about, in the same unit, region and period. */
export function curatedBeside(
  own: readonly Observation[],
  names: TableNames,
  catalogue: Catalogue,
): readonly Observation[] {
  const indicator = indicatorOf(own, names);
  const curated = catalogue.indicators.get(indicator?.matches ?? '');
  if (curated === undefined || curated.unit !== indicator?.unit.id) return [];
  const places = new Set(own.map(placeOf));
  return [...catalogue.observations.values()].filter(
    (observation) => observation.indicator === curated.id && places.has(placeOf(observation)),
  );
}

/**
 * Draws a choice; null where the slice holds nothing. The chart names what is highest, in the languages that are asked
 * for: a page needs its own only, a chart file all.
 */
export function ownFigure(
  choice: OwnChartChoice,
  { observations, names }: SliceOfTable,
  catalogue: Catalogue,
  language: Language,
  findings: readonly Language[] = [language],
): OwnFigure | null {
  const group = ofOneGroup(observations);
  const own =
    choice.across === 'region'
      ? largest(group)
      : group.toSorted((a, b) => (a.period < b.period ? -1 : 1)).slice(-MOST_ROWS);
  if (own.length === 0) return null;
  const curated = choice.besideCurated ? curatedBeside(own, names, catalogue) : [];
  const whole = ownCatalogue(names, own, catalogue);
  const draft = ownChart(choice, own, curated, names, { zh: names.name, en: names.name });
  // What is not drawn may be as high as what is.
  const compared = choice.across === 'region' ? group : own;
  const told = findings.map((each) => [each, tellHighest(draft, compared, whole, choice.across, each)] as const);
  const finding = { ...draft.finding, ...Object.fromEntries(told) };
  const spec = { ...draft, finding };
  return { spec, model: resolveChart(spec, readIn(whole, language)), rows: group.length };
}

/** Names what is highest, or what may be; what the chart is of, where nothing has a value or figures are places. */
function tellHighest(
  draft: ChartSpec,
  group: readonly Observation[],
  catalogue: Catalogue,
  across: OwnChartChoice['across'],
  language: Language,
): string {
  const [pick] = draft.select;
  const kind = catalogue.units.get(catalogue.indicators.get(pick?.indicator[0] ?? '')?.unit ?? '')?.kind;
  const { marks, subtitle } = resolveChart(draft, readIn(catalogue, language));
  const highest = kind === undefined || isOrdinal(kind) ? null : highestOf(group);
  const mark = marks.find(({ key }) => key === highest?.among[0]?.id);
  if (pick === undefined || highest === null || mark === undefined) return subtitle;
  const words = ownFindingWords(language);
  const name = catalogue.indicators.get(pick.indicator[0] ?? '')?.name[language] ?? '';
  const heldAt = across === 'region' ? periodName(pick, language) : regionName(pick, catalogue, language);
  const nameOf = ({ region, period }: Observation): string =>
    across === 'region'
      ? regionName({ region: [region] }, catalogue, language)
      : periodName({ period: [period] }, language);
  return words[highest.kind](name, heldAt, words.names(highest.among.map(nameOf)), mark.textWithUnit);
}

function periodName({ period = [] }: Partial<Pick>, language: Language): string {
  const parsed = parsePeriod(period[0] ?? '');
  return parsed === undefined ? '' : formatPeriod(parsed, language);
}

function regionName({ region = [] }: Partial<Pick>, catalogue: Catalogue, language: Language): string {
  return catalogue.regions.get(region[0] ?? '')?.name[language] ?? '';
}

function largest(observations: readonly Observation[]): readonly Observation[] {
  return observations.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST_ROWS);
}

function sizeOf({ quantity }: Observation): number {
  if (quantity.kind === 'missing') return -Infinity;
  return quantity.value ?? quantity.interval.lower ?? quantity.interval.upper ?? -Infinity;
}

function placeOf({ region, period, category, status }: Observation): string {
  return [region, period, category ?? '', status].join(' ');
}
