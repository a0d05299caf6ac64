/** How far outside the window something is made ready. */
const MARGIN = '25% 0px';

/** Calls `start` once for each element that comes into view or near it. */
export function whenInView(elements: Iterable<HTMLElement>, start: (element: HTMLElement) => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        start(target);
      }
    },
    { rootMargin: MARGIN },
  );
  for (const element of elements) observer.observe(element);
}
