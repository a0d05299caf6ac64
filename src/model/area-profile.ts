import { group } from 'd3-array';
import type { CompleteCatalogue } from '../catalogue/catalogue.ts';
import type { Observation } from '../domain/observation.ts';
import type { SourceDocument } from '../domain/provenance.ts';
import type { Region } from '../domain/region.ts';
import { type AbsentIndicators, absentIndicators } from './area/absent-indicators.ts';
import type { AreaContext } from './area/area-context.ts';
import { type AreaFigure, areaFigure, type OwnFigure, ownFigure } from './area/area-figure.ts';
import { type AreaFinding, areaFindings } from './area/area-findings.ts';
import { type AreaRelatives, areaRelatives, type Membership } from './area/area-relatives.ts';
import { resolveWorkings, type Working } from './workings.ts';

/** Everything that the catalogue holds on a region. */
export interface AreaProfile {
  readonly region: Region;
  readonly relatives: AreaRelatives;
  /** The documents that mention it, in the order of the bulletin; none for a region that it does not mention. */
  readonly mentionedIn: readonly SourceDocument[];
  readonly findings: readonly AreaFinding[];
  readonly topics: readonly AreaTopic[];
  /** Figures of other regions whose sentences name it. */
  readonly named: readonly NamedFigure[];
  /** The figures of the groups that it may belong to. */
  readonly ofGroups: readonly (Membership & GroupFigures)[];
  /** The figures of the groups inside it. */
  readonly ofParts: readonly GroupFigures[];
  readonly absent: AbsentIndicators;
}

export interface AreaTopic {
  readonly dataset: string;
  readonly title: string;
  readonly figures: readonly OwnFigure[];
  /** How the derived ones among them were computed. */
  readonly workings: readonly Working[];
}

export interface GroupFigures {
  readonly group: Region;
  readonly figures: readonly AreaFigure[];
}

export interface NamedFigure {
  readonly figure: AreaFigure;
  /** The region that the figure is given for. */
  readonly region: Region;
}

export function areaProfile(region: Region, context: AreaContext): AreaProfile {
  const { catalogue } = context;
  const relatives = areaRelatives(region, catalogue);
  const topics = topicsOf(region, relatives, context);
  const ofGroups = relatives.groups.map((membership) => ({
    ...membership,
    ...groupFigures(membership.group, context),
  }));
  const figures = topics.flatMap((topic) => topic.figures);
  const documents = catalogue.mentions.get(region.code)?.documents ?? [];
  return {
    region,
    relatives,
    mentionedIn: documents.flatMap((document) => catalogue.documents.get(document) ?? []),
    findings: areaFindings(figures, context),
    topics,
    named: namedFigures(region, context),
    ofGroups,
    ofParts: relatives.parts.map((part) => groupFigures(part, context)),
    absent: absentIndicators(region, relatives.siblings, context),
  };
}

function topicsOf(region: Region, relatives: AreaRelatives, context: AreaContext): readonly AreaTopic[] {
  const { catalogue, language } = context;
  const byDataset = group(figuresGivenFor(region, catalogue), ({ dataset }) => dataset);
  return [...catalogue.datasets.values()].flatMap(({ id, title }) => {
    const observations = byDataset.get(id) ?? [];
    if (observations.length === 0) return [];
    return {
      dataset: id,
      title: title[language],
      figures: observations.map((observation) => ownFigure(observation, relatives, context)),
      workings: resolveWorkings(observations, context),
    };
  });
}

function groupFigures(region: Region, context: AreaContext): GroupFigures {
  const figures = figuresGivenFor(region, context.catalogue);
  return { group: region, figures: figures.map((each) => areaFigure(each, context)) };
}

function figuresGivenFor({ code }: Region, { observations }: CompleteCatalogue): readonly Observation[] {
  return [...observations.values()].filter(({ region }) => region === code);
}

function namedFigures({ code }: Region, context: AreaContext): readonly NamedFigure[] {
  const { namedRegions, observations, regions } = context.catalogue;
  return [...namedRegions].flatMap(([id, codes]) => {
    const observation = codes.includes(code) ? observations.get(id) : undefined;
    const region = regions.get(observation?.region ?? '');
    if (observation === undefined || region === undefined) return [];
    return { figure: areaFigure(observation, context), region };
  });
}
