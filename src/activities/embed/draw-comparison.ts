import { isOpaque, loadModule } from './load-full-chart.ts';

/** Where a comparison is embedded: loads what draws it, or says why that cannot be. */
export function drawComparison(main: HTMLElement): void {
  const place = main.querySelector<HTMLElement>('[data-embed-comparison]');
  if (place === null) return;
  const say = (what: string): void => {
    for (const message of place.querySelectorAll<HTMLElement>('[data-say]'))
      message.hidden = message.dataset.say !== what;
  };
  for (const link of place.querySelectorAll<HTMLAnchorElement>('a[data-workbench]')) link.search = location.search;
  if (isOpaque(main.ownerDocument)) return say('sandboxed');
  say('loading');
  loadModule(main.ownerDocument, () => say('failed'));
}
