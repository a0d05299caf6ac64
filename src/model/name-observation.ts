import { readIn } from './read-in.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Language } from '../domain/language.ts';
import type { Observation } from '../domain/observation.ts';
import { nameAlong } from './dimension.ts';

/** An observation's full name: 工业企业实缴税金（长沙市，2015 年）, with category and status where they tell something. */
export function nameObservation(observation: Observation, catalogue: Catalogue, language: Language): string {
  const name = (dimension: Parameters<typeof nameAlong>[0]): string =>
    readIn(catalogue, language).keyOf(dimension, observation);
  const particulars = [
    name('region'),
    name('category'),
    name('period'),
    observation.status === 'actual' ? '' : name('status'),
  ].filter((part) => part !== '');
  return language === 'zh'
    ? `${name('indicator')}（${particulars.join('，')}）`
    : `${name('indicator')} (${particulars.join(', ')})`;
}
