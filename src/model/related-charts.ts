import type { BriefingSpec, ChartSpec } from '../catalogue/chart-spec.ts';
import type { Observation } from '../domain/observation.ts';

/** A chart as far as kinship goes: what it shows, and which sections of briefings it stands in. */
interface Kin {
  readonly id: string;
  readonly indicators: ReadonlySet<string>;
  readonly datasets: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
}

/** What having one thing in common counts: the same indicator says most, the same region, common as it is, least. */
const WORTH = { indicators: 4, sections: 2, datasets: 1, regions: 0.25 } as const;

/** What the kinship of charts is read from. */
export interface ChartsToRelate {
  readonly charts: ReadonlyMap<string, ChartSpec>;
  readonly briefings: ReadonlyMap<string, Pick<BriefingSpec, 'id' | 'sections'>>;
  /** What a chart shows. */
  readonly shownBy: (chart: ChartSpec) => readonly Pick<Observation, 'indicator' | 'dataset' | 'region'>[];
}

/** The charts that have most in common with one, closest first; of equally close ones that which is told first. */
export function relatedCharts(id: string, { charts, briefings, shownBy }: ChartsToRelate, most: number): string[] {
  const kin = [...charts.values()].map((spec) => kinOf(spec, shownBy(spec), briefings));
  const own = kin.find((each) => each.id === id);
  if (own === undefined) return [];
  return kin
    .filter((each) => each.id !== id)
    .map((each) => ({ id: each.id, closeness: closeness(own, each) }))
    .filter(({ closeness: close }) => close >= WORTH.datasets)
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, most)
    .map((each) => each.id);
}

function kinOf(
  { id }: ChartSpec,
  shown: ReturnType<ChartsToRelate['shownBy']>,
  briefings: ChartsToRelate['briefings'],
): Kin {
  const sections = [...briefings.values()].flatMap((briefing) =>
    briefing.sections.flatMap(({ charts }, index) => (charts.includes(id) ? `${briefing.id} ${String(index)}` : [])),
  );
  return {
    id,
    indicators: new Set(shown.map(({ indicator }) => indicator)),
    datasets: new Set(shown.map(({ dataset }) => dataset)),
    regions: new Set(shown.map(({ region }) => region)),
    sections: new Set(sections),
  };
}

function closeness(one: Kin, other: Kin): number {
  const kinds = ['indicators', 'sections', 'datasets', 'regions'] as const;
  return kinds.reduce((sum, kind) => sum + WORTH[kind] * shared(one[kind], other[kind]), 0);
}

/** The part of the smaller of two sets that the other holds, so that a chart of everything is not kin to all. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((each) => other.has(each)).length;
  return common === 0 ? 0 : common / Math.max(one.size, other.size);
}
