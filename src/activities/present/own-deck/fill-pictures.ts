import { PAGE } from '../../../charts/palette.ts';
import { renderPicture } from '../../../charts/picture.ts';
import type { ChartModel } from '../../../model/chart-model.ts';

/** Draws pictures into the places that slides keep for them, as the build does for pages. */
export function fillPictures(host: Element, models: Iterable<ChartModel>): void {
  const byId = new Map(Array.from(models, (model) => [model.id, model]));
  for (const place of host.querySelectorAll<HTMLElement>('[data-picture]')) {
    const model = byId.get(place.dataset.picture ?? '');
    if (model === undefined || place.childElementCount > 0) continue;
    place.append(drawn(model, Number(place.dataset.pictureWidth), place.ownerDocument));
  }
}

function drawn(model: ChartModel, width: number, document: Document): Node {
  const svg = renderPicture(model, { width, palette: PAGE });
  return document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
}
