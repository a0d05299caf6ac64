import type { LivePart } from './live-part.ts';

/** Puts the address under which the site is being read into examples, so that they run as copied. */
export const siteAddress: LivePart = {
  at: 'data-site-address',
  start: (places) => {
    for (const place of places) {
      place.textContent = new URL(place.dataset.siteAddress ?? '', document.baseURI).href;
    }
  },
};
