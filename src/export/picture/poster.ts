import { DARK, DARK_CLEAR, LIGHT, LIGHT_CLEAR, type Palette } from '../../charts/palette.ts';
import { renderContent } from '../../charts/picture.ts';
import { idPrefix, svgDocument } from '../../charts/svg-document.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { PICTURE_SIZES, type PictureFrame, type PictureSize } from './picture-size.ts';
import { posterLayout, type PosterLayout } from './poster-layout.ts';
import { blockMarkup, rounded } from './text-block.ts';

export type PictureTheme = 'light' | 'dark';
export type PictureBackground = 'plain' | 'transparent';

/** What a picture should be like. */
export interface PosterChoice {
  readonly size: PictureSize;
  readonly theme: PictureTheme;
  readonly background: PictureBackground;
  /** Who made it and from which edition of the data, in one line; null for none. */
  readonly site: string | null;
  /** Where the chart is to be seen, where that is known. */
  readonly address?: string | null | undefined;
}

/** A picture is put on white paper or on a dark slide, not on the tinted page of the site; or on any ground at all. */
const PALETTES: Readonly<Record<PictureBackground, Readonly<Record<PictureTheme, Palette>>>> = {
  plain: { light: { ...LIGHT, paper: '#ffffff' }, dark: DARK },
  transparent: { light: LIGHT_CLEAR, dark: DARK_CLEAR },
};

/** A hairline that shows on any ground without drawing the eye. */
const RULE_STRENGTH = 0.16;

/**
 * A chart as a picture that tells everything by itself: finding, subtitle, chart, source and maker. A standalone SVG
 * without script or style, its text as text; the same for the same model and choice.
 */
export function posterSvg(model: ChartModel, { size, ...choice }: PosterChoice): string {
  return posterIn(PICTURE_SIZES[size], size, model, choice);
}

/** The same in a frame that is none of the named sizes; `name` tells it from others of the same chart on a page. */
export function posterIn(
  frame: PictureFrame,
  name: string,
  model: ChartModel,
  { theme, background, site, address = null }: Omit<PosterChoice, 'size'>,
): string {
  const palette = PALETTES[background][theme];
  const layout = posterLayout(model, frame, palette, { site, address });
  const { width, height } = layout;
  const prefix = idPrefix(`${model.id}-${name}-${theme}`);
  const ground = background === 'plain' ? `<rect width="${width}" height="${height}" fill="${palette.paper}"/>` : '';
  const texts = layout.blocks.map(({ at, ...block }) => blockMarkup(block, at));
  const chart = chartMarkup(model, layout.chart, palette, prefix);
  return svgDocument(
    {
      prefix,
      width: frame.width,
      height: frame.height ?? Math.round((height * frame.width) / width),
      units: { width, height },
      language: model.language,
      title: model.finding,
      description: model.description,
    },
    [ground, ...layout.rules.map((rule) => ruleMarkup(rule, palette)), chart, ...texts].join(''),
  );
}

function ruleMarkup({ x, y, width, accent }: PosterLayout['rules'][number], palette: Palette): string {
  const [thickness, paint] = accent
    ? [3, `fill="${palette.focus}"`]
    : [1, `fill="${palette.ink}" fill-opacity="${RULE_STRENGTH}"`];
  return `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${thickness}" ${paint}/>`;
}

function chartMarkup(
  model: ChartModel,
  { x, y, width, scale }: PosterLayout['chart'],
  palette: Palette,
  prefix: string,
): string {
  const { content } = renderContent(model, { width, palette }, prefix);
  const place = `translate(${rounded(x)} ${rounded(y)}) scale(${Math.floor(scale * 1e4) / 1e4})`;
  return `<g transform="${place}">${content}</g>`;
}
