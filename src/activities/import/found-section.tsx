import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import { importTableWords } from './table-words.ts';
import { importWords } from './words.ts';
import type { OwnIndicator } from '../../intake/imported-table.ts';
import { UNSTATED } from '../../intake/own-indicators.ts';
import { spelling } from '../../intake/spelling.ts';
import type { Summary } from '../../site/own-tables/messages-to-worker.ts';
import { ProblemList } from './problem-list.tsx';
import { RegionTable } from './region-table.tsx';
import { toldConversion } from './told-conversion.ts';
import type { ImportActions, OpenFile } from './use-import.ts';

interface FoundSectionProps {
  readonly language: Language;
  readonly summary: Summary;
  readonly catalogue: Catalogue;
  /** The file that was read; null where the table was kept and its file is not here. */
  readonly open: OpenFile | null;
  readonly actions: Pick<ImportActions, 'remap'>;
}

const NAMES_TOLD = 6;

/** What was read, what was taken how, and what was not used. */
export function FoundSection({ language, summary, catalogue, open, actions }: FoundSectionProps) {
  const words = importWords(language);
  const tableWords = importTableWords(language);
  const { names, counts, regionCount, problems, remarks, regionTexts } = summary;
  const nameOf = ({ matches, name }: OwnIndicator): string =>
    catalogue.indicators.get(matches ?? '')?.name[language] ?? name;
  const unstated = names.indicators.filter(({ unit }) => unit.id === UNSTATED.id).map(nameOf);
  const converted = summary.conversions.flatMap(({ indicator, from }) => {
    const found = names.indicators[indicator];
    return (found && toldConversion({ from }, found, nameOf(found), language)) ?? [];
  });
  const said = { regions: regionCount, indicators: names.indicators.length, periods: names.periods.length };
  const correct = (text: string, code: string): void => {
    if (open === null) return;
    const { mapping } = open.opened;
    actions.remap({ ...mapping, regions: { ...mapping.regions, [spelling(text)]: code } });
  };
  return (
    <section className="import-found">
      <h2>{words.found.title}</h2>
      <p className="import-summary" role="status">
        {counts.values === 0
          ? words.found.nothing
          : words.found.summary({ ...said, values: counts.values, blanks: counts.blanks })}
      </p>
      {counts.fullAt === null ? null : (
        <p className="import-note" role="alert">
          {words.found.full(counts.fullAt)}
        </p>
      )}
      {unstated.length === 0 ? null : (
        <p className="section-text">{words.found.unstated(unstated.slice(0, NAMES_TOLD))}</p>
      )}
      {converted.length === 0 ? null : (
        <p className="section-text">{tableWords.conversions(converted.slice(0, NAMES_TOLD))}</p>
      )}
      {problems.count > 0 ? (
        <ProblemList
          language={language}
          title={words.problems.title(problems.count)}
          problems={problems}
          name={names.name}
        />
      ) : counts.values === 0 ? null : (
        <p className="section-text">{words.problems.none}</p>
      )}
      {remarks.count === 0 ? null : (
        <ProblemList
          language={language}
          title={tableWords.remarks(remarks.count)}
          problems={remarks}
          name={names.name}
        />
      )}
      {regionTexts.length === 0 ? null : (
        <RegionTable
          language={language}
          texts={regionTexts}
          catalogue={catalogue}
          onChoose={open === null ? null : correct}
        />
      )}
    </section>
  );
}
