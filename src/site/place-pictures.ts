const SLOT = /<div class="[^"]*" data-picture="([^"]+)" data-picture-width="(\d+)"><\/div>/g;
const CLOSING = '</div>';

/**
 * Puts pictures into the places that pages keep for them: empty elements with `data-picture` (chart id) and
 * `data-picture-width` (px). The markup comes from our own renderer and never from data.
 */
export function placePictures(html: string, picture: (chart: string, width: number) => string): string {
  return html.replace(SLOT, (slot: string, chart: string, width: string) => {
    return `${slot.slice(0, -CLOSING.length)}${picture(chart, Number(width))}${CLOSING}`;
  });
}
