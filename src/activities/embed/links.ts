import { isOpaque } from './load-full-chart.ts';

/**
 * Links of a frame lead out of it. Those inside the full chart point to places of the chart's own page. A frame that may
 * open no window says where the link leads, lest nothing happen.
 */
export function followLinks(main: HTMLElement): void {
  const document = main.ownerDocument;
  main.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null) return;
    const inside = link.getAttribute('href')?.startsWith('#') === true;
    if (inside) {
      const whole = main.querySelector<HTMLAnchorElement>('figcaption p:last-child a:last-child');
      link.href = `${whole?.href ?? ''}${link.hash}`;
      link.target = '_blank';
      link.rel = 'noopener';
    }
    if (!isOpaque(document)) return;
    event.preventDefault();
    const opened = document.defaultView?.open(link.href, '_blank') ?? null;
    if (opened === null) tell(main, link.href);
    else opened.opener = null;
  });
}

function tell(main: HTMLElement, address: string): void {
  const notice = main.querySelector<HTMLElement>('[data-blocked]');
  const place = notice?.querySelector('span');
  if (!notice || !place) return;
  place.textContent = address;
  notice.hidden = false;
}
