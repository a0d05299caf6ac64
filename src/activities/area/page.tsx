import type { ReactNode } from 'react';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { AreaAbsent } from './area-absent.tsx';
import { AreaFigureName, AreaFigureRow, PrintedSource } from './area-figure-row.tsx';
import { AreaFindings } from './area-findings.tsx';
import { AreaGroupFigures } from './area-group-figures.tsx';
import { AreaHead, AreaLink } from './area-head.tsx';
import type { PageContext } from '../../site/page-context.ts';
import { PageFrame } from '../../site/page-frame.tsx';
import { WorkingList, workingLink } from '../../chart/working-list.tsx';
import { areaWords } from './words.ts';
import type { AreaProfile, AreaTopic, NamedFigure } from '../../model/area-profile.ts';

interface AreaPageProps {
  readonly page: PageContext;
  readonly catalogue: Catalogue;
  readonly profile: AreaProfile;
}

/** Everything on one area: what it is, the most telling figures, all figures by topic, then what the bulletin does not say. */
export function AreaPage({ page, catalogue, profile }: AreaPageProps) {
  const words = areaWords(page.language);
  const { region, topics, ofGroups, ofParts, named, findings, absent } = profile;
  return (
    <PageFrame page={page} catalogue={catalogue} className="planner-page area-page">
      <AreaHead page={page} profile={profile} />
      <AreaFindings page={page} area={region.code} findings={findings} />
      <Contents page={page} topics={topics} />
      {topics.map((topic) => (
        <Topic key={topic.dataset} page={page} topic={topic} profile={profile} version={catalogue.version} />
      ))}
      <NamedFigures page={page} named={named} />
      <AreaGroupFigures
        page={page}
        title={words.ofGroups}
        text={words.ofGroupsText}
        groups={ofGroups}
        isMain={topics.length === 0}
      />
      <AreaGroupFigures
        page={page}
        title={words.ofParts}
        text={words.ofPartsText}
        groups={ofParts}
        isMain={topics.length === 0}
      />
      <AreaAbsent page={page} region={region} absent={absent} />
    </PageFrame>
  );
}

interface TopicProps {
  readonly page: PageContext;
  readonly topic: AreaTopic;
  readonly profile: AreaProfile;
  readonly version: string;
}

function Topic({ page, topic, profile: { region }, version }: TopicProps) {
  const words = areaWords(page.language);
  const { dataset, title, figures, workings } = topic;
  const model = { id: dataset, language: page.language, workings };
  const hasStandings = figures.some(({ standing }) => standing !== null);
  return (
    <section className="area-topic" id={dataset}>
      <h2>{title}</h2>
      <Folded count={figures.length} label={words.groupCount(figures.length)}>
        <p className="figure-heads" aria-hidden="true">
          {(['indicator', 'figure', 'place', 'source'] as const).map((column) => (
            <span key={column}>{column === 'place' && !hasStandings ? null : words.columns[column]}</span>
          ))}
        </p>
        <ul className="area-figures">
          {figures.map((figure) => (
            <AreaFigureRow
              key={figure.id}
              page={page}
              figure={figure}
              area={region.name[page.language]}
              kind={region.kind}
              version={version}
              working={workings.find(({ key }) => key === figure.id)}
              workingLink={workingLink(model, figure.id)}
            />
          ))}
        </ul>
        <WorkingList page={page} model={model} />
      </Folded>
    </section>
  );
}

/** More figures than these under one heading are closed until asked for. */
const MANY = 20;

interface FoldedProps {
  readonly count: number;
  readonly label: string;
  readonly children: ReactNode;
}

function Folded({ count, label, children }: FoldedProps) {
  if (count <= MANY) return children;
  return (
    <details>
      <summary>{label}</summary>
      {children}
    </details>
  );
}

/** The topics of a long page, with how much there is in each. */
function Contents({ page, topics }: { readonly page: PageContext; readonly topics: readonly AreaTopic[] }) {
  const words = areaWords(page.language);
  if (topics.length < SEVERAL) return null;
  return (
    <nav className="area-contents" aria-label={words.contents}>
      <ul>
        {topics.map(({ dataset, title, figures }) => (
          <li key={dataset}>
            <a href={`#${dataset}`}>{title}</a> <small>{figures.length}</small>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** So many topics are more than a glance takes in. */
const SEVERAL = 5;

/** Figures of other areas that name this one: it is one of those counted, or one of two compared. */
function NamedFigures({ page, named }: { readonly page: PageContext; readonly named: readonly NamedFigure[] }) {
  const words = areaWords(page.language);
  if (named.length === 0) return null;
  return (
    <section className="area-topic area-groups">
      <h2>{words.named}</h2>
      <p className="section-text">{words.namedText}</p>
      <ul className="group-figures">
        {named.map(({ figure, region }) => (
          <li key={figure.id}>
            <AreaFigureName figure={figure} />
            <p className="figure-value">
              <strong>{figure.value.textWithUnit}</strong> <AreaLink page={page} region={region} />
            </p>
            <PrintedSource figure={figure} />
          </li>
        ))}
      </ul>
    </section>
  );
}
