import type { Language } from '../../domain/language.ts';
import { importTableWords } from './table-words.ts';
import type { OwnIndicator } from '../../intake/imported-table.ts';
import type { UnitConversion } from '../../intake/own-indicators.ts';
import { spelling } from '../../intake/spelling.ts';

/**
 * What an indicator was converted from; null where that is called what it was converted into, as `billion yuan` is in
 * English, of which nothing needs telling.
 */
export function toldConversion(
  { from }: Pick<UnitConversion, 'from'>,
  { unit }: Pick<OwnIndicator, 'unit'>,
  name: string,
  language: Language,
): string | null {
  const into = unit.label[language];
  const others = from.filter((text) => spelling(text) !== spelling(into));
  return others.length === 0 ? null : importTableWords(language).conversion(name, others, into);
}
