import { pinnedFiguresFile, stillFileName, STILLS } from '../../addresses/files.ts';
import { pathOf, type Route } from '../../addresses/pages.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import type { Edition } from '../../site/edition.ts';
import type { Activity, Page } from '../../site/page.ts';
import { EmbedBuilderPage } from './builder/page.tsx';
import { embedBuilderWords } from './builder/words.ts';
import { ComparisonPage } from './comparison-page.tsx';
import { ThemeAnchors } from './embed-article.tsx';
import { EmbedPage, pictureKey } from './page.tsx';
import { STILL_THEMES, stillPicture } from './still-picture.ts';
import { embedWords } from './words.ts';

const FRAMED = { shell: 'bare', script: 'embed', styles: ['embed'] } as const;

/** What stands in other people's pages: every chart, any comparison; and the page that makes the code for it. */
export const embed: Activity = {
  pages: (edition) => [
    builderPage(edition),
    comparisonPage(edition.language),
    ...routesOf(edition).map((route) => chartPage(route, edition)),
  ],
  files: (edition) => {
    const { catalogue, language, chart } = edition;
    const pictures = routesOf(edition).flatMap((route) =>
      STILLS.flatMap((still) =>
        STILL_THEMES.map(
          (theme) =>
            [
              pathOf(route, language) + stillFileName(still, theme),
              () => stillPicture(chart(route.chart), still, theme, catalogue),
            ] as const,
        ),
      ),
    );
    const figures = Array.from(
      catalogue.charts.keys(),
      (id) => [pinnedFiguresFile(id, catalogue.version), () => JSON.stringify(inAllLanguages(id, edition))] as const,
    );
    return language === LANGUAGES[0] ? [...figures, ...pictures] : pictures;
  },
};

type EmbedRoute = Route & { readonly page: 'embed' | 'embed-pinned' };

/** Each chart as it is now, and at the version of the data. */
function routesOf({ catalogue: { charts, version } }: Edition): readonly EmbedRoute[] {
  return Array.from(charts.keys()).flatMap((chart) => [
    { page: 'embed', chart } as const,
    { page: 'embed-pinned', chart, version } as const,
  ]);
}

function builderPage({ catalogue, language, charts }: Edition): Page {
  return {
    route: { page: 'embeds' },
    words: () => {
      const { title, lead } = embedBuilderWords(language);
      return { title, description: lead };
    },
    content: (page) => <EmbedBuilderPage page={page} catalogue={catalogue} models={charts()} />,
    styles: ['embed-builder'],
    live: ['data-embed-builder', 'data-site-address'],
  };
}

function chartPage(route: EmbedRoute, edition: Edition): Page {
  const {
    catalogue: { version, changes },
    language,
    chart,
  } = edition;
  const date = changes.find((change) => change.version === version)?.date ?? null;
  const models = () => inAllLanguages(route.chart, edition);
  return {
    ...FRAMED,
    route,
    words: () => ({ title: chart(route.chart).finding, description: '' }),
    content: () => (
      <>
        <ThemeAnchors />
        <EmbedPage route={route} language={language} models={models()} edition={{ version, date }} />
      </>
    ),
    // The table below says all that the description would, and eight descriptions would weigh too much.
    charts: () => Object.values(models()).map((model) => ({ ...model, id: pictureKey(model), description: '' })),
    found: { insteadOf: { page: 'chart', chart: route.chart } },
  };
}

function comparisonPage(language: Language): Page {
  return {
    ...FRAMED,
    route: { page: 'embed-compare' },
    words: () => ({ title: embedWords(language).comparison.title, description: '' }),
    content: () => (
      <>
        <ThemeAnchors />
        <ComparisonPage language={language} />
      </>
    ),
    live: ['data-embed-comparison'],
    found: { insteadOf: { page: 'compare' } },
  };
}

function inAllLanguages(id: string, { chart }: Edition): Readonly<Record<Language, ChartModel>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, chart(id, language)])) as Record<
    Language,
    ChartModel
  >;
}
