import type { Catalogue } from '../../catalogue/catalogue.ts';
import { overviewWords } from './words.ts';
import { conflictSentence } from '../../model/conflict.ts';
import { countVerdicts } from '../../model/count-verdicts.ts';
import type { PageContext } from '../../site/page-context.ts';
import { conflictCauses } from '../../domain/conflict-causes.ts';

interface AuditTeaserProps {
  readonly page: PageContext;
  readonly catalogue: Pick<Catalogue, 'checks' | 'units'>;
}

/** On the overview: how many figures fit one another, which do not (one of those that share a cause), and where that is set out. */
export function AuditTeaser({ page, catalogue }: AuditTeaserProps) {
  const checks = [...catalogue.checks.values()];
  const causes = conflictCauses(checks);
  const teaser = overviewWords(page.language).audit;
  const audit = page.href({ page: 'audit' });
  return (
    <>
      <h2>{teaser.title}</h2>
      <p className="section-text">{teaser.text(countVerdicts(checks), causes.length)}</p>
      <ul className="audit-teaser">
        {causes
          .flatMap(([first]) => first ?? [])
          .map((result) => (
            <li key={result.check.id}>
              <span aria-hidden="true">≠</span>{' '}
              <a href={`${audit}#${result.check.id}`}>{conflictSentence(result, catalogue.units, page.language)}</a>
            </li>
          ))}
      </ul>
      <p className="audit-more">
        <a href={audit}>{teaser.all}</a> <a href={page.href({ page: 'methods' })}>{teaser.methods}</a>
      </p>
    </>
  );
}
