import { observationWords } from '../../model/observation-words.ts';
import type { Dataset } from '../../catalogue/catalogue.ts';
import { dictionaryOf } from '../../export/dictionary.ts';
import { OBSERVATION_SHEET_COLUMNS } from '../../export/observation-columns.ts';
import type { Vocabulary } from '../../export/vocabulary.ts';
import { QUALIFIERS } from '../../domain/quantity.ts';
import { dataWords } from './words.ts';
import { formatNumber } from '../../i18n/number.ts';
import { FactTable } from './fact-table.tsx';
import type { PageContext } from '../../site/page-context.ts';

interface DatasetDictionaryProps {
  readonly page: PageContext;
  readonly dataset: Dataset;
  readonly vocabulary: Vocabulary;
}

/** What the indicators, units, qualifiers and columns of a dataset mean. */
export function DatasetDictionary({ page: { language }, dataset, vocabulary }: DatasetDictionaryProps) {
  const texts = dataWords(language);
  const { indicators, units } = dictionaryOf(dataset.observations, vocabulary);
  const unitName = (unit: string): string => vocabulary.units.get(unit)?.label[language] ?? unit;
  const { indicatorHeads, unitHeads, columnHeads } = texts;
  return (
    <>
      <FactTable
        title={texts.indicators}
        heads={[
          indicatorHeads.name,
          columnHeads.id,
          indicatorHeads.unit,
          indicatorHeads.better,
          indicatorHeads.definition,
        ]}
        rows={indicators.map(({ id, name, unit, better, definition }) => ({
          key: id,
          cells: [
            name[language],
            <code key={id}>{id}</code>,
            unitName(unit),
            texts.directions[better],
            definition[language],
          ],
        }))}
      />
      <FactTable
        title={texts.units}
        heads={[unitHeads.zh, unitHeads.id, unitHeads.en, unitHeads.factor]}
        rows={units.map(({ id, label, factorEn }) => ({
          key: id,
          cells: [label.zh, <code key={id}>{id}</code>, label.en, formatNumber(factorEn, language)],
        }))}
      />
      <FactTable
        title={texts.qualifiers}
        heads={[observationWords(language).columns.qualifier, columnHeads.id, columnHeads.description]}
        rows={QUALIFIERS.map((qualifier) => ({
          key: qualifier,
          cells: [
            observationWords(language).qualifiers[qualifier],
            <code key={qualifier}>{qualifier}</code>,
            texts.qualifierMeanings[qualifier],
          ],
        }))}
      />
      <FactTable
        title={texts.columnsTitle}
        text={texts.columnsText}
        heads={[columnHeads.id, columnHeads.title, columnHeads.type, columnHeads.description]}
        rows={OBSERVATION_SHEET_COLUMNS.map(({ id, title, kind, description }) => ({
          key: id,
          cells: [<code key={id}>{id}</code>, title[language], texts.types[kind], description[language]],
        }))}
      />
    </>
  );
}
