import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import { importWords } from '../../i18n/import-words.ts';
import { UNSTATED } from '../../intake/own-indicators.ts';
import type { Summary } from './messages-to-worker.ts';
import { ProblemList } from './problem-list.tsx';

interface FoundSectionProps {
  readonly language: Language;
  readonly summary: Summary;
  readonly catalogue: Catalogue;
}

const NAMES_TOLD = 6;

/** What was read, what was taken how, and what was not used. */
export function FoundSection({ language, summary, catalogue }: FoundSectionProps) {
  const words = importWords(language);
  const { names, counts, regionCount, problems } = summary;
  const own = names.regions.filter(({ isKnown }) => !isKnown).map(({ name }) => name);
  const unstated = names.indicators.filter(({ unit }) => unit.id === UNSTATED.id).map(({ name }) => name);
  const said = { regions: regionCount, indicators: names.indicators.length, periods: names.periods.length };
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
      {own.length === 0 ? null : (
        <p className="section-text">
          {words.found.own(own.slice(0, NAMES_TOLD), own.length + regionCount - names.regions.length)}
        </p>
      )}
      {unstated.length === 0 ? null : (
        <p className="section-text">{words.found.unstated(unstated.slice(0, NAMES_TOLD))}</p>
      )}
      {names.indicators
        .filter(({ matches, unit }) => matches !== null && catalogue.indicators.get(matches)?.unit === unit.id)
        .slice(0, NAMES_TOLD)
        .map(({ id, name, unit }) => (
          <p key={id} className="section-text">
            {words.found.converted(name, unit.label[language])}
          </p>
        ))}
      <ProblemList language={language} problems={problems} name={names.name} />
    </section>
  );
}
