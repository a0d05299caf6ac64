import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Dimension } from '../catalogue/chart-spec.ts';
import type { Language } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import type { Missing, Quantity } from '../domain/quantity.ts';
import type { Unit } from '../domain/unit.ts';
import { nameAlong } from './dimension.ts';
import { nameObservation } from './name-observation.ts';
import { shownQuantity } from './shown-quantity.ts';
import { shownWords } from './shown-words.ts';

/** What has names of its own in a catalogue. */
type Named = 'regions' | 'indicators' | 'categories' | 'units' | 'documents';

/** A catalogue read in one language: what every part that tells something of figures asks for. */
export interface Reader<Held extends Catalogue = Catalogue> {
  readonly catalogue: Held;
  readonly language: Language;
  /** The unit of an indicator. Throws a RangeError where the catalogue knows no such indicator. */
  readonly unitOf: (indicator: string) => Unit;
  /** What something is called: a document by its short title, a unit by its label; its id where it is unknown. */
  readonly nameOf: (kind: Named, id: string) => string;
  /** The name of an observation's key along a dimension; empty where it has no category. */
  readonly keyOf: (dimension: Dimension, observation: Observation) => string;
  /** The full name of an observation: 工业企业实缴税金（长沙市，2015 年）. */
  readonly titleOf: (observation: Observation) => string;
  /** The quantity as it is shown: in the unit of the language, a derived one rounded outward. */
  readonly quantityOf: (observation: Observation) => Quantity | Missing;
  /** The quantity in words with its unit: `26.86 亿元`; a word where it is missing. */
  readonly figureOf: (observation: Observation) => string;
}

/** Reads a catalogue in a language. */
export function readIn<Held extends Catalogue>(catalogue: Held, language: Language): Reader<Held> {
  const unitOf = (indicator: string): Unit => {
    const unit = catalogue.units.get(catalogue.indicators.get(indicator)?.unit ?? '');
    if (unit === undefined) throw new RangeError(`the catalogue has no unit for ${indicator}`);
    return unit;
  };
  const names: Readonly<Record<Named, (id: string) => string | undefined>> = {
    regions: (code) => catalogue.regions.get(code)?.name[language],
    indicators: (id) => catalogue.indicators.get(id)?.name[language],
    categories: (id) => catalogue.categories.get(id)?.name[language],
    units: (id) => catalogue.units.get(id)?.label[language],
    documents: (id) => catalogue.documents.get(id)?.shortTitle[language],
  };
  return {
    catalogue,
    language,
    unitOf,
    nameOf: (kind, id) => names[kind](id) ?? id,
    keyOf: (dimension, observation) => nameAlong(dimension, observation, catalogue, language),
    titleOf: (observation) => nameObservation(observation, catalogue, language),
    quantityOf: (observation) => shownQuantity(observation, unitOf(observation.indicator), language),
    figureOf: (observation) => shownWords(observation, catalogue, language),
  };
}
