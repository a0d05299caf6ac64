const MESSAGE = '.live-failure';
/** A figure in a page of several languages brings the message along. */
const OWN_TEMPLATE = 'template[data-live-failure]';
const TEMPLATE = '#live-failure';

/** Says plainly that the interactive chart failed, shows the table, and offers to try again. */
export function showFailure(figure: HTMLElement, retry: () => void): void {
  clearFailure(figure);
  const template =
    figure.querySelector<HTMLTemplateElement>(OWN_TEMPLATE) ??
    figure.ownerDocument.querySelector<HTMLTemplateElement>(TEMPLATE);
  const message = template?.content.firstElementChild?.cloneNode(true);
  if (message instanceof HTMLElement) {
    message.querySelector('button')?.addEventListener('click', () => {
      choose(figure, 'chart');
      retry();
    });
    figure.querySelector('[data-view="chart"]')?.before(message);
  }
  choose(figure, 'table');
}

export function clearFailure(figure: HTMLElement): void {
  figure.querySelector(MESSAGE)?.remove();
}

function choose(figure: HTMLElement, view: 'chart' | 'table'): void {
  const input = figure.querySelector<HTMLInputElement>(`.view-choice input[value="${view}"]`);
  if (input) input.checked = true;
}
