import { observationWords } from './observation-words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Language } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import { quantityWords } from '../i18n/quantity.ts';
import { shownQuantity } from './shown-quantity.ts';

/** What is known of an observation, with its unit, as it is shown: `26.86 亿元`, `10 亿元以下`; a word where it is missing. */
export function shownWords(
  observation: Observation,
  { units, indicators }: Pick<Catalogue, 'units' | 'indicators'>,
  language: Language,
): string {
  const unit = units.get(indicators.get(observation.indicator)?.unit ?? '');
  if (unit === undefined) throw new RangeError(`the catalogue has no unit for ${observation.indicator}`);
  const quantity = shownQuantity(observation, unit, language);
  return quantity.kind === 'missing'
    ? observationWords(language).missing
    : quantityWords(quantity, unit, language).textWithUnit;
}
