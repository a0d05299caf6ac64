import { readIn } from '../../model/read-in.ts';
import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import { CheckEntry } from './check-entry.tsx';
import { type Filter, FilterCount, FilterForm, NothingFits } from '../../site/filters/filter-form.tsx';
import type { Activity } from '../../site/page.ts';
import type { PageContext } from '../../site/page-context.ts';
import { PageFrame } from '../../site/page-frame.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import { verdictWords } from '../../site/verdict-words.ts';
import { auditWords } from './words.ts';
import { type AuditEntry, resolveAudit } from '../../model/audit-entry.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { chartsConcerned } from '../../model/charts-concerned.ts';
import { BY_CONCERN, countVerdicts } from '../../model/count-verdicts.ts';
import { narrowingRules, unmetRules } from '../../site/filters/filter-rules.ts';

/** The checks, and which of them fail. */
export const audit: Activity = {
  pages: ({ catalogue, language, charts }) => [
    {
      route: { page: 'audit' },
      words: () => auditWords(language),
      content: (page) => <AuditPage page={page} catalogue={catalogue} models={charts()} />,
      styles: ['reading', 'filters'],
      rules: () => auditRules(catalogue),
      live: ['data-filters'],
    },
  ],
};

interface AuditPageProps {
  readonly page: PageContext;
  readonly catalogue: CompleteCatalogue;
  /** All charts, resolved in the language of the page. */
  readonly models: ReadonlyMap<string, ChartModel>;
}

/** All checks with their arithmetic, those that conflict first. */
function AuditPage({ page, catalogue, models }: AuditPageProps) {
  const { language } = page;
  const words = auditWords(language);
  const entries = resolveAudit(readIn(catalogue, language));
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
      <section className="audit filter-page" aria-label={words.title}>
        <FilterForm
          language={language}
          filters={filtersOf(entries, catalogue, language)}
          items=".check"
          total={entries.length}
        />
        <div className="checks filtered">
          {entries.map((entry) => (
            <CheckEntry key={entry.id} page={page} entry={entry} charts={charts.get(entry.id) ?? []} />
          ))}
        </div>
        <NothingFits language={language} />
        <FilterCount language={language} total={entries.length} />
      </section>
    </PageFrame>
  );
}

/** The rules that let the choices of verdict and dataset hide what has others. */
function auditRules({ checks }: CompleteCatalogue): string {
  const things = Array.from(checks.values(), ({ verdict, check: { topic } }) => ({ verdict, topic }));
  const filters = new Map<string, readonly string[]>([
    ['verdict', BY_CONCERN],
    ['topic', [...new Set(things.map(({ topic }) => topic))]],
  ]);
  return [
    narrowingRules('.audit', '.check', filters),
    unmetRules('.audit', filters, things, '.nothing-fits', 'block'),
  ].join('');
}

function filtersOf(
  entries: readonly AuditEntry[],
  { datasets }: CompleteCatalogue,
  language: PageContext['language'],
): readonly Filter[] {
  const words = auditWords(language);
  const counts = countVerdicts(entries);
  const topics = [...datasets.keys()].flatMap((id) => {
    const own = entries.filter(({ topic }) => topic.id === id);
    const [first] = own;
    return first === undefined ? [] : [{ ...first.topic, count: own.length }];
  });
  const verdicts = BY_CONCERN.map((verdict) => ({
    id: verdict,
    title: verdictWords(language)[verdict],
    count: counts[verdict],
  }));
  return [
    { key: 'verdict', legend: words.filterVerdict, options: verdicts },
    { key: 'topic', legend: words.filterDataset, options: topics },
  ];
}
