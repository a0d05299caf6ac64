import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Dimension } from '../catalogue/chart-spec.ts';
import type { Language } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import type { Missing, Quantity } from '../domain/quantity.ts';
import type { Unit } from '../domain/unit.ts';
import { formatPeriod } from '../i18n/period.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { quantityWords } from '../i18n/quantity.ts';
import { observationWords } from './observation-words.ts';
import { shownQuantity } from './shown-quantity.ts';

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
  const words = observationWords(language);
  const unitOf = (indicator: string): Unit => {
    const unit = catalogue.units.get(catalogue.indicators.get(indicator)?.unit ?? '');
    if (unit === undefined) throw new RangeError(`the catalogue has no unit for ${indicator}`);
    return unit;
  };
  const nameOf = namesIn(catalogue, language);
  const keyOf: Reader['keyOf'] = (dimension, { region, indicator, category, period, status }) => {
    switch (dimension) {
      case 'region':
        return nameOf('regions', region);
      case 'indicator':
        return nameOf('indicators', indicator);
      case 'category':
        return category === null ? '' : nameOf('categories', category);
      case 'period':
        return formatPeriod(period, language);
      case 'status':
        return words.statuses[status];
    }
  };
  const quantityOf: Reader['quantityOf'] = (observation) =>
    shownQuantity(observation, unitOf(observation.indicator), language);
  const figureOf: Reader['figureOf'] = (observation) => {
    const quantity = quantityOf(observation);
    return quantity.kind === 'missing'
      ? words.missing
      : quantityWords(quantity, unitOf(observation.indicator), language).textWithUnit;
  };
  const titleOf: Reader['titleOf'] = (observation) => titleIn(language, observation, keyOf);
  return { catalogue, language, unitOf, nameOf, keyOf, titleOf, quantityOf, figureOf };
}

function namesIn(catalogue: Catalogue, language: Language): Reader['nameOf'] {
  const names: Readonly<Record<Named, (id: string) => string | undefined>> = {
    regions: (code) => catalogue.regions.get(code)?.name[language],
    indicators: (id) => catalogue.indicators.get(id)?.name[language],
    categories: (id) => catalogue.categories.get(id)?.name[language],
    units: (id) => catalogue.units.get(id)?.label[language],
    documents: (id) => catalogue.documents.get(id)?.shortTitle[language],
  };
  return (kind, id) => names[kind](id) ?? id;
}

/** The indicator, and in parentheses what else tells the observation from others; an actual figure need not say so. */
function titleIn(language: Language, observation: Observation, keyOf: Reader['keyOf']): string {
  const { parentheses, comma } = punctuation(language);
  const told: readonly Dimension[] =
    observation.status === 'actual' ? ['region', 'category', 'period'] : ['region', 'category', 'period', 'status'];
  const particulars = told.map((dimension) => keyOf(dimension, observation)).filter((part) => part !== '');
  return keyOf('indicator', observation) + parentheses(particulars.join(comma));
}
