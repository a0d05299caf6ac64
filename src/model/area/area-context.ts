import type { Reader } from '../read-in.ts';
import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import type { ChartSpec } from '../../catalogue/chart-spec.ts';
import { keyAlong, selectObservations } from '../../catalogue/select.ts';
import type { Observation } from '../../domain/observation.ts';
import type { ComparisonFrame } from '../comparison/comparison-frame.ts';

/** What all area profiles of a language are made with. */
export interface AreaContext extends Reader<CompleteCatalogue> {
  readonly frame: ComparisonFrame;
  /** The first chart whose finding is about an observation, by observation id. */
  readonly chartAbout: ReadonlyMap<string, ChartSpec>;
}

export function areaContext(reader: Reader<CompleteCatalogue>, frame: ComparisonFrame): AreaContext {
  const { catalogue } = reader;
  const about = [...catalogue.charts.values()].flatMap((chart) =>
    observationsInFront(chart, catalogue).map(({ id }) => [id, chart] as const),
  );
  return { ...reader, frame, chartAbout: new Map(about.toReversed()) };
}

/** The observations that a chart sets in front, or all where it is about one region alone. */
function observationsInFront(chart: ChartSpec, catalogue: CompleteCatalogue): readonly Observation[] {
  const shown = chart.select.flatMap((pick) => selectObservations(pick, catalogue));
  if (chart.focus.length === 0) return new Set(shown.map(({ region }) => region)).size === 1 ? shown : [];
  // A chart that sets a year in front is about how things changed, not about one figure of that year.
  const dimensions = [chart.across, ...(chart.series === undefined ? [] : [chart.series])];
  return shown.filter((observation) =>
    dimensions.some((along) => along !== 'period' && chart.focus.includes(keyAlong(along, observation))),
  );
}
