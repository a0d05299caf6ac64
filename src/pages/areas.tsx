import { group, rollup } from 'd3-array';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { Colophon } from '../components/colophon.tsx';
import { RunningHead } from '../components/masthead.tsx';
import type { PageContext } from '../components/page-context.ts';
import { SkipLink } from '../components/skip-link.tsx';
import type { Region } from '../domain/region.ts';
import { areaWords } from '../i18n/area-words.ts';

/** All areas that the bulletin names, by kind, with how many figures there are on each. */
export function AreasPage({ page, catalogue }: { readonly page: PageContext; readonly catalogue: Catalogue }) {
  const words = areaWords(page.language);
  const counts = rollup(
    catalogue.observations.values(),
    (observations) => observations.length,
    ({ region }) => region,
  );
  const sections = group(catalogue.regions.values(), (region) => sectionOf(region, catalogue, page));
  return (
    <div className="planner-page areas-page">
      <SkipLink page={page} />
      <RunningHead page={page} />
      <main id="content">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        {Array.from(sections, ([title, regions]) => (
          <section key={title} className="area-section">
            <h2>{title}</h2>
            <ul className="area-index">
              {regions.map(({ code, name }) => {
                const count = counts.get(code) ?? 0;
                return (
                  <li key={code}>
                    <a href={page.href({ page: 'area', area: code })}>{name[page.language]}</a>
                    <small>{count === 0 ? words.none : words.count(count)}</small>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </main>
      <Colophon page={page} catalogue={catalogue} />
    </div>
  );
}

/** Counties and districts stand under the prefecture that they lie in, everything else under its kind. */
function sectionOf({ kind, parent }: Region, { regions }: Catalogue, { language }: PageContext): string {
  const words = areaWords(language);
  const above = regions.get(parent ?? '');
  return (kind === 'county' || kind === 'district') && above !== undefined
    ? words.within(above.name[language])
    : words.kinds[kind];
}
