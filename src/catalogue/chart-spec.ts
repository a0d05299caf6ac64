import type { Localised } from '../domain/language.ts';
import type { Status } from '../domain/observation.ts';

/** The chart forms, each with a file of its own name in `src/charts/`. */
export const CHART_FORMS = [
  'ranked-bars',
  'stacked-shares',
  'change-since',
  'gap-to-peers',
  'rank-strip',
  'part-to-whole',
  'range-dots',
  'tile-grid',
] as const;
export type ChartForm = (typeof CHART_FORMS)[number];

/** The parts of an observation's key along which a chart can lay out its marks. */
export const DIMENSIONS = ['region', 'indicator', 'period', 'category', 'status'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Picks observations: all that match every given field. Lists keep their order. */
export interface Pick {
  readonly indicator: readonly string[];
  readonly region?: readonly string[];
  readonly period?: readonly string[];
  /** `""` picks observations without a category. */
  readonly category?: readonly string[];
  readonly status?: readonly Status[];
  /** Replaces the label that the mark would get from its axis dimension. */
  readonly label?: Localised;
}

/** A chart as its author writes it in `data/charts/<id>.json`. */
export interface ChartSpec {
  /** The file name without `.json`. */
  readonly id: string;
  readonly form: ChartForm;
  readonly select: readonly Pick[];
  /** What the positions of the chart's axis stand for. */
  readonly across: Dimension;
  /** What the colours or lines stand for; absent for a single series. */
  readonly series?: Dimension;
  /** `value`: descending by value; `order`: as the picks list them (default). */
  readonly sort: 'value' | 'order';
  /** Keys on either dimension that the finding is about: drawn in the accent colour. */
  readonly focus: readonly string[];
  /** Observations drawn as a reference line (a provincial average, a target) rather than as marks. */
  readonly reference: readonly Pick[];
  /** `change-since`: the period that equals 1. */
  readonly base?: string;
  /** `rank-strip`: how many places there are; `part-to-whole`: the observation id of the whole. */
  readonly places?: number;
  readonly whole?: string;
  /** The one sentence the chart exists to say. */
  readonly finding: Localised;
  /** Replaces the generated subtitle (indicator, unit, region, period). */
  readonly subtitle?: Localised;
  readonly notes: readonly Localised[];
}

/** An ordered story of charts, `data/briefings/<id>.json`. */
export interface BriefingSpec {
  readonly id: string;
  readonly title: Localised;
  readonly summary: Localised;
  /** Observation ids of the headline strip with their captions. */
  readonly headline: readonly { readonly observation: string; readonly caption: Localised }[];
  readonly sections: readonly {
    readonly title: Localised;
    readonly text: Localised;
    readonly charts: readonly string[];
  }[];
}
