/** The attribute of an element that a part of a page's script starts at. */
export type LivePlace = `data-${string}`;

/** A part of a page that a script brings to life; asked for only by pages that have a place for it. */
export interface LivePart {
  readonly at: LivePlace;
  /** Starts at all its places in the page, of which there is at least one. */
  readonly start: (places: readonly HTMLElement[]) => void;
}

/** What a part that is loaded when its place is there exports. */
interface Mountable {
  readonly mount: (place: HTMLElement) => unknown;
}

/** A part whose script is fetched by the pages that have a place for it; `fail` says so where it cannot be had. */
export function lazyPart(at: LivePlace, load: () => Promise<Mountable>, fail?: (place: HTMLElement) => void): LivePart {
  return {
    at,
    start: (places) => {
      void load().then(({ mount }) => places.forEach((place) => mount(place)), fail && (() => places.forEach(fail)));
    },
  };
}

/** Starts the parts that a document has places for. */
export function startLiveParts(document: Document, parts: readonly LivePart[]): void {
  for (const { at, start } of parts) {
    const places = [...document.querySelectorAll<HTMLElement>(`[${at}]`)];
    if (places.length > 0) start(places);
  }
}
