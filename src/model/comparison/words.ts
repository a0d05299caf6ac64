import type { Way } from '../../domain/comparison.ts';
import type { Language } from '../../domain/language.ts';
import { COMPARISON_WORDS_EN } from './words-en.ts';
import { COMPARISON_WORDS_ZH } from './words-zh.ts';

/**
 * What a computed figure says of its region: that it is above or below what it is measured against, exactly level with
 * it, at most so much above or below, or that this cannot be told.
 */
export type Sense = 'up' | 'down' | 'level' | 'at_most_up' | 'at_most_down' | 'unclear';

/** How languages compare amounts: eight firms fewer, eight billion less, eight points lower; a place is first or last. */
export type Comparing = 'count' | 'amount' | 'level' | 'place';

/** What all figures of a way to look share. Names and periods are given ready to read. */
export interface WayFrame {
  readonly way: Way;
  /** The region that they are measured against; empty where there is none. */
  readonly against: string;
  readonly period: string;
  readonly since: string;
  readonly comparing: Comparing;
  /** `change` only: growth in per cent rather than a difference. */
  readonly isGrowth: boolean;
  /** `ratio` only: told in times rather than per cent. */
  readonly isMultiple: boolean;
  /** `ratio` only: what one region is of each of the others, rather than each of them of one. */
  readonly isInverse: boolean;
}

export interface ToldFigure {
  /** With its unit; without a sign where the sense tells it. Empty where no more than the sense is known. */
  readonly figure: string;
  readonly sense: Sense;
}

/** The places that a figure may have: `第 2 位`, or `第 2 至 4 位` where figures cannot be told apart. */
export interface PlaceRange {
  readonly best: number;
  readonly worst: number;
  readonly among: number;
  readonly from: 'best' | 'highest' | 'lowest';
}

/** The words in which comparisons answer. They need not know whether a region is one or many. */
export interface ComparisonWords {
  /** What is computed, after the name of the indicator. */
  readonly computed: Readonly<Record<Exclude<Way, 'value'>, (against: string) => string>>;
  /** What a way tells of a region: 为株洲市的 42.5%. */
  readonly predicate: (frame: WayFrame, told: ToldFigure) => string;
  /** The same where the frame has been told already: 42.5%. */
  readonly brief: (frame: WayFrame, told: ToldFigure) => string;
  /** Joins a region and what is told of it. */
  readonly clause: (region: string, predicate: string) => string;
  /** A region in a list, with what is told of it in brief. */
  readonly item: (region: string, brief: string) => string;
  /** A region and all that the way tells of it: 衡阳市为株洲市的 42.5%. */
  readonly whole: (frame: WayFrame, region: string, told: ToldFigure) => string;
  /** The region with the largest figure, in front of the others. */
  readonly highest: (frame: WayFrame, region: string, told: ToldFigure) => string;
  /** The region with the smallest figure, after the one with the largest. */
  readonly lowest: (frame: WayFrame, region: string, told: ToldFigure) => string;
  /** Several regions that may each come first. */
  readonly tied: (frame: WayFrame, regions: string) => string;
  /** Several regions of which the same is told. */
  readonly each: (frame: WayFrame, regions: string, predicate: string) => string;
  /** The same of all that are compared, though they need not be equal. */
  readonly allAlike: (frame: WayFrame, regions: string, predicate: string) => string;
  readonly place: (range: PlaceRange) => string;
  /** Beside a figure: 为株洲市的 42.5%，比株洲市少约 49.9 亿元. */
  readonly ratioTo: (reference: string, ratio: string) => string;
  /** Opens a list of regions held against the reference. */
  readonly against: (reference: string) => string;
  /** Opens a list of the regions that have not been told yet. */
  readonly rest: string;
  readonly noFigure: (regions: string) => string;
  readonly notComputed: (regions: string, reason: string) => string;
  /** Why a change cannot be computed. */
  readonly noEarlierFigure: (since: string) => string;
  readonly nothing: string;
  readonly nothingComputed: string;
  readonly noneChosen: string;
  /** Regions that a grid of tiles has no place for. */
  readonly outsideGrid: (regions: readonly string[]) => string;
  readonly about: (amount: string) => string;
  readonly names: (names: readonly string[]) => string;
  readonly comma: string;
  readonly semicolon: string;
  readonly stop: string;
}

export function comparisonWords(language: Language): ComparisonWords {
  return language === 'zh' ? COMPARISON_WORDS_ZH : COMPARISON_WORDS_EN;
}
