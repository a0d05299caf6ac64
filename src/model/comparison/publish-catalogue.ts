import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import type { CompleteCatalogue, Dataset } from '../../catalogue/catalogue.ts';
import type { Observation } from '../../domain/observation.ts';
import { comparePeriods } from '../../domain/period.ts';
import { comparisonFrame } from './comparison-frame.ts';
import type { CatalogueIndex, IndexedIndicator, PublishedDataset } from './published-catalogue.ts';

/** The index of a catalogue. Made while the site is built: dictionaries of pinyin and of characters are large. */
export function publishIndex(catalogue: CompleteCatalogue): CatalogueIndex {
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
function indicatorsOf(dataset: string, catalogue: CompleteCatalogue): readonly IndexedIndicator[] {
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
      pinyin: spelled(indicator.name.zh),
      traditional: traditional(indicator.name.zh),
    };
  });
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** `gong'ye qi'ye`: the pronunciation of a character depends on the whole text, its word on the dictionary of words. */
function spelled(text: string): string {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'spaced' });
  let at = 0;
  return Array.from(WORDS.segment(text), ({ segment }) => {
    const length = Array.from(segment).length;
    at += length;
    return syllables.slice(at - length, at).join("'");
  })
    .join(' ')
    .toLowerCase();
}

/** Only the characters: other words of other places are not what a name is searched by. */
const traditional = Converter({ from: 'cn', to: 't' });

/** A dataset with everything that its values were computed from, and the gaps and ratios published of them elsewhere. */
export function publishDataset({ id, observations }: Dataset, catalogue: CompleteCatalogue): PublishedDataset {
  const operands = new Map<string, Observation>();
  const collect = ({ provenance }: Observation): void => {
    if (provenance.kind === 'printed') return;
    for (const operand of provenance.operands.flatMap((each) => catalogue.observations.get(each) ?? [])) {
      if (operand.dataset !== id && !operands.has(operand.id)) operands.set(operand.id, operand);
      collect(operand);
    }
  };
  for (const observation of observations) collect(observation);
  for (const related of relatedTo(id, catalogue)) {
    operands.set(related.id, related);
    collect(related);
  }
  const own = new Set(observations.map((observation) => observation.id));
  return {
    observations,
    operands: [...operands.values()],
    checks: [...catalogue.checks.values()].filter((result) => result.operands.some((operand) => own.has(operand))),
  };
}

/** Observations of other datasets that relate figures of this one to each other. */
function relatedTo(dataset: string, { observations, indicators, datasets }: CompleteCatalogue): readonly Observation[] {
  const bases = new Set(datasets.get(dataset)?.observations.map(({ indicator }) => indicator));
  return [...observations.values()].filter(
    (each) => each.dataset !== dataset && bases.has(indicators.get(each.indicator)?.relation?.base ?? ''),
  );
}
