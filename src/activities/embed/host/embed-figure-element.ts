import { readHeight } from '../height-message.ts';
import { SANDBOX } from '../../../chart/embed-code/snippet.ts';
import { countPatience } from './patience.ts';

/** The figures of a host page that ask for a chart, whatever their tag. */
export const FIGURE = '.hengyang-figure[data-src]';

/**
 * Puts the chart over what stands in a figure, which gives way only when the chart has reported its height and stays for
 * good where it never does: a blocked frame, a missing page, an older browser. A frame stays, unseen, even when it is given
 * up, so that a chart which reports late still takes its place. Everything is styled through the object model, which a
 * host's content security policy allows; the figure keeps the room that it had, so that nothing jumps.
 */
export function embedFigure(figure: HTMLElement): void {
  if (figure.dataset.state !== undefined) return;
  const source = address(figure);
  if (source === null) {
    figure.dataset.state = 'fallback';
    return;
  }
  figure.dataset.state = 'waiting';
  const document = figure.ownerDocument;
  const view = document.defaultView;
  if (view === null) return;
  const frame = makeFrame(document, source, figure.dataset.title ?? '');

  const fit = fitHeights(figure, frame);
  const stop = countPatience(figure, frame, () => {
    stop();
    figure.dataset.state = 'fallback';
  });
  // Of the heights that arrive between two drawings of the page only the newest is heeded.
  let newest: number | null = null;
  view.addEventListener('message', (event) => {
    if (event.source === null || event.source !== frame.contentWindow) return;
    const height = readHeight(event.data);
    if (height === null) return;
    stop();
    if (newest === null) {
      view.requestAnimationFrame(() => {
        if (newest !== null) fit(newest);
        newest = null;
      });
    }
    newest = height;
  });
  figure.style.position = 'relative';
  figure.append(frame);
}

/** Gives a frame the heights that its chart asks for, px; with the first of them it takes its place. */
function fitHeights(figure: HTMLElement, frame: HTMLIFrameElement): (height: number) => void {
  let reserved = 0;
  let width = 0;
  return (height) => {
    if (figure.dataset.state !== 'live') {
      reserved = figure.getBoundingClientRect().height;
      width = figure.clientWidth;
      takePlace(figure, frame);
    } else if (figure.clientWidth !== width) {
      // Another width asks for another height; what was reserved for the old one counts no more.
      reserved = 0;
    }
    frame.style.height = `${String(Math.max(height, Math.floor(reserved)))}px`;
  };
}

/** Only pages can be framed; an address such as `javascript:…` is not one. */
function address(figure: HTMLElement): string | null {
  const url = URL.canParse(figure.dataset.src ?? '', figure.ownerDocument.baseURI)
    ? new URL(figure.dataset.src ?? '', figure.ownerDocument.baseURI)
    : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/**
 * A frame that is laid out and drawn, but neither seen nor in the way. It must not be hidden in any other way: browsers do
 * not draw hidden frames of other sites, and a page that is not drawn never learns its height.
 */
function makeFrame(document: Document, source: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.loading = 'lazy';
  frame.referrerPolicy = 'no-referrer';
  frame.setAttribute('sandbox', SANDBOX);
  frame.src = source;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    border: '0',
    opacity: '0',
    pointerEvents: 'none',
    colorScheme: 'normal',
  });
  return frame;
}

function takePlace(figure: HTMLElement, frame: HTMLIFrameElement): void {
  figure.dataset.state = 'live';
  for (const child of figure.children) {
    if (child !== frame && child instanceof HTMLElement) child.style.display = 'none';
  }
  frame.removeAttribute('aria-hidden');
  frame.removeAttribute('tabindex');
  Object.assign(frame.style, { position: 'static', display: 'block', opacity: '1', pointerEvents: 'auto' });
}
