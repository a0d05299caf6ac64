import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PageContext } from '../components/page-context.ts';
import { PageFrame } from '../components/page-frame.tsx';
import type { Region } from '../domain/region.ts';
import { areaWords, type AreaWords } from '../i18n/area-words.ts';
import type { AreaFigure, AreaProfile } from '../model/area-profile.ts';
import { writeComparison } from '../url/comparison-query.ts';

interface AreaPageProps {
  readonly page: PageContext;
  readonly catalogue: Catalogue;
  readonly profile: AreaProfile;
}

/** Everything on one area by topic, then what the bulletin does not say of it. */
export function AreaPage({ page, catalogue, profile }: AreaPageProps) {
  const words = areaWords(page.language);
  const { region, topics, absent, siblings, children } = profile;
  const figures = topics.flatMap((topic) => topic.figures);
  return (
    <PageFrame page={page} catalogue={catalogue} className="planner-page area-page">
      <p className="area-kind">
        <a href={page.href({ page: 'areas' })}>{words.all}</a>
      </p>
      <h1>{region.name[page.language]}</h1>
      <p className="lead">
        {figures.length === 0
          ? words.nothing(region.name[page.language])
          : words.figures(figures.length, figures.filter(({ derived }) => derived).length)}
      </p>
      {region.note === null ? null : <p className="lead-note">{region.note[page.language]}</p>}
      {topics.map(({ dataset, title, figures: listed }) => (
        <section key={dataset} className="area-topic" id={dataset}>
          <h2>{title}</h2>
          <div className="table-scroll" role="region" aria-label={title} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.indicator}</th>
                  <th scope="col">{words.figure}</th>
                  <th scope="col">{words.place}</th>
                  <th scope="col">
                    <span className="visually-hidden">{words.compare}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {listed.map((figure) => (
                  <FigureRow key={figure.id} page={page} figure={figure} words={words} version={catalogue.version} />
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
      {absent.length === 0 ? null : (
        <section className="area-topic absent-topic">
          <h2>{words.absent}</h2>
          <p>
            {words.absentText(absent.length)}
            {absent.join(words.and)}
          </p>
        </section>
      )}
      <AreaLinks page={page} title={words.children} regions={children} />
      <AreaLinks page={page} title={words.siblings} regions={siblings} />
    </PageFrame>
  );
}

interface FigureRowProps {
  readonly page: PageContext;
  readonly figure: AreaFigure;
  readonly words: AreaWords;
  readonly version: string;
}

function FigureRow({ page, figure, words, version }: FigureRowProps) {
  const { rank, comparison } = figure;
  return (
    <tr>
      <th scope="row">
        {figure.indicator} <small>{figure.particulars}</small>
      </th>
      <td>
        <strong>{figure.text}</strong> {figure.derived ? <small className="origin">{words.derived}</small> : null}
        {figure.note === null ? null : <p className="figure-note">{figure.note}</p>}
      </td>
      <td>{rank === null ? '' : words.rank(rank.best, rank.worst, rank.among)}</td>
      <td>
        {comparison === null ? null : (
          <a
            href={`${page.href({ page: 'compare' })}${writeComparison({ ...comparison, data: version })}`}
            aria-label={`${words.compare} ${figure.indicator}`}
          >
            {words.compare}
          </a>
        )}
      </td>
    </tr>
  );
}

interface AreaLinksProps {
  readonly page: PageContext;
  readonly title: string;
  readonly regions: readonly Region[];
}

function AreaLinks({ page, title, regions }: AreaLinksProps) {
  if (regions.length === 0) return null;
  return (
    <nav className="area-links" aria-label={title}>
      <p className="label">{title}</p>
      <ul>
        {regions.map(({ code, name }) => (
          <li key={code}>
            <a href={page.href({ page: 'area', area: code })}>{name[page.language]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
