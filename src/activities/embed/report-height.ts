import { heightMessage } from './height-message.ts';

/**
 * Tells the page around the frame how high the content is: at once, when all of it has loaded, and whenever that changes.
 * The first two do not wait for the observer, which is silent while the browser does not draw the frame, as with frames of
 * other sites below the fold. The height of the body follows from its width alone, so the answer of the host, a higher or
 * lower frame, cannot set off another message.
 */
export function reportHeight(body: HTMLElement, view: Window): void {
  if (view.parent === view) return;
  let last = 0;
  const report = (): void => {
    const message = heightMessage(body.getBoundingClientRect().height);
    if (message.height === 0 || message.height === last) return;
    last = message.height;
    view.parent.postMessage(message, '*');
  };
  report();
  view.addEventListener('load', report, { once: true });
  new ResizeObserver(report).observe(body);
}
