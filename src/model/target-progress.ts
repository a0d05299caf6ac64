import type { Dimension } from '../catalogue/chart-spec.ts';
import type { Reader } from './read-in.ts';
import type { CompleteCatalogue } from '../catalogue/catalogue.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Observation } from '../domain/observation.ts';
import { formatPeriod } from '../i18n/period.ts';
import { type Amount, figureAmount, sizeAmount } from './amount.ts';
import type { ComparisonFrame } from './comparison/comparison-frame.ts';
import { resolveComparison } from './comparison/resolve-comparison.ts';
import { slicesOf } from './comparison/slices.ts';
import { indexSources } from './source-lines.ts';
import type { SourceLine } from './chart-model.ts';
import { lastYear, targetDistance } from './target-distance.ts';
import { pathBetween, type TargetPath } from './target-path.ts';

/** A target, where it is set, and what can be told of the way to it. */
export interface TargetProgress {
  readonly observation: Observation;
  /** The last year of its period. */
  readonly year: string;
  /** Indicator and, where it has one, category. */
  readonly name: string;
  /** Null for the region that the catalogue is about. */
  readonly region: string | null;
  readonly target: string;
  readonly derived: boolean;
  /** Where it was printed; where a derived one has what it was derived from. */
  readonly sources: readonly SourceLine[];
  /** How far it is; null for one without a baseline. */
  readonly course: Course | null;
  /** Derived values that say what the target asks for. */
  readonly needed: readonly (Amount & { readonly name: string })[];
  /** What is missing for a distance; null where there is one. */
  readonly missing: string | null;
  /** Why the baseline may be compared with the target, or how far; null where nothing need be said. */
  readonly caveat: string | null;
  /** How the printed words were read. */
  readonly note: string | null;
  /** A derived target that has a distance and follows from this one, which has none. */
  readonly measuredBy: { readonly observation: Observation; readonly name: string } | null;
  /** The comparison of this indicator across regions; null where only one region has a figure. */
  readonly comparison: Comparison | null;
}

/** From the baseline to the target. */
export interface Course {
  readonly baseline: Observation;
  readonly start: { readonly text: string; readonly period: string; readonly derived: boolean };
  /** Which way the figure has to go; null where the text leaves that open. */
  readonly direction: 'up' | 'down' | null;
  readonly gap: Amount | null;
  readonly yearly: (Amount & { readonly years: number }) | null;
  readonly multiple: Amount | null;
  /** Null where either figure is missing. */
  readonly path: TargetPath | null;
}

/** Every target of the catalogue in the order of its datasets; derived ones only where a baseline is named for them. */
export function targetProgress(reader: Reader<CompleteCatalogue>, frame: ComparisonFrame): readonly TargetProgress[] {
  const { catalogue } = reader;
  const targets = [...catalogue.observations.values()].filter(
    ({ id, status, provenance }) =>
      status === 'target' && (provenance.kind === 'printed' || catalogue.targetBaselines.has(id)),
  );
  return targets.map((target) => progressOf(target, targets, { ...reader, frame }));
}

interface Context extends Reader<CompleteCatalogue> {
  readonly frame: ComparisonFrame;
}

function progressOf(target: Observation, targets: readonly Observation[], context: Context): TargetProgress {
  const { catalogue, language } = context;
  const pairing = catalogue.targetBaselines.get(target.id);
  const baseline = catalogue.observations.get(pairing?.baseline ?? '');
  const note = pairing?.note?.[language] ?? null;
  const told = {
    ...describe(target, context),
    needed: (pairing?.needed ?? []).flatMap((id) => neededOf(id, context)),
  };
  return baseline === undefined
    ? { ...told, course: null, missing: note, caveat: null, measuredBy: measuredBy(target, targets, context) }
    : { ...told, course: courseOf(target, baseline, context), missing: null, caveat: note, measuredBy: null };
}

/** What the target is, whatever is known of the way to it. */
function describe(
  target: Observation,
  context: Context,
): Omit<TargetProgress, 'needed' | 'course' | 'missing' | 'caveat' | 'measuredBy'> {
  const { frame, language } = context;
  const name = (dimension: Dimension): string => context.keyOf(dimension, target);
  return {
    observation: target,
    year: String(lastYear(target)),
    name: [name('indicator'), name('category')].filter((part) => part !== '').join(' · '),
    region: target.region === frame.home ? null : name('region'),
    target: context.figureOf(target),
    derived: target.provenance.kind === 'derived',
    sources: indexSources([target], context).lines,
    note: target.quantity.kind === 'missing' ? null : (target.note?.[language] ?? null),
    comparison: comparisonOf(target, context),
  };
}

function courseOf(target: Observation, baseline: Observation, context: Context): Course {
  const { catalogue, language } = context;
  const { gap, gapUnit, yearly, years, multiple, multipleUnit } = targetDistance(target, baseline, catalogue);
  return {
    baseline,
    start: {
      text: context.figureOf(baseline),
      period: formatPeriod(baseline.period, language),
      derived: baseline.provenance.kind === 'derived',
    },
    direction: gap === null ? null : directionOf(gap.interval),
    gap: gap && sizeAmount(gap, gapUnit, language),
    yearly: yearly && { ...sizeAmount(yearly, gapUnit, language), years },
    multiple: multiple && sizeAmount(multiple, multipleUnit, language),
    path: pathBetween(baseline, target, years, context),
  };
}

function directionOf({ lower, upper }: Readonly<Record<'lower' | 'upper', number | null>>): Course['direction'] {
  if (lower !== null && lower >= 0) return 'up';
  return upper !== null && upper <= 0 ? 'down' : null;
}

function neededOf(id: string, context: Context): TargetProgress['needed'] {
  const observation = context.catalogue.observations.get(id);
  return observation === undefined
    ? []
    : [
        {
          name: context.keyOf('indicator', observation),
          ...figureAmount(observation, context),
        },
      ];
}

function measuredBy(
  target: Observation,
  targets: readonly Observation[],
  context: Context,
): TargetProgress['measuredBy'] {
  const follows = ({ id, provenance }: Observation): boolean =>
    provenance.kind === 'derived' &&
    provenance.operands.includes(target.id) &&
    (context.catalogue.targetBaselines.get(id)?.baseline ?? null) !== null;
  const observation = targets.find(follows);
  return observation === undefined ? null : { observation, name: context.keyOf('indicator', observation) };
}

/** The way of comparing an indicator that covers most regions, provided that it covers more than one. */
function comparisonOf({ indicator, region }: Observation, { catalogue, frame }: Context): Comparison | null {
  const [widest] = slicesOf(indicator, catalogue);
  if (widest === undefined || widest.observations.size < 2) return null;
  const { period, category, status } = widest;
  return resolveComparison({ indicator, period, category, status, highlight: region }, catalogue, frame).comparison;
}
