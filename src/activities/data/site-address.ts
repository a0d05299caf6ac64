/** Puts the address under which the site is being read into examples, so that they run as copied. */
export function showSiteAddress(document: Document): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-site-address]')) {
    place.textContent = new URL(place.dataset.siteAddress ?? '', document.baseURI).href;
  }
}
