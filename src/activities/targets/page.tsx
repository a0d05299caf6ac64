import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type Filter, FilterCount, FilterForm, NothingFits } from '../../site/filters/filter-form.tsx';
import { once } from '../../domain/once.ts';
import type { Activity } from '../../site/page.ts';
import type { PageContext } from '../../site/page-context.ts';
import { PageFrame } from '../../site/page-frame.tsx';
import { StandardList } from './standard-list.tsx';
import { TargetCourse } from './target-course.tsx';
import { TargetRow } from './target-row.tsx';
import { targetWords, type TargetWords } from './words.ts';
import { targetTopics, type TopicOfTargets } from '../../model/target-topics.ts';
import { narrowingRules, unmetRules } from '../../site/filters/filter-rules.ts';

/** The targets, and how far off they are. */
export const targets: Activity = {
  pages: (edition) => {
    const { catalogue, language, frame } = edition;
    if (catalogue.observations.size === 0) return [];
    const topics = once(() => targetTopics(edition, frame()));
    return [
      {
        route: { page: 'targets' },
        words: () => {
          const { total, computable } = countTargets(topics());
          const { title, lead } = targetWords(language);
          return { title, description: lead(total, computable) };
        },
        content: (page) => <TargetsPage page={page} catalogue={catalogue} topics={topics()} />,
        styles: ['planner', 'targets', 'filters'],
        rules: () => targetRules(topics()),
        live: ['data-filters'],
      },
    ];
  },
};

interface TargetsPageProps {
  readonly page: PageContext;
  readonly catalogue: Catalogue;
  readonly topics: readonly TopicOfTargets[];
}

/** The targets whose distance can be told, then by topic the others with what is missing, standards beside them. */
function TargetsPage({ page, catalogue, topics }: TargetsPageProps) {
  const words = targetWords(page.language);
  const { version } = catalogue;
  const { total, computable } = countTargets(topics);
  return (
    <PageFrame page={page} catalogue={catalogue} className="planner-page targets-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(total, computable)}</p>
      <div className="filter-page">
        <FilterForm language={page.language} filters={filtersOf(topics, words)} items=".target" total={total} />
        <div className="filtered">
          <section className="target-overview" aria-labelledby="computable">
            <h2 id="computable">{words.computable}</h2>
            <p className="target-text">{words.computableText}</p>
            <ul className="target-courses">
              {topics.flatMap(({ id, targets }) =>
                targets.flatMap((target) =>
                  target.course === null
                    ? []
                    : [
                        <TargetCourse
                          key={target.observation.id}
                          {...{ page, version, topic: id, target, course: target.course }}
                        />,
                      ],
                ),
              )}
            </ul>
          </section>
          <section className="target-others" aria-labelledby="others">
            <h2 id="others">{words.others}</h2>
            <p className="target-text">{words.othersText}</p>
            {topics.filter(hasMore).map((topic) => (
              <Topic key={topic.id} page={page} version={version} topic={topic} />
            ))}
          </section>
        </div>
        <NothingFits language={page.language} />
        <FilterCount language={page.language} total={total} />
      </div>
    </PageFrame>
  );
}

/** The number of targets, and of those among them whose distance can be told. */
function countTargets(topics: readonly TopicOfTargets[]) {
  const targets = topics.flatMap((topic) => topic.targets);
  return { total: targets.length, computable: targets.filter(({ course }) => course !== null).length };
}

/** The rules by which the style sheet narrows the page: only the data knows the choices. */
function targetRules(topics: readonly TopicOfTargets[]): string {
  const things = topics.flatMap(({ id, targets }) =>
    targets.map(({ year, course }) => ({ topic: id, year, computable: course !== null })),
  );
  const [computable, others] = [true, false].map((wanted) =>
    things.filter((thing) => thing.computable === wanted).map(({ topic, year }) => ({ topic, year })),
  );
  // A topic of standards alone is shown as long as no year is asked for.
  const rows = [...(others ?? []), ...topics.filter(hasMore).map(({ id }) => ({ topic: id, year: '' }))];
  const filters = new Map([
    ['topic', topics.map(({ id }) => id)],
    ['year', yearsOf(topics)],
  ]);
  const scope = '.targets-page';
  return [
    narrowingRules(scope, ':is(.target,.target-topic)', new Map([...filters].slice(0, 1))),
    narrowingRules(scope, '.target', new Map([...filters].slice(1))),
    unmetRules(scope, filters, computable ?? [], '.target-overview', 'none'),
    unmetRules(scope, filters, rows, '.target-others', 'none'),
    ...yearsOf(topics).map(
      (year) =>
        `${scope}:has(input[name="year"][value="${year}"]:checked) .target-topic:not(:has([data-year="${year}"])){display:none}`,
    ),
    unmetRules(scope, filters, [...(computable ?? []), ...rows], '.nothing-fits', 'block'),
  ].join('');
}

/** Whether a topic has anything besides the targets of the overview. */
function hasMore({ targets, standards }: TopicOfTargets): boolean {
  return standards.length > 0 || targets.some(({ course }) => course === null);
}

function yearsOf(topics: readonly TopicOfTargets[]): readonly string[] {
  return [...new Set(topics.flatMap(({ targets }) => targets.map(({ year }) => year)))].toSorted();
}

function filtersOf(topics: readonly TopicOfTargets[], words: TargetWords): readonly Filter[] {
  const years = topics.flatMap(({ targets }) => targets.map(({ year }) => year));
  return [
    {
      key: 'topic',
      legend: words.topic,
      options: topics.map(({ id, title, targets }) => ({ id, title, count: targets.length })),
    },
    {
      key: 'year',
      legend: words.year,
      options: yearsOf(topics).map((year) => ({
        id: year,
        title: words.yearName(year),
        count: years.filter((each) => each === year).length,
      })),
    },
  ];
}

interface TopicProps {
  readonly page: PageContext;
  readonly version: string;
  readonly topic: TopicOfTargets;
}

function Topic({ page, version, topic: { id, title, targets, standards } }: TopicProps) {
  const rows = targets.filter(({ course }) => course === null);
  return (
    <section className="target-topic" id={id} data-topic={id}>
      <h3 className="topic-title">{title}</h3>
      {rows.length === 0 ? null : (
        <ul className="target-rows">
          {rows.map((target) => (
            <TargetRow key={target.observation.id} {...{ page, version, topic: id, target }} />
          ))}
        </ul>
      )}
      <StandardList page={page} standards={standards} />
    </section>
  );
}
