/** An embed as the markup of another page needs it. */
export interface EmbedFrame {
  /** Whole address of the embed. */
  readonly address: string;
  /** What the frame shows, for who cannot see it. */
  readonly title: string;
  /** Reserved from the start, so that nothing jumps. px */
  readonly height: number;
}

/** The markup that embeds a chart in another page without any script. */
export function iframeSnippet({ address, title, height }: EmbedFrame): string {
  return [
    `<iframe src="${attribute(address)}" title="${attribute(title)}"`,
    ` width="100%" height="${String(height)}" style="border:0" loading="lazy"></iframe>`,
  ].join('');
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
