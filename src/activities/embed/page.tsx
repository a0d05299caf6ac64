import { figureWords } from '../../chart/words.ts';
import { chartModelFile } from '../../addresses/files.ts';
import type { Route } from '../../addresses/pages.ts';
import { chartOption } from '../../charts/chart-option.ts';
import { PAGE } from '../../charts/palette.ts';
import type { PageContext } from '../../site/page-context.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { embedWords } from './words.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { embedContext } from './embed-context.ts';
import { EmbedFigure, type EmbedEdition } from './embed-figure.tsx';
import { EmbedArticle } from './embed-article.tsx';
import { writeTargets } from './mark-targets.ts';
import { EMBED_PICTURES } from '../../chart/embed-code/picture-widths.ts';
import { OutLink } from './out-link.tsx';

export interface EmbedPageProps {
  readonly route: Route & { readonly page: 'embed' | 'embed-pinned' };
  /** The language that shows unless another one is asked for. */
  readonly language: Language;
  readonly models: Readonly<Record<Language, ChartModel>>;
  readonly edition: EmbedEdition;
}

/** The content of `/embed/<id>/`: the chart in every language, of which the style sheet shows one. */
export function EmbedPage({ route, language: directoryLanguage, models, edition }: EmbedPageProps) {
  return LANGUAGES.map((language) => {
    const page = embedContext(route, directoryLanguage, language);
    const words = embedWords(language);
    const model = models[language];
    const whole = { href: page.href({ page: 'chart', chart: route.chart }), label: words.openChart };
    return (
      <EmbedArticle key={language} language={language}>
        {route.page === 'embed-pinned' ? <Pin page={page} route={route} version={edition.version} /> : null}
        <EmbedFigure
          page={page}
          model={model}
          edition={edition}
          whole={whole}
          picture={<EmbedPicture model={model} label={figureWords(language).live.marks} />}
        >
          {route.page === 'embed' ? <MoreButton page={page} model={model} href={whole.href} /> : null}
        </EmbedFigure>
      </EmbedArticle>
    );
  });
}

const SIZES = Object.keys(EMBED_PICTURES) as (keyof typeof EMBED_PICTURES)[];

/** The name of a chart's picture in one language, of which several stand in one page. */
export function pictureKey({ id, language }: Pick<ChartModel, 'id' | 'language'>): string {
  return `${id}.${language}`;
}

/** Places for the pictures, with the targets that the page's script lays over them. */
function EmbedPicture({ model, label }: { readonly model: ChartModel; readonly label: string }) {
  return (
    <>
      {SIZES.map((size) => {
        const width = EMBED_PICTURES[size];
        const { height, targets } = chartOption(model, { width, palette: PAGE });
        return (
          <div key={size} className={`for-${size}`} data-targets={writeTargets(model, width, height, targets)}>
            <div className="picture" data-picture={pictureKey(model)} data-picture-width={width} />
          </div>
        );
      })}
      <ul className="live-marks" aria-label={label} />
      <p role="status" className="visually-hidden" />
    </>
  );
}

interface MoreButtonProps {
  readonly page: PageContext;
  readonly model: ChartModel;
  /** The chart's own page. */
  readonly href: string;
}

/** Asks for the full chart, which is large. Where it cannot be had, the message leads to the chart's own page. */
function MoreButton({ page, model, href }: MoreButtonProps) {
  const words = embedWords(page.language);
  return (
    <div className="more-chart" data-model={page.root + chartModelFile(model.id, model.language)}>
      <button type="button">{words.live}</button>
      <p role="status" />
      <template data-say="loading">{words.liveLoading}</template>
      <template data-say="elsewhere">
        {words.liveElsewhere} <OutLink href={href}>{words.openChart}</OutLink>
      </template>
      <template data-live-failure="">
        <p className="live-failure" role="status">
          {figureWords(page.language).live.failed}{' '}
          <button type="button">{figureWords(page.language).live.retry}</button>
        </p>
      </template>
    </div>
  );
}

interface PinProps {
  readonly page: PageContext;
  readonly route: EmbedPageProps['route'];
  readonly version: string;
}

function Pin({ page, route, version }: PinProps) {
  const words = embedWords(page.language);
  return (
    <p className="pin">
      {words.pinned(version)}{' '}
      <OutLink href={page.href({ page: 'embed', chart: route.chart })}>{words.toLatest}</OutLink>
    </p>
  );
}
