import { SANDBOX } from './sandbox.ts';
import { NARROW_SCREEN } from './still-name.ts';

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

/** A picture, and another one for narrow screens, with the height that a chart has there in px. */
export interface SnippetPictures {
  readonly wide: string;
  readonly narrow: string;
  readonly narrowHeight: number;
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

/** A figure that stands by itself and becomes the chart where `embed.js` runs. */
export function figureSnippet(
  { src, title, height }: EmbedSnippet,
  { whole, pictures, source, script }: SnippetFallback,
): string {
  const alt = escapeHtml(title);
  const shown = pictures === null ? [`    ${alt}`] : pictureLines(pictures, alt, height);
  return [
    `<figure class="hengyang-figure" data-src="${escapeHtml(src)}" data-title="${alt}">`,
    `  <a href="${escapeHtml(whole)}">`,
    ...shown,
    '  </a>',
    `  <figcaption>${escapeHtml(source)}</figcaption>`,
    '</figure>',
    `<script src="${escapeHtml(script)}" async></script>`,
  ].join('\n');
}

function pictureLines({ wide, narrow, narrowHeight }: SnippetPictures, alt: string, height: number): readonly string[] {
  const media = `(max-width: ${String(NARROW_SCREEN)}px)`;
  const size = (px: number): string => `width="100%" height="${String(px)}"`;
  return [
    '    <picture>',
    `      <source media="${media}" srcset="${escapeHtml(narrow)}" ${size(narrowHeight)}>`,
    `      <img src="${escapeHtml(wide)}" alt="${alt}" ${size(height)} loading="lazy">`,
    '    </picture>',
  ];
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
