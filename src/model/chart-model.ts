import type { ChartForm, Dimension } from '../catalogue/chart-spec.ts';
import type { Language } from '../domain/language.ts';
import type { Qualifier } from '../domain/quantity.ts';
import type { UnitKind } from '../domain/unit.ts';
import type { Interval } from '../domain/interval.ts';
import type { Working } from './workings.ts';

/**
 * A chart resolved against the catalogue in one language: numbers in the display unit, all words ready to show.
 * Chart picture, table, download, slide and description are all made from this and from nothing else.
 * It is plain JSON, so that the page can fetch it.
 */
export interface ChartModel {
  readonly id: string;
  readonly language: Language;
  readonly form: ChartForm;
  readonly finding: string;
  readonly subtitle: string;
  /** What a reader who cannot see the picture is told: the form, the extent, every mark in a sentence. */
  readonly description: string;
  readonly unit: { readonly id: string; readonly label: string; readonly kind: UnitKind };
  readonly across: Dimension;
  /** Positions along the axis, in drawing order. */
  readonly positions: readonly Position[];
  /** At least one. */
  readonly series: readonly Series[];
  /** In reading order: by position, then series. */
  readonly marks: readonly Mark[];
  readonly references: readonly Reference[];
  /** `rank-strip`: number of places; else null. */
  readonly places: number | null;
  /** `tile-grid` only: the tiles of all regions of the grid, with marks or without. */
  readonly tiles?: readonly Tile[];
  /** `part-to-whole`: the whole that the marks are parts of; else null. */
  readonly whole: Whole | null;
  /** What the marks are measured from: the region compared (0), the base period (1); null where it is plain zero. */
  readonly baseline: { readonly label: string; readonly value: number } | null;
  readonly notes: readonly string[];
  readonly sources: readonly SourceLine[];
  /** How the derived values were computed, nested operands after the values that need them. */
  readonly workings: readonly Working[];
  /** Conflicting checks that concern what the chart shows. */
  readonly warnings: readonly Warning[];
}

export interface Position {
  readonly key: string;
  readonly label: string;
}

/** A region's place in a schematic grid, zero-based. */
export interface Tile extends Position {
  readonly row: number;
  readonly column: number;
  /** There is a figure of the region, but it was not chosen to be shown. */
  readonly notChosen?: true;
}

export interface Series {
  readonly key: string;
  readonly label: string;
  readonly emphasis: Emphasis;
}

/** focus: what the finding is about; context: everything else. */
export type Emphasis = 'focus' | 'context';

/** What a chart says of an observation, wherever that stands in it. */
export interface Figure {
  /** Observation id: unique in the chart. */
  readonly key: string;
  /** In the display unit; null where only bounds are known or the value is missing. */
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly qualifier: Qualifier | null;
  /** Value with qualifier; signs such as % stay, units do not: `26.86`, `约 80%`, `10 以下`; or the word for missing. */
  readonly text: string;
  /** The same with unit, for reading aloud and tables. */
  readonly textWithUnit: string;
  readonly origin: 'printed' | 'derived' | 'definition';
  /** Why there is no value. */
  readonly missing: string | null;
  readonly note: string | null;
  /** Index into `sources`; null for values that hold by definition (the base of an index). */
  readonly source: number | null;
  /** The figure as printed, original Chinese. */
  readonly printed: string;
}

export interface Mark extends Figure {
  readonly position: string;
  readonly series: string;
  /** The full name of the mark, such as 祁东县 or 县级 · 2015. */
  readonly label: string;
  readonly emphasis: Emphasis;
}

export interface Reference extends Figure {
  readonly label: string;
  /** Where the line stands: at the value, else at the bound that the text gives. */
  readonly value: number;
  readonly source: number;
}

/** The whole of `part-to-whole`. */
export interface Whole extends Figure {
  readonly label: string;
  readonly value: number;
  readonly source: number;
  /** For each series of several parts, what its parts leave of the whole; nothing where they add up. */
  readonly remainders: readonly Remainder[];
}

/** A part of the whole that the text does not account for: computed, not printed. */
export interface Remainder {
  readonly series: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly textWithUnit: string;
}

/** A check whose figures do not fit together. */
export interface Warning {
  /** Id of the check, which is also its anchor on the audit page. */
  readonly check: string;
  /** What disagrees, in a sentence without a full stop: both sides with their figures. */
  readonly conflict: string;
  /** Observation ids of the marks, references and the whole that it concerns. */
  readonly marks: readonly string[];
}

export interface SourceLine {
  readonly document: string;
  readonly title: string;
  /** For where there is little room. */
  readonly shortTitle: string;
  /** Where in the document, in words of the language: 二 · 县域 · 第四，第 1 句. */
  readonly place: string;
  readonly locator: string;
  /** Printed figures taken from there, original Chinese. */
  readonly printed: readonly string[];
}
