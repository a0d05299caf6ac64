import type { Catalogue } from '../catalogue/catalogue.ts';
import { AuditFilter } from '../components/audit-filter.tsx';
import { CheckEntry } from '../components/check-entry.tsx';
import type { PageContext } from '../components/page-context.ts';
import { PageFrame } from '../components/page-frame.tsx';
import { VerdictMark } from '../components/verdict-mark.tsx';
import { auditWords } from '../i18n/audit-words.ts';
import { type AuditEntry, resolveAudit } from '../model/audit-entry.ts';
import type { ChartModel } from '../model/chart-model.ts';
import { chartsConcerned } from '../model/charts-concerned.ts';
import { BY_CONCERN, countVerdicts } from '../model/count-verdicts.ts';

interface AuditPageProps {
  readonly page: PageContext;
  readonly catalogue: Catalogue;
  /** All charts, resolved in the language of the page. */
  readonly models: ReadonlyMap<string, ChartModel>;
}

/** All checks with their arithmetic, those that conflict first. */
export function AuditPage({ page, catalogue, models }: AuditPageProps) {
  const { language } = page;
  const words = auditWords(language);
  const entries = resolveAudit(catalogue, language);
  const charts = chartsConcerned([...catalogue.checks.values()], [...models.values()], catalogue);
  const counts = countVerdicts(entries);
  return (
    <PageFrame page={page} catalogue={catalogue} className="audit-page">
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className="summary">{words.lead}</p>
        <p className="section-text">
          <strong>{words.summary(counts)}</strong> {words.fairness}{' '}
          <a href={`${page.href({ page: 'methods' })}#audit`}>{words.method}</a>
        </p>
        <dl className="verdict-meanings">
          {BY_CONCERN.map((verdict) => (
            <div key={verdict}>
              <dt>
                <VerdictMark verdict={verdict} language={language} />
              </dt>
              <dd>{words.verdictMeanings[verdict]}</dd>
            </div>
          ))}
        </dl>
      </header>
      <section className="audit" aria-label={words.title}>
        <AuditFilter page={page} counts={counts} topics={topicsOf(entries, catalogue)} />
        <div className="checks">
          {entries.map((entry) => (
            <CheckEntry key={entry.id} page={page} entry={entry} charts={charts.get(entry.id) ?? []} />
          ))}
        </div>
        <p className="audit-count" role="status">
          {words.shown[0]}
          <span className="audit-number" />
          {words.shown[1]}
        </p>
      </section>
    </PageFrame>
  );
}

/** The rules that let the choice of a dataset hide all checks of the others. */
export function auditRules({ checks }: Catalogue): string {
  const topics = new Set(Array.from(checks.values(), ({ check }) => check.topic));
  return [...topics]
    .map((topic) => `.audit:has(input[value='${topic}']:checked) .check:not([data-topic='${topic}']){display:none}`)
    .join('');
}

function topicsOf(entries: readonly AuditEntry[], { datasets }: Catalogue) {
  return [...datasets.keys()].flatMap((id) => {
    const own = entries.filter(({ topic }) => topic.id === id);
    const [first] = own;
    return first === undefined ? [] : [{ ...first.topic, count: own.length }];
  });
}
