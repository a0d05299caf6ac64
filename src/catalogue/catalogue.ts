import type { CheckResult } from '../domain/audit.ts';
import type { DatedTerm } from '../domain/dated-term.ts';
import type { Category, Indicator } from '../domain/indicator.ts';
import type { Localised } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import type { PeerSet } from '../domain/peer-set.ts';
import type { SourceDocument } from '../domain/provenance.ts';
import type { Region } from '../domain/region.ts';
import type { RegionMention } from '../domain/region-mention.ts';
import type { TargetBaseline } from '../domain/target-baseline.ts';
import type { TargetTopic } from '../domain/target-topic.ts';
import type { Unit } from '../domain/unit.ts';
import type { BriefingSpec, ChartSpec } from './chart-spec.ts';
import type { DataChange } from './descriptor.ts';

/** A table of observations, described by its entry in `datapackage.json`, and what was derived from them. */
export interface Dataset {
  readonly id: string;
  readonly title: Localised;
  readonly description: Localised;
  /** The printed ones in the order of their file, then the derived ones. */
  readonly observations: readonly Observation[];
}

/** What figures are about and told in: every name that a figure refers to. Maps keep the order of the files. */
export interface CatalogueNames {
  readonly title: Localised;
  readonly version: string;
  readonly licence: { readonly name: string; readonly title: string; readonly url: string };
  readonly units: ReadonlyMap<string, Unit>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly peerSets: ReadonlyMap<string, PeerSet>;
}

/** Names and figures: as much of the data as a browser may hold, which fetches only the figures that it needs. */
export interface Catalogue extends CatalogueNames {
  /** Observations by id, the printed ones before the derived ones. */
  readonly observations: ReadonlyMap<string, Observation>;
  /** What figures say about one another, by id of the check. */
  readonly checks: ReadonlyMap<string, CheckResult>;
}

/** Everything that stands in `data/`, validated: what the build holds. */
export interface CompleteCatalogue extends Catalogue {
  /** What each version brought, the latest first. */
  readonly changes: readonly DataChange[];
  /** How the documents speak of each region, by its code. */
  readonly mentions: ReadonlyMap<string, RegionMention>;
  /** The members of groups as far as they are known, by code of the group. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** The groups whose known members are all: being named in the text does not make a group whole. */
  readonly wholeGroups: ReadonlySet<string>;
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** What targets are measured from, by observation id of the target. */
  readonly targetBaselines: ReadonlyMap<string, TargetBaseline>;
  /** What targets and standards are about, in reading order. */
  readonly targetTopics: ReadonlyMap<string, TargetTopic>;
  /** The regions that the text names beside a figure that is given for another one, by observation id. */
  readonly namedRegions: ReadonlyMap<string, readonly string[]>;
  /** The dates that documents set, by id. */
  readonly dates: ReadonlyMap<string, DatedTerm>;
  readonly charts: ReadonlyMap<string, ChartSpec>;
  readonly briefings: ReadonlyMap<string, BriefingSpec>;
}
