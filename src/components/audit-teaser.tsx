import type { CheckResult } from '../domain/audit.ts';
import { auditWords } from '../i18n/audit-words.ts';
import { countVerdicts } from '../model/count-verdicts.ts';
import type { PageContext } from './page-context.ts';

interface AuditTeaserProps {
  readonly page: PageContext;
  readonly checks: readonly CheckResult[];
}

/** On the overview: how many figures fit one another, which do not, and where that is set out. */
export function AuditTeaser({ page, checks }: AuditTeaserProps) {
  const { teaser } = auditWords(page.language);
  const audit = page.href({ page: 'audit' });
  return (
    <>
      <h2>{teaser.title}</h2>
      <p className="section-text">{teaser.text(countVerdicts(checks))}</p>
      <ul className="audit-teaser">
        {checks
          .filter(({ verdict }) => verdict === 'conflicting')
          .map(({ check }) => (
            <li key={check.id}>
              <span aria-hidden="true">≠</span> <a href={`${audit}#${check.id}`}>{check.title[page.language]}</a>
            </li>
          ))}
      </ul>
      <p className="audit-more">
        <a href={audit}>{teaser.all}</a> <a href={page.href({ page: 'methods' })}>{teaser.methods}</a>
      </p>
    </>
  );
}
