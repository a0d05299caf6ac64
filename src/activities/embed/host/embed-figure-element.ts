import { readHeight } from '../height-message.ts';
import { SANDBOX } from '../../../chart/embed-code/snippet.ts';

/** The figures of a host page that ask for a chart, whatever their tag. */
export const FIGURE = '.hengyang-figure[data-src]';

/** How long after its document has arrived an embed may take to report before it is given up. ms */
const PATIENCE = 5000;

/**
 * Puts the chart over what stands in a figure, which gives way only when the chart has reported its height and stays for
 * good where it never does: a blocked frame, a missing page, an older browser. Everything is styled through the object
 * model, which a host's content security policy allows; the figure keeps the room that it had, so that nothing jumps.
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

  let reserved = 0;
  let width = 0;
  const listen = (event: MessageEvent): void => {
    if (event.source === null || event.source !== frame.contentWindow) return;
    const height = readHeight(event.data);
    if (height === null) return;
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
  const giveUp = (): void => {
    if (figure.dataset.state !== 'waiting') return;
    view.removeEventListener('message', listen);
    frame.remove();
    figure.dataset.state = 'fallback';
  };
  view.addEventListener('message', listen);
  frame.addEventListener('load', () => view.setTimeout(giveUp, PATIENCE), { once: true });
  figure.style.position = 'relative';
  figure.append(frame);
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
