import { SANDBOX } from './sandbox.ts';

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
  /** A picture that stands until the chart is there; null where there is none. */
  readonly picture: string | null;
  readonly source: string;
  readonly script: string;
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
  { whole, picture, source, script }: SnippetFallback,
): string {
  const [address, named, from] = [src, title, source].map(escapeHtml);
  const shown =
    picture === null
      ? named
      : `<img src="${escapeHtml(picture)}" alt="${named ?? ''}" width="100%" height="${String(height)}" loading="lazy">`;
  return [
    `<figure class="hengyang-figure" data-src="${address ?? ''}" data-title="${named ?? ''}">`,
    `  <a href="${escapeHtml(whole)}">${shown ?? ''}</a>`,
    `  <figcaption>${from ?? ''}</figcaption>`,
    '</figure>',
    `<script src="${escapeHtml(script)}" async></script>`,
  ].join('\n');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
