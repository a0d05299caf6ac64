/** What a frame may do: run its script, read its own site, open links in new tabs. It cannot touch the page around it. */
export const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** Screens up to this width get the narrow picture. px */
const NARROW_SCREEN = 600;

/** What a snippet needs to know; addresses are whole. */
export interface EmbedSnippet {
  readonly src: string;
  /** The finding, which names the frame and stands under the picture. */
  readonly title: string;
  /** px */
  readonly height: number;
}

/** The parts of the fallback besides the chart itself. */
export interface SnippetFallback {
  /** The page that the picture leads to. */
  readonly whole: string;
  /** Pictures that stand until the chart is there; null where there are none. */
  readonly pictures: SnippetPictures | null;
  readonly source: string;
  readonly script: string;
}

/** A picture, and another one for narrow screens, with the height in px that the chart has there. */
export interface SnippetPictures {
  readonly wide: string;
  readonly narrow: { readonly address: string; readonly height: number } | null;
}

/** An iframe alone: no script, the height reserved. */
export function frameSnippet({ src, title, height }: EmbedSnippet): string {
  const attributes = [
    ['src', src],
    ['title', title],
    ['width', '100%'],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['sandbox', SANDBOX],
    ['referrerpolicy', 'no-referrer'],
    ['frameborder', '0'],
  ] as const;
  return `<iframe${attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('')}></iframe>`;
}

/**
 * A figure that stands by itself and becomes the chart where `embed.js` runs. It is no `<figure>` by tag, since browsers
 * indent those by 40 px on either side, which takes a quarter of a phone's width, and a strict policy allows no style
 * that would undo it.
 */
export function figureSnippet(
  { src, title, height }: EmbedSnippet,
  { whole, pictures, source, script }: SnippetFallback,
): string {
  const alt = escapeHtml(title);
  const shown = pictures === null ? [`    ${alt}`] : pictureLines(pictures, alt, height);
  return [
    `<div role="figure" aria-label="${alt}" class="hengyang-figure" data-src="${escapeHtml(src)}" data-title="${alt}">`,
    `  <a href="${escapeHtml(whole)}">`,
    ...shown,
    '  </a>',
    `  <div>${escapeHtml(source)}</div>`,
    '</div>',
    `<script src="${escapeHtml(script)}" async></script>`,
  ].join('\n');
}

function pictureLines({ wide, narrow }: SnippetPictures, alt: string, height: number): readonly string[] {
  const image = `<img src="${escapeHtml(wide)}" alt="${alt}" ${sizeOf(wide, height)} loading="lazy">`;
  if (narrow === null) return [`    ${image}`];
  const media = `(max-width: ${String(NARROW_SCREEN)}px)`;
  return [
    '    <picture>',
    `      <source media="${media}" srcset="${escapeHtml(narrow.address)}" ${sizeOf(narrow.address, narrow.height)}>`,
    `      ${image}`,
    '    </picture>',
  ];
}

/** A drawing keeps its proportions in a box of any height, and so has that of the chart; pixels would be stretched. */
function sizeOf(address: string, height: number): string {
  return /\.svg$/i.test(address) ? `width="100%" height="${String(height)}"` : 'width="100%"';
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
