import { identity } from '../../i18n/identity.ts';
import { LIGHT } from '../../charts/palette.ts';
import { textWidth } from '../../charts/parts/text-width.ts';
import { wrapText } from '../../charts/parts/wrap-text.ts';
import { svgDocument } from '../../charts/svg-document.ts';
import { svgText } from '../../charts/svg-text.ts';
import type { Language } from '../../domain/language.ts';
import type { Headline } from '../../model/headline.ts';
import { PICTURE_SIZES } from './picture-size.ts';
import { blockMarkup, rounded } from './text-block.ts';

/** Units across; there is less to tell than of a chart, so all of it can be larger. */
const UNITS = 720;
const MARGIN = 44;
const NAME = { y: 58, size: 48 } as const;
const PROMISE = { y: 134, size: 19, lines: 3 } as const;
const FIGURES = { y: 236, size: 40, unit: 17, caption: 14, lines: 2, most: 3, gap: 24 } as const;
const UNIT_GAP = 6;
const FOOT = { y: 346, size: 13 } as const;

/** The picture of the site as a whole, for previews of links to pages without a chart: its name and its headlines. */
export function sitePosterSvg(headlines: readonly Headline[], language: Language): string {
  const { name, promise, bulletin } = identity(language);
  const { width, height } = PICTURE_SIZES.share;
  const inner = UNITS - 2 * MARGIN;
  const down = (height * UNITS) / width;
  const shown = headlines.slice(0, FIGURES.most);
  const column = (inner + FIGURES.gap) / Math.max(1, shown.length);
  const figureSize = Math.min(FIGURES.size, ...shown.map((headline) => fittingSize(headline, column - FIGURES.gap)));
  const promised = wrapText(promise, inner, PROMISE.size, PROMISE.lines);
  const content = [
    `<rect width="${UNITS}" height="${down}" fill="${LIGHT.paper}"/>`,
    `<rect x="${MARGIN}" y="40" width="36" height="3" fill="${LIGHT.focus}"/>`,
    blockMarkup({ lines: [name], size: NAME.size, bold: true, fill: LIGHT.ink }, { x: MARGIN, y: NAME.y }),
    blockMarkup({ lines: promised, size: PROMISE.size, fill: LIGHT.muted }, { x: MARGIN, y: PROMISE.y }),
    ...shown.map((headline, index) =>
      figureMarkup(headline, figureSize, { x: MARGIN + index * column, width: column - FIGURES.gap }),
    ),
    blockMarkup({ lines: [bulletin], size: FOOT.size, fill: LIGHT.muted }, { x: MARGIN, y: FOOT.y }),
  ].join('');
  const size = { width, height, units: { width: UNITS, height: down } };
  return svgDocument({ prefix: `site-${language}`, ...size, language, title: name, description: promise }, content);
}

/** The font size at which a figure and its unit fill a column. Figures of one size can be compared, so the least counts. */
function fittingSize({ figure, unit }: Headline, width: number): number {
  return (width - textWidth(unit, FIGURES.unit) - UNIT_GAP) / textWidth(figure, 1, true);
}

interface Column {
  readonly x: number;
  readonly width: number;
}

function figureMarkup({ figure, unit, caption }: Headline, size: number, { x, width }: Column): string {
  const after = `<tspan dx="${UNIT_GAP}" font-size="${FIGURES.unit}" font-weight="400">${svgText(unit)}</tspan>`;
  const lines = wrapText(caption, width, FIGURES.caption, FIGURES.lines);
  return [
    `<rect x="${rounded(x)}" y="${FIGURES.y - 14}" width="${rounded(width)}" height="1" fill="${LIGHT.grid}"/>`,
    `<text x="${rounded(x)}" y="${FIGURES.y + FIGURES.size}" font-size="${rounded(size)}" font-weight="600" fill="${LIGHT.focus}">`,
    `${svgText(figure)}${unit === '' ? '' : after}</text>`,
    blockMarkup({ lines, size: FIGURES.caption, fill: LIGHT.ink }, { x, y: FIGURES.y + FIGURES.size * 1.35 }),
  ].join('');
}
