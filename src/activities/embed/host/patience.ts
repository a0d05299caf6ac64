/** How long an embed that has loaded may stand in view without a report before the reader is left with the picture. ms */
const PATIENCE = 5000;

/**
 * Calls `end` once a frame that has loaded has stood in view for five seconds on end. Time out of view does not count:
 * browsers do not draw frames of other sites there, so they may have had no chance to report. Where a browser cannot tell
 * what is in view, all time since loading counts.
 *
 * @returns stops the counting for good.
 */
export function countPatience(figure: HTMLElement, frame: HTMLIFrameElement, end: () => void): () => void {
  const view = figure.ownerDocument.defaultView;
  if (view === null) return () => undefined;
  let loaded = false;
  let seen = !('IntersectionObserver' in view);
  let stopped = false;
  let timer: number | undefined;
  const count = (): void => {
    view.clearTimeout(timer);
    if (loaded && seen && !stopped) timer = view.setTimeout(end, PATIENCE);
  };
  const observer = seen
    ? null
    : new IntersectionObserver((entries) => {
        seen = entries.at(-1)?.isIntersecting ?? false;
        count();
      });
  observer?.observe(figure);
  frame.addEventListener(
    'load',
    () => {
      loaded = true;
      count();
    },
    { once: true },
  );
  return () => {
    stopped = true;
    view.clearTimeout(timer);
    observer?.disconnect();
  };
}
