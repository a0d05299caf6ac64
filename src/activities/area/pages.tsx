import { once } from '../../domain/once.ts';
import { areaContext } from '../../model/area/area-context.ts';
import { areaProfile } from '../../model/area-profile.ts';
import { tileCharts } from '../../model/tile-charts.ts';
import type { Activity, Page } from '../../site/page.ts';
import { AreasPage } from './areas-page.tsx';
import { AreaPage } from './page.tsx';
import { areaWords } from './words.ts';

/** All areas that the bulletin names, and a page for each. */
export const area: Activity = {
  pages: (edition) => {
    const { catalogue, language, frame } = edition;
    if (catalogue.observations.size === 0) return [];
    const { title, lead } = areaWords(language);
    const context = once(() => areaContext(edition, frame()));
    const grids = once(() => tileCharts(edition, frame()));
    return [
      {
        route: { page: 'areas' },
        words: () => ({ title, description: lead }),
        content: (page) => <AreasPage page={page} catalogue={catalogue} grids={grids()} />,
        styles: ['planner', 'area'],
        charts: grids,
      },
      ...Array.from(catalogue.regions.values(), (region): Page => ({
        route: { page: 'area', area: region.code },
        words: () => ({ title: region.name[language], description: `${region.name[language]} · ${lead}` }),
        content: (page) => <AreaPage page={page} catalogue={catalogue} profile={areaProfile(region, context())} />,
        styles: ['planner', 'area'],
      })),
    ];
  },
};
