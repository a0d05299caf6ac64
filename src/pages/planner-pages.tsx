import type { ReactNode } from 'react';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PageContext } from '../components/page-context.ts';
import type { Language } from '../domain/language.ts';
import { areaWords } from '../i18n/area-words.ts';
import { compareWords } from '../i18n/compare-words.ts';
import { targetWords } from '../i18n/target-words.ts';
import { areaContext } from '../model/area/area-context.ts';
import { areaProfile } from '../model/area-profile.ts';
import type { ChartModel } from '../model/chart-model.ts';
import { compare } from '../model/comparison/compare.ts';
import { type ComparisonFrame, comparisonFrame } from '../model/comparison/comparison-frame.ts';
import { publishDataset, publishIndex } from '../model/comparison/publish-catalogue.ts';
import { CATALOGUE_INDEX, publishedDatasetPath } from '../model/comparison/published-catalogue.ts';
import { settleComparison } from '../model/comparison/settle-comparison.ts';
import { tileCharts } from '../model/tile-charts.ts';
import { targetTopics } from '../model/target-topics.ts';
import type { Route } from '../url/route.ts';
import { AreaPage } from './area.tsx';
import { AreasPage } from './areas.tsx';
import { ComparePage } from './compare.tsx';
import { targetRules, targetsLead, TargetsPage } from './targets.tsx';

/** A page for planners in one language, before it is put into the shell of the site. */
export interface PlannerPageParts {
  readonly route: Route;
  readonly title: string;
  readonly description: string;
  readonly content: (page: PageContext) => ReactNode;
  /** The charts that stand on the page and nowhere else. */
  readonly models: readonly ChartModel[];
  readonly rules: string;
}

/** The style sheet of these pages. */
export const PLANNER_STYLE = 'planner';

/** Comparing, areas and targets. */
export function plannerPages(catalogue: Catalogue, language: Language): readonly PlannerPageParts[] {
  if (catalogue.observations.size === 0) return [];
  const frame = comparisonFrame(catalogue);
  const areas = areaContext(catalogue, frame, language);
  return [
    comparePage(catalogue, frame, language),
    targetsPage(catalogue, frame, language),
    areasPage(catalogue, frame, language),
    ...Array.from(catalogue.regions.values(), (region) => ({
      route: { page: 'area' as const, area: region.code },
      title: region.name[language],
      description: `${region.name[language]} · ${areaWords(language).lead}`,
      content: (page: PageContext) => (
        <AreaPage page={page} catalogue={catalogue} profile={areaProfile(region, areas)} />
      ),
      models: [],
      rules: '',
    })),
  ];
}

/** What the workbench fetches, by path below the root of the site. */
export function plannerFiles(catalogue: Catalogue): [string, () => string][] {
  return [
    [CATALOGUE_INDEX, () => JSON.stringify(publishIndex(catalogue))],
    ...Array.from(catalogue.datasets.values(), (dataset): [string, () => string] => [
      publishedDatasetPath(dataset.id),
      () => JSON.stringify(publishDataset(dataset, catalogue)),
    ]),
  ];
}

function comparePage(catalogue: Catalogue, frame: ComparisonFrame, language: Language): PlannerPageParts {
  const words = compareWords(language);
  const { comparison } = settleComparison({}, catalogue, frame);
  const compared = compare(comparison, catalogue, frame, language);
  return {
    route: { page: 'compare' },
    title: words.title,
    description: words.lead,
    content: (page) => (
      <ComparePage page={page} catalogue={catalogue} frame={frame} comparison={comparison} compared={compared} />
    ),
    models: compared.model === null ? [] : [compared.model],
    rules: '',
  };
}

function targetsPage(catalogue: Catalogue, frame: ComparisonFrame, language: Language): PlannerPageParts {
  const words = targetWords(language);
  const topics = targetTopics(catalogue, frame, language);
  return {
    route: { page: 'targets' },
    title: words.title,
    description: targetsLead(topics, words),
    content: (page) => <TargetsPage page={page} catalogue={catalogue} topics={topics} />,
    models: [],
    rules: targetRules(topics),
  };
}

function areasPage(catalogue: Catalogue, frame: ComparisonFrame, language: Language): PlannerPageParts {
  const words = areaWords(language);
  const grids = tileCharts(catalogue, frame, language);
  return {
    route: { page: 'areas' },
    title: words.title,
    description: words.lead,
    content: (page) => <AreasPage page={page} catalogue={catalogue} grids={grids} />,
    models: grids,
    rules: '',
  };
}
