import type { RegionKind } from '../domain/region.ts';
import type { Language } from '../domain/language.ts';
import { AREA_WORDS_EN } from './area-words-en.ts';
import { AREA_WORDS_ZH } from './area-words-zh.ts';

/** A place among siblings: equal ends where the region can only have one. */
export interface AreaPlace {
  readonly best: number;
  readonly worst: number;
  /** How many of the siblings have a figure, and how many there are. */
  readonly among: number;
  readonly siblings: number;
  readonly from: 'best' | 'highest' | 'lowest';
  readonly kind: RegionKind;
}

/** The words of the area pages. */
export interface AreaWords {
  readonly title: string;
  readonly lead: string;
  readonly all: string;
  /** Headings of the index. */
  readonly kinds: Readonly<Record<RegionKind, string>>;
  readonly within: (region: string) => string;
  readonly count: (figures: number) => string;
  readonly none: string;
  readonly unmentioned: string;
  /** What an area is. */
  readonly kind: Readonly<Record<RegionKind, string>>;
  readonly facts: Readonly<
    Record<'kind' | 'within' | 'groups' | 'members' | 'named' | 'parts' | 'mentionedIn' | 'siblings', string>
  >;
  readonly previous: (region: string) => string;
  readonly next: (region: string) => string;
  readonly figures: (printed: number, derived: number) => string;
  readonly nothing: (region: string) => string;
  readonly notMentioned: (region: string) => string;
  readonly onlyTogether: string;
  readonly contents: string;
  readonly findings: string;
  readonly toChart: string;
  readonly columns: Readonly<Record<'indicator' | 'figure' | 'place' | 'source', string>>;
  readonly place: (place: AreaPlace) => string;
  /** Opens the description of the figures of siblings. */
  readonly strip: (region: string, figure: string, others: string) => string;
  readonly reference: (region: string, figure: string) => string;
  readonly compare: string;
  readonly derived: string;
  /** Between which regions a gap or a ratio is. */
  readonly relation: Readonly<Record<'gap' | 'ratio', (left: string, right: string) => string>>;
  readonly named: string;
  readonly namedText: string;
  readonly ofGroups: string;
  readonly ofGroupsText: string;
  readonly uncertain: string;
  readonly ofParts: string;
  readonly ofPartsText: string;
  readonly groupPage: string;
  readonly groupCount: (figures: number) => string;
  readonly absent: string;
  readonly absentCount: (indicators: number, kind: RegionKind) => string;
  /** There is nothing that others of the kind have and it has not. */
  readonly absentNothing: string;
  /** None of the kind has any figure. */
  readonly absentForAll: (kind: RegionKind) => string;
  /** Indicators that only the region has which the data are about. */
  readonly homeOnly: (home: string, indicators: number) => string;
  readonly topicCount: (indicators: number) => string;
  readonly comma: string;
  readonly and: string;
}

export function areaWords(language: Language): AreaWords {
  return language === 'zh' ? AREA_WORDS_ZH : AREA_WORDS_EN;
}
