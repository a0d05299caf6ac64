import { type Reader, readIn } from './read-in.ts';
import { observationWords } from './observation-words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Dimension } from '../catalogue/chart-spec.ts';
import type { Language } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import { formatPeriod } from '../i18n/period.ts';

/** The name of the observation's key along a dimension, in words; empty where it has no category. */
export function nameAlong(
  dimension: Dimension,
  observation: Observation,
  catalogue: Catalogue,
  language: Language,
): string {
  switch (dimension) {
    case 'region':
      return catalogue.regions.get(observation.region)?.name[language] ?? observation.region;
    case 'indicator':
      return catalogue.indicators.get(observation.indicator)?.name[language] ?? observation.indicator;
    case 'category':
      return categoryName(observation.category, readIn(catalogue, language));
    case 'period':
      return formatPeriod(observation.period, language);
    case 'status':
      return observationWords(language).statuses[observation.status];
  }
}

function categoryName(category: string | null, { catalogue, language }: Reader): string {
  if (category === null) return '';
  return catalogue.categories.get(category)?.name[language] ?? category;
}
