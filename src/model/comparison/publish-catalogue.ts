import { pinyin } from 'pinyin-pro';
import type { Catalogue, Dataset } from '../../catalogue/catalogue.ts';
import type { Observation } from '../../domain/observation.ts';
import { comparePeriods } from '../../domain/period.ts';
import { comparisonFrame } from './comparison-frame.ts';
import type { CatalogueIndex, IndexedIndicator, PublishedDataset } from './published-catalogue.ts';

/** The index of a catalogue. Made while the site is built: the dictionary of pinyin is large. */
export function publishIndex(catalogue: Catalogue): CatalogueIndex {
  const { title, version, licence, units, regions, categories, documents, peerSets, datasets } = catalogue;
  return {
    title,
    version,
    licence,
    frame: comparisonFrame(catalogue),
    units: [...units.values()],
    regions: [...regions.values()],
    categories: [...categories.values()],
    documents: [...documents.values()],
    peerSets: [...peerSets.values()],
    datasets: Array.from(datasets.values(), ({ id, title: name, description }) => ({ id, title: name, description })),
    indicators: [...datasets.keys()].flatMap((dataset) => indicatorsOf(dataset, catalogue)),
  };
}

/** The indicators that a dataset is the first to have values of, in the order of the catalogue. */
function indicatorsOf(dataset: string, catalogue: Catalogue): readonly IndexedIndicator[] {
  const { indicators, observations, regions } = catalogue;
  return [...indicators.values()].flatMap((indicator) => {
    const own = [...observations.values()].filter((each) => each.indicator === indicator.id);
    const holders = [...catalogue.datasets.keys()].filter((id) => own.some((each) => each.dataset === id));
    if (holders[0] !== dataset) return [];
    const covered = new Set(own.map(({ region }) => region));
    return {
      ...indicator,
      datasets: holders,
      regions: [...regions.keys()].filter((code) => covered.has(code)),
      periods: [...new Set(own.map(({ period }) => period))].toSorted(comparePeriods),
      pinyin: `${spelled(indicator.name.zh, 'pinyin')} ${spelled(indicator.name.zh, 'first')}`,
    };
  });
}

/** `gongyeqiye` in full, `gyqy` by initials. */
function spelled(text: string, pattern: 'pinyin' | 'first'): string {
  return pinyin(text, { pattern, toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('').toLowerCase();
}

/** A dataset with everything that its values were computed from. */
export function publishDataset({ id, observations }: Dataset, catalogue: Catalogue): PublishedDataset {
  const operands = new Map<string, Observation>();
  const collect = ({ provenance }: Observation): void => {
    if (provenance.kind === 'printed') return;
    for (const operand of provenance.operands.flatMap((each) => catalogue.observations.get(each) ?? [])) {
      if (operand.dataset !== id && !operands.has(operand.id)) operands.set(operand.id, operand);
      collect(operand);
    }
  };
  for (const observation of observations) collect(observation);
  const own = new Set(observations.map((observation) => observation.id));
  return {
    observations,
    operands: [...operands.values()],
    checks: [...catalogue.checks.values()].filter((result) => result.operands.some((operand) => own.has(operand))),
  };
}
