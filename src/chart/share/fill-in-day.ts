/** Writes the day of reading into citations, as the reader's own clock tells it. */
export function fillInDay(document: Document, now: Date): void {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const day = parts.map((part) => String(part).padStart(2, '0')).join('-');
  for (const place of document.querySelectorAll('[data-day]')) place.textContent = day;
}
