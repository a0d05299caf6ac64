import { registerPostUpdate } from 'echarts/core';
import type { MarkPlace } from './nearest-mark.ts';

type PostUpdate = Parameters<typeof registerPostUpdate>[0];
type ChartInternals = Parameters<PostUpdate>[0];
type Listener = (places: ReadonlyMap<string, MarkPlace>) => void;

/** Who wants to know where the marks of the chart in an element are. */
const listeners = new WeakMap<HTMLElement, Listener>();

registerPostUpdate((internals, api) => {
  listeners.get(api.getDom())?.(placesOf(internals));
});

/** Calls back with the places of the marks, by key, whenever the chart in the element has been laid out. */
export function listenToPlaces(element: HTMLElement, listener: Listener): () => void {
  listeners.set(element, listener);
  return () => listeners.delete(element);
}

/** Data items carry the keys of marks as their ids; what is drawn for one mark in several series is one place. */
function placesOf(internals: ChartInternals): ReadonlyMap<string, MarkPlace> {
  const places = new Map<string, MarkPlace>();
  internals.eachSeries((series) => {
    const data = series.getData();
    for (let index = 0; index < data.count(); index += 1) {
      const key = data.getId(index);
      const drawn = data.getItemGraphicEl(index) as ReturnType<typeof data.getItemGraphicEl> | undefined;
      if (drawn === undefined) continue;
      const rect = drawn.getBoundingRect().clone();
      const transform = drawn.getComputedTransform();
      if (transform) rect.applyTransform(transform);
      const known = places.get(key);
      if (known) rect.union(known);
      places.set(key, { key, x: rect.x, y: rect.y, width: rect.width, height: rect.height });
    }
  });
  return places;
}
