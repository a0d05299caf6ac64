import { readIn } from '../../model/read-in.ts';
import { numbering } from '../../i18n/numbering.ts';
import { figureWords } from '../../chart/words.ts';
import { overviewWords } from './words.ts';
import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import type { BriefingSpec } from '../../catalogue/chart-spec.ts';
import { AuditTeaser } from './audit-teaser.tsx';
import { ChartFigure } from '../../chart/chart-figure.tsx';
import { Colophon } from '../../site/colophon.tsx';
import { Contents, type ContentsEntry } from './contents.tsx';
import { DatasetList } from './dataset-list.tsx';
import { HeadlineStrip } from './headline-strip.tsx';
import { LiveFailureTemplate } from '../../chart/live-failure.tsx';
import { Masthead } from '../../site/masthead.tsx';
import { identity } from '../../i18n/identity.ts';
import type { Activity } from '../../site/page.ts';
import type { PageContext } from '../../site/page-context.ts';
import { SkipLink } from '../../site/skip-link.tsx';
import type { ChartModel } from '../../model/chart-model.ts';
import { resolveHeadlines } from '../../model/headline.ts';
import type { Outline, OutlineFigure, OutlineStory } from '../../model/outline.ts';

/** The front page. */
export const overview: Activity = {
  pages: ({ catalogue, language, outline, charts }) => [
    {
      route: { page: 'overview' },
      words: () => ({ title: identity(language).name, description: identity(language).promise }),
      content: (page) => <OverviewPage page={page} catalogue={catalogue} outline={outline()} models={charts()} />,
      live: ['data-live-chart'],
    },
  ],
};

const FURTHER = 'further';
const AUDIT = 'audit';
const DATASETS = 'datasets';
const ABOUT = 'about';

interface OverviewProps {
  readonly page: PageContext;
  readonly catalogue: CompleteCatalogue;
  readonly outline: Outline;
  /** All charts, resolved in the language of the page. */
  readonly models: ReadonlyMap<string, ChartModel>;
}

/** The front page: what the bulletin says, in stories told by charts. */
function OverviewPage({ page, catalogue, outline, models }: OverviewProps) {
  const { language } = page;
  const words = overviewWords(language);
  const { briefings, datasets } = catalogue;
  const headlines = [...briefings.values()].flatMap((briefing) =>
    resolveHeadlines(briefing, readIn(catalogue, language)),
  );
  const figures = { page, models };
  return (
    <div className="overview">
      <SkipLink page={page} />
      <Masthead page={page} extent={words.extent(sizeOf(catalogue))} />
      <HeadlineStrip page={page} headlines={headlines} />
      <Contents page={page} entries={contentsOf(page, catalogue, outline)} />
      <main id="content">
        {outline.stories.map((story) => {
          const briefing = briefings.get(story.id);
          return briefing && <Story key={story.id} {...figures} story={story} briefing={briefing} />;
        })}
        {outline.further.length === 0 ? null : (
          <section className="further" id={FURTHER}>
            <h2>{figureWords(language).further}</h2>
            <p className="section-text">{words.furtherChartsText}</p>
            <Figures {...figures} figures={outline.further} heading="h3" />
          </section>
        )}
        {catalogue.checks.size === 0 ? null : (
          <section className="appendix" id={AUDIT}>
            <AuditTeaser page={page} catalogue={catalogue} />
          </section>
        )}
        <section className="appendix" id={DATASETS}>
          <h2>{words.datasets}</h2>
          <p className="section-text">{words.datasetsText}</p>
          <DatasetList page={page} datasets={[...datasets.values()]} />
        </section>
        <section className="appendix" id={ABOUT}>
          <h2>{words.aboutTitle}</h2>
          <dl className="about">
            {words.about.map(({ title, text }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      </main>
      <Colophon page={page} catalogue={catalogue} />
      <LiveFailureTemplate page={page} />
    </div>
  );
}

function sizeOf({ documents, observations, charts }: CompleteCatalogue) {
  const kinds = [...observations.values()].map(({ provenance }) => provenance.kind);
  const printed = kinds.filter((kind) => kind === 'printed').length;
  return { documents: documents.size, printed, derived: kinds.length - printed, charts: charts.size };
}

interface FigureProps {
  readonly page: PageContext;
  readonly models: ReadonlyMap<string, ChartModel>;
}

function Story({ story, briefing, ...props }: FigureProps & { story: OutlineStory; briefing: BriefingSpec }) {
  const { language } = props.page;
  return (
    <section className="story" id={story.id}>
      <header className="story-head">
        <h2>
          <span className="story-number">{numbering(language).story(story.number)}</span>
          {briefing.title[language]}
        </h2>
        <p className="summary">{briefing.summary[language]}</p>
        <p className="own-page">
          <a href={props.page.href({ page: 'briefing', briefing: story.id })}>{overviewWords(language).presentStory}</a>
        </p>
      </header>
      {story.sections.map(({ anchor, number, figures }, index) => (
        <section key={anchor} className="story-section" id={anchor}>
          <h3>
            <span className="section-number">{numbering(language).section(number)}</span>
            {briefing.sections[index]?.title[language]}
          </h3>
          <p className="section-text">{briefing.sections[index]?.text[language]}</p>
          <Figures {...props} figures={figures} heading="h4" />
        </section>
      ))}
    </section>
  );
}

function Figures({
  page,
  models,
  figures,
  heading,
}: FigureProps & { figures: readonly OutlineFigure[]; heading: 'h3' | 'h4' }) {
  return figures.map(({ chart, number, repeated }) => {
    const model = models.get(chart);
    if (model === undefined) return null;
    return repeated ? (
      <p key={chart} className="see-figure">
        <a href={`#${chart}`}>{overviewWords(page.language).seeFigure(number)}</a> {model.finding}
      </p>
    ) : (
      <ChartFigure key={chart} page={page} model={model} number={number} heading={heading} sizes={['narrow', 'wide']} />
    );
  });
}

function contentsOf(
  { language }: PageContext,
  { briefings, checks }: CompleteCatalogue,
  outline: Outline,
): ContentsEntry[] {
  const stories = outline.stories.map((story) => ({
    anchor: story.id,
    number: numbering(language).story(story.number),
    title: briefings.get(story.id)?.title[language] ?? story.id,
    entries: story.sections.map(({ anchor, number }, index) => ({
      anchor,
      number: numbering(language).section(number),
      title: briefings.get(story.id)?.sections[index]?.title[language] ?? anchor,
    })),
  }));
  const appendix = [
    ...(outline.further.length === 0 ? [] : [{ anchor: FURTHER, title: figureWords(language).further }]),
    ...(checks.size === 0 ? [] : [{ anchor: AUDIT, title: overviewWords(language).audit.title }]),
    { anchor: DATASETS, title: overviewWords(language).datasets },
    { anchor: ABOUT, title: overviewWords(language).aboutTitle },
  ];
  return [...stories, ...appendix.map((entry) => ({ ...entry, number: '' }))];
}
