import { heightMessage } from './height-message.ts';

/**
 * Tells the page around the frame how high the content is, now and whenever that changes. The height of the body follows
 * from its width alone, so the answer of the host, a higher or lower frame, cannot set off another message.
 */
export function reportHeight(body: HTMLElement, view: Window): void {
  if (view.parent === view) return;
  let last = 0;
  new ResizeObserver(() => {
    const { height } = body.getBoundingClientRect();
    const message = heightMessage(height);
    if (message.height === 0 || message.height === last) return;
    last = message.height;
    view.parent.postMessage(message, '*');
  }).observe(body);
}
