/**
 * The button that asks for the full chart: loads the site's own module, which then brings the figure to life as on any
 * page. In a frame of an opaque origin, which `sandbox` makes without `allow-same-origin`, browsers load no module; there
 * the message with the way to the chart's page comes at once instead of an error.
 */
export function offerFullChart(main: HTMLElement, onAlive: () => void): void {
  const offer = main.querySelector<HTMLElement>('.more-chart');
  const figure = main.querySelector<HTMLElement>('figure');
  const button = offer?.querySelector('button');
  const status = offer?.querySelector<HTMLElement>('[role="status"]');
  if (!offer || !figure || !button || !status) return;
  const say = (what: string): void => {
    const template = offer.querySelector<HTMLTemplateElement>(`[data-say="${what}"]`);
    if (template) status.replaceChildren(template.content.cloneNode(true));
  };
  const alive = new MutationObserver(() => {
    if (figure.dataset.live !== 'on') return;
    alive.disconnect();
    status.remove();
    onAlive();
  });
  button.addEventListener('click', () => {
    button.remove();
    if (isOpaque(main.ownerDocument)) {
      say('elsewhere');
      return;
    }
    say('loading');
    figure.dataset.liveChart = offer.dataset.model;
    alive.observe(figure, { attributeFilter: ['data-live'], childList: true, subtree: true });
    loadModule(main.ownerDocument, () => say('elsewhere'));
  });
}

/** Whether the frame may load nothing but what it is. */
export function isOpaque(document: Document): boolean {
  return document.defaultView?.origin === 'null';
}

/** Loads the module that all pages of the site share. */
export function loadModule(document: Document, onFailure: () => void): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = document.body.dataset.module ?? '';
  script.addEventListener('error', onFailure);
  document.head.append(script);
}
