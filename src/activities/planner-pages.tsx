import type { ReactNode } from 'react';
import { CATALOGUE_INDEX, publishedDatasetFile } from '../addresses/files.ts';
import type { Route } from '../addresses/pages.ts';
import type { CompleteCatalogue } from '../catalogue/catalogue.ts';
import type { PageContext } from '../site/page-context.ts';
import type { Language } from '../domain/language.ts';
import { areaWords } from './area/words.ts';
import { compareWords } from './compare/words.ts';
import { targetWords } from './targets/words.ts';
import { areaContext } from '../model/area/area-context.ts';
import { areaProfile } from '../model/area-profile.ts';
import type { ChartModel } from '../model/chart-model.ts';
import { askComparison } from '../model/comparison/ask-comparison.ts';
import { type ComparisonFrame, comparisonFrame } from '../model/comparison/comparison-frame.ts';
import { publishDataset, publishIndex } from '../model/comparison/publish-catalogue.ts';
import { readIn } from '../model/read-in.ts';
import { tileCharts } from '../model/tile-charts.ts';
import { targetTopics } from '../model/target-topics.ts';
import { AreaPage } from './area/page.tsx';
import { AreasPage } from './area/areas-page.tsx';
import { ComparePage } from './compare/page.tsx';
import { countTargets, targetRules, TargetsPage } from './targets/page.tsx';

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
export function plannerPages(catalogue: CompleteCatalogue, language: Language): readonly PlannerPageParts[] {
  if (catalogue.observations.size === 0) return [];
  const frame = comparisonFrame(catalogue);
  const areas = areaContext(readIn(catalogue, language), frame);
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
export function plannerFiles(catalogue: CompleteCatalogue): [string, () => string][] {
  return [
    [CATALOGUE_INDEX, () => JSON.stringify(publishIndex(catalogue))],
    ...Array.from(catalogue.datasets.values(), (dataset): [string, () => string] => [
      publishedDatasetFile(dataset.id),
      () => JSON.stringify(publishDataset(dataset, catalogue)),
    ]),
  ];
}

function comparePage(catalogue: CompleteCatalogue, frame: ComparisonFrame, language: Language): PlannerPageParts {
  const words = compareWords(language);
  const answer = askComparison({}, readIn(catalogue, language), frame);
  return {
    route: { page: 'compare' },
    title: words.title,
    description: words.lead,
    content: (page) => <ComparePage page={page} catalogue={catalogue} frame={frame} answer={answer} />,
    models: answer.model === null ? [] : [answer.model],
    rules: '',
  };
}

function targetsPage(catalogue: CompleteCatalogue, frame: ComparisonFrame, language: Language): PlannerPageParts {
  const words = targetWords(language);
  const topics = targetTopics(readIn(catalogue, language), frame);
  const { total, computable } = countTargets(topics);
  return {
    route: { page: 'targets' },
    title: words.title,
    description: words.lead(total, computable),
    content: (page) => <TargetsPage page={page} catalogue={catalogue} topics={topics} />,
    models: [],
    rules: targetRules(topics),
  };
}

function areasPage(catalogue: CompleteCatalogue, frame: ComparisonFrame, language: Language): PlannerPageParts {
  const words = areaWords(language);
  const grids = tileCharts(readIn(catalogue, language), frame);
  return {
    route: { page: 'areas' },
    title: words.title,
    description: words.lead,
    content: (page) => <AreasPage page={page} catalogue={catalogue} grids={grids} />,
    models: grids,
    rules: '',
  };
}
