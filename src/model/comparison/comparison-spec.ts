import type { ChartForm, ChartSpec, Pick } from '../../catalogue/chart-spec.ts';
import type { Comparison, Way } from '../../domain/comparison.ts';
import type { Localised } from '../../domain/language.ts';
import type { Unit } from '../../domain/unit.ts';
import type { ComparisonFrame } from './comparison-frame.ts';
import type { ComputedFigures } from './computed-comparison.ts';

/** The id of the chart that a comparison makes. */
export const COMPARISON_CHART = 'comparison';

/** What of a comparison its chart tells and stresses. */
interface Told {
  /** In one language, the finding first; at least one. */
  readonly sentences: readonly string[];
  /** The regions that the finding is about. */
  readonly front: readonly string[];
}

/** The chart of a comparison, whose title is the finding in the language that it is resolved in. */
export function comparisonSpec(
  comparison: Comparison,
  { indicator, unit, observations }: ComputedFigures,
  { sentences, front }: Told,
  { rankPlaces }: ComparisonFrame,
): ChartSpec {
  const { period, category, status, way, sort, reference } = comparison;
  const select: Pick = {
    indicator: [indicator.id],
    region: observations.map(({ region }) => region),
    period: [period],
    category: [category ?? ''],
    status: [status],
  };
  const places = unit.kind === 'rank' ? (rankPlaces[comparison.indicator] ?? null) : null;
  return {
    id: COMPARISON_CHART,
    form: formOf(way, unit, places),
    select: [select],
    across: 'region',
    sort,
    focus: [...(way === 'gap' && reference !== null ? [reference] : []), ...front],
    reference: [],
    ...(places === null ? {} : { places }),
    finding: asTold(sentences[0]?.replace(/[。.]$/, '') ?? ''),
    notes: sentences.slice(1).map(asTold),
  };
}

function formOf(way: Way, unit: Unit, places: number | null): ChartForm {
  if (unit.kind === 'rank') return places === null ? 'range-dots' : 'rank-strip';
  return way === 'gap' || way === 'change' || unit.kind === 'points' ? 'gap-to-peers' : 'ranked-bars';
}

/** A sentence stands in the language that the chart is resolved in, and in no other. */
function asTold(sentence: string): Localised {
  return { zh: sentence, en: sentence };
}
