import { figureWords } from '../../chart/words.ts';
import { group, rollup } from 'd3-array';
import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import { ChartPicture } from '../../chart/chart-picture.tsx';
import { ChartTable } from '../../chart/chart-table.tsx';
import type { PageContext } from '../../site/page-context.ts';
import { PageFrame } from '../../site/page-frame.tsx';
import { SourceList } from '../../chart/source-list.tsx';
import type { Region } from '../../domain/region.ts';
import { areaWords } from './words.ts';
import { unbroken } from '../../i18n/unbroken.ts';
import type { ChartModel } from '../../model/chart-model.ts';

interface AreasPageProps {
  readonly page: PageContext;
  readonly catalogue: CompleteCatalogue;
  /** A chart for each grid of tiles. */
  readonly grids: readonly ChartModel[];
}

/** All areas that the bulletin names: where they lie, then by kind, with how many figures there are on each. */
export function AreasPage({ page, catalogue, grids }: AreasPageProps) {
  const words = areaWords(page.language);
  const counts = rollup(
    catalogue.observations.values(),
    (observations) => observations.length,
    ({ region }) => region,
  );
  const sections = group(catalogue.regions.values(), (region) => sectionOf(region, catalogue, page));
  return (
    <PageFrame page={page} catalogue={catalogue} className="planner-page areas-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <div className="area-grids">
        {grids.map((model) => (
          <figure key={model.id} className="area-grid">
            <h2>{unbroken(model.finding)}</h2>
            <p className="chart-subtitle">{unbroken(model.subtitle)}</p>
            <div className="chart-body">
              <div className="chart-view" data-view="chart">
                <ChartPicture chart={model.id} sizes={['narrow', 'wide']} />
              </div>
              <details>
                <summary>{figureWords(page.language).view.table}</summary>
                <ChartTable page={page} model={model} />
              </details>
            </div>
            <figcaption className="chart-margin">
              <SourceList page={page} model={model} />
            </figcaption>
          </figure>
        ))}
      </div>
      {Array.from(sections, ([title, regions]) => (
        <section key={title} className="area-section">
          <h2>{title}</h2>
          <ul className="area-index">
            {regions.map(({ code, name }) => {
              const count = counts.get(code) ?? 0;
              const isMentioned = (catalogue.mentions.get(code)?.documents.length ?? 0) > 0;
              return (
                <li key={code}>
                  <a href={page.href({ page: 'area', area: code })}>{name[page.language]}</a>
                  <small>{count > 0 ? words.count(count) : isMentioned ? words.none : words.unmentioned}</small>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}

/** Counties and districts stand under the prefecture that they lie in, everything else under its kind. */
function sectionOf({ kind, parent }: Region, { regions }: CompleteCatalogue, { language }: PageContext): string {
  const words = areaWords(language);
  const above = regions.get(parent ?? '');
  return (kind === 'county' || kind === 'district') && above !== undefined
    ? words.within(above.name[language])
    : words.kinds[kind];
}
