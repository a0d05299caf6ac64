import { punctuation } from '../../i18n/punctuation.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { IndicatorRelation } from '../../domain/indicator-relation.ts';
import type { Observation } from '../../domain/observation.ts';
import type { UnitKind } from '../../domain/unit.ts';
import type { Figure, SourceLine } from '../chart-model.ts';
import { type Place, placeAmong } from '../comparison/standing.ts';
import { resolveComparison } from '../comparison/resolve-comparison.ts';
import { findSlice, slicesOf } from '../comparison/slices.ts';
import { describeValue } from '../resolve-marks.ts';
import { indexSources } from '../source-lines.ts';
import { resolveOperand } from '../workings.ts';
import type { AreaContext } from './area-context.ts';
import type { AreaRelatives } from './area-relatives.ts';

/** What is known of a figure, wherever it is shown. */
export interface AreaFigure {
  /** Observation id. */
  readonly id: string;
  readonly dataset: string;
  readonly indicator: string;
  /** Period, category and status as far as they tell something. */
  readonly particulars: string;
  /** The figure in words, and what it is drawn from. */
  readonly value: Figure;
  /** Which two regions it is between; null where it is about the area alone. */
  readonly relation: string | null;
  readonly note: string | null;
  /** Where it was printed; null for a derived figure. */
  readonly source: SourceLine | null;
}

/** A figure of an area itself. */
export interface OwnFigure extends AreaFigure {
  /** What the figure may be; null where it has no width or says so itself. */
  readonly interval: string | null;
  /** How it stands among its siblings; null where fewer than three of them have the figure. */
  readonly standing: AreaStanding | null;
  /** What opens the comparison with all regions that have the figure; null where there is no other. */
  readonly comparison: Comparison | null;
}

export interface AreaStanding {
  readonly place: Place;
  /** How many siblings there are, with a figure or without, itself counted. */
  readonly siblings: number;
  /** The figures of its siblings. */
  readonly others: readonly StandingFigure[];
  /** What the region around them has, where it lies on the same scale. */
  readonly reference: StandingFigure | null;
}

export interface StandingFigure extends Figure {
  readonly region: string;
}

/** Places are worth telling among three or more. */
const ENOUGH = 3;

/** What a whole has on the scale of its parts: a share or a rate, but no amount. */
const LEVELS: readonly UnitKind[] = ['share', 'ratio', 'multiple', 'duration'];

export function areaFigure(observation: Observation, context: AreaContext): AreaFigure {
  const { id, dataset, indicator, provenance } = observation;
  const value = valueOf(observation, context);
  return {
    id,
    dataset,
    indicator: context.nameOf('indicators', indicator),
    particulars: particularsOf(observation, context),
    value,
    relation: relationOf(observation, context),
    note: value.missing ?? value.note,
    source: provenance.kind === 'printed' ? (indexSources([observation], context).lines[0] ?? null) : null,
  };
}

export function ownFigure(observation: Observation, relatives: AreaRelatives, context: AreaContext): OwnFigure {
  const { catalogue, frame } = context;
  const { indicator, period, category, status, region } = observation;
  const others = (findSlice(slicesOf(indicator, catalogue), observation)?.observations.size ?? 1) - 1;
  return {
    ...areaFigure(observation, context),
    interval: resolveOperand(observation, context).interval,
    standing: standingOf(observation, relatives, context),
    comparison:
      others === 0
        ? null
        : resolveComparison({ indicator, period, category, status, highlight: region }, catalogue, frame).comparison,
  };
}

/** Period, category and status as far as they tell something. */
function particularsOf(observation: Observation, context: AreaContext): string {
  return [
    context.keyOf('period', observation),
    context.keyOf('category', observation),
    observation.status === 'actual' ? '' : context.keyOf('status', observation),
  ]
    .filter((part) => part !== '')
    .join(punctuation(context.language).comma);
}

function valueOf(observation: Observation, context: AreaContext): Figure {
  return describeValue(observation, { ...context, sources: indexSources([observation], context) });
}

/** A gap or a ratio names its two sides, so that nobody takes it for a figure of the area alone. */
function relationOf({ indicator, region }: Observation, { catalogue, nameOf }: AreaContext): string | null {
  const relation: IndicatorRelation | undefined = catalogue.indicators.get(indicator)?.relation;
  if (relation === undefined || (relation.kind !== 'gap' && relation.kind !== 'ratio')) return null;
  const [left, right] = [relation.left, relation.right].map((code) => nameOf('regions', code ?? region));
  return `${left ?? ''} ${relation.kind === 'gap' ? '−' : '÷'} ${right ?? ''}`;
}

function standingOf(
  observation: Observation,
  { siblings, path }: AreaRelatives,
  context: AreaContext,
): AreaStanding | null {
  const { catalogue } = context;
  const { indicator, region } = observation;
  const slice = findSlice(slicesOf(indicator, catalogue), observation)?.observations;
  const theirs = siblings.flatMap(({ code }) => (code === region ? [] : (slice?.get(code) ?? [])));
  const place = placeAmong(observation, theirs, catalogue);
  if (place === null || place.among < ENOUGH) return null;
  const { kind } = context.unitOf(indicator);
  const around = LEVELS.includes(kind) ? slice?.get(path.at(-1)?.code ?? '') : undefined;
  const standing = (each: Observation): StandingFigure => ({
    ...valueOf(each, context),
    region: context.keyOf('region', each),
  });
  return {
    place,
    siblings: siblings.length,
    others: theirs.map(standing),
    reference: around === undefined ? null : standing(around),
  };
}
