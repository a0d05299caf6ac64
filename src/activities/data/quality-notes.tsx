import type { Catalogue, Dataset } from '../../catalogue/catalogue.ts';
import type { CheckResult } from '../../domain/audit.ts';
import { verdictWords } from '../../site/verdict-words.ts';
import { dataWords } from './words.ts';
import type { PageContext } from '../../site/page-context.ts';

interface QualityNotesProps {
  readonly page: PageContext;
  readonly catalogue: Pick<Catalogue, 'checks'>;
  readonly dataset: Dataset;
}

/** What is missing from a dataset, and the checks that its figures take part in, conflicts first. */
export function QualityNotes({ page: { language, href }, catalogue, dataset }: QualityNotesProps) {
  const words = dataWords(language);
  const missing = dataset.observations.filter(({ quantity }) => quantity.kind === 'missing').length;
  const checks = checksOf(dataset, [...catalogue.checks.values()]);
  return (
    <>
      {missing === 0 ? null : <p className="section-text">{words.missingCount(missing)}</p>}
      <p className="section-text">{checks.length === 0 ? words.noChecks : words.qualityText(checks.length)}</p>
      <ul className="checks">
        {checks.map(({ check, verdict }) => (
          <li key={check.id} className={verdict}>
            <span className="verdict">{verdictWords(language)[verdict]}</span>
            <span>
              <a href={`${href({ page: 'audit' })}#${check.id}`}>{check.title[language]}</a>
              {verdict === 'consistent' ? null : <span className="explanation"> {check.explanation[language]}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const URGENCY = { conflicting: 0, 'cannot-tell': 1, consistent: 2 } as const;

/** The checks that figures of a dataset take part in, conflicts first. */
export function checksOf({ observations }: Dataset, checks: readonly CheckResult[]): readonly CheckResult[] {
  const own = new Set(observations.map(({ id }) => id));
  return checks
    .filter(({ operands }) => operands.some((operand) => own.has(operand)))
    .toSorted((a, b) => URGENCY[a.verdict] - URGENCY[b.verdict]);
}
