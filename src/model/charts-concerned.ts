import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CheckResult } from '../domain/audit.ts';
import type { ChartModel } from './chart-model.ts';
import { lineageOf } from './lineage.ts';
import { isConcerned } from './warnings.ts';

/** For each check, the charts that show what it stands on or what was computed from that. */
export function chartsConcerned(
  checks: readonly CheckResult[],
  models: readonly ChartModel[],
  catalogue: Catalogue,
): ReadonlyMap<string, readonly ChartModel[]> {
  const lineages = models.map((model) => ({ model, lineage: lineageOfChart(model, catalogue) }));
  return new Map(
    checks.map((result) => [
      result.check.id,
      lineages.filter(({ lineage }) => isConcerned(lineage, result)).map(({ model }) => model),
    ]),
  );
}

function lineageOfChart({ marks, references }: ChartModel, catalogue: Catalogue): ReadonlySet<string> {
  return new Set([...marks, ...references].flatMap(({ key }) => [...lineageOf(key, catalogue)]));
}
