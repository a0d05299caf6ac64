import { identity } from '../i18n/identity.ts';
import { chartPictureFile, siteShareFile } from '../addresses/files.ts';
import type { CompleteCatalogue } from '../catalogue/catalogue.ts';
import type { Language } from '../domain/language.ts';
import { posterSvg } from '../export/picture/poster.ts';
import { sitePosterSvg } from '../export/picture/site-poster.ts';
import { travelWords } from '../export/share-words.ts';
import type { ChartModel } from '../model/chart-model.ts';
import { resolveHeadlines } from '../model/headline.ts';
import type { Edition } from './edition.ts';
import type { SharePicture } from './page.ts';

/** The drawings behind the PNG files that previews of links show, by path below the root of the site. */
export type SharePictures = ReadonlyMap<string, { readonly language: Language; readonly svg: () => string }>;

/** What a link to a chart shows. */
export function shareOfChart({ id, language, finding, subtitle }: ChartModel): SharePicture {
  return { path: chartPictureFile(id, language, 'png'), alt: `${finding} ${subtitle}` };
}

/** What a link to any other page shows. */
export function shareOfSite(language: Language): SharePicture {
  return { path: siteShareFile(language), alt: travelWords(language).shareAlt(identity(language).name) };
}

/** All pictures of links in a language. */
export function sharePictures(edition: Edition): SharePictures {
  const { catalogue, language, charts } = edition;
  const site = imprintOf(catalogue, language);
  const headlines = [...catalogue.briefings.values()].flatMap((briefing) => resolveHeadlines(briefing, edition));
  const drawings = [...charts().values()].map((model) => {
    const svg = (): string => posterSvg(model, { size: 'share', theme: 'light', background: 'plain', site });
    return [shareOfChart(model).path, { language, svg }] as const;
  });
  return new Map([
    ...drawings,
    [shareOfSite(language).path, { language, svg: () => sitePosterSvg(headlines, language) }],
  ]);
}

/** Who made a picture and from which edition of the data. */
export function imprintOf(
  { version, changes }: Pick<CompleteCatalogue, 'version' | 'changes'>,
  language: Language,
): string {
  const { imprint } = travelWords(language).picture;
  const date = changes.find((change) => change.version === version)?.date ?? null;
  return imprint(identity(language).name, { version, date });
}
