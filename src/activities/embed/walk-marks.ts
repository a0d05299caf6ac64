import { type MarkTargets, readTargets } from './mark-targets.ts';
import { besideMark, frameOf } from '../../chart/live/mark-frame.ts';
import { markStep } from '../../chart/live/mark-step.ts';
import { nearestMark } from '../../chart/live/nearest-mark.ts';
import { detailsCard, spokenDetails } from './tooltip.ts';
import { readMarkRows } from './mark-rows.ts';

/** How far from a mark a pointer may be and still mean it, in px of the picture's layout. */
const REACH = 32;

/**
 * Lets pointer and keyboard ask for the marks of an embedded picture: one stop of the Tab key, then arrow keys, Home and
 * End. Returns a function that takes all of it away again.
 */
export function walkMarks(main: HTMLElement): () => void {
  const view = main.querySelector<HTMLElement>('.view');
  const list = main.querySelector<HTMLElement>('.live-marks');
  const status = view?.querySelector<HTMLElement>('[role="status"]');
  const table = main.querySelector('table');
  if (!view || !list || !status || !table) return () => undefined;

  const document = main.ownerDocument;
  const rows = readMarkRows(table);
  const pictures = Array.from(view.querySelectorAll<HTMLElement>('[data-targets]'), (element) => ({
    element,
    targets: readTargets(element.dataset.targets ?? ''),
  }));
  const shown = (): MarkTargets | undefined =>
    (pictures.find(({ element }) => element.getClientRects().length > 0) ?? pictures[0])?.targets;
  let active: number | null = null;
  let card: HTMLElement | null = null;

  const buttons = rows.map(({ label, value }, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `${label} ${value}`;
    button.tabIndex = index === 0 ? 0 : -1;
    const item = document.createElement('li');
    item.append(button);
    list.append(item);
    return button;
  });

  const show = (index: number | null): void => {
    if (index === active) return;
    active = index;
    card?.remove();
    card = null;
    buttons.forEach((button, at) => button.toggleAttribute('data-active', at === index));
    const row = index === null ? undefined : rows[index];
    const targets = shown();
    status.textContent = row === undefined ? '' : spokenDetails(row, main.dataset.language ?? '');
    if (index === null || row === undefined || targets === undefined) return;
    card = detailsCard(document, row);
    Object.assign(card.style, besideMark(targets.boxes[index] ?? undefined, targets));
    view.append(card);
  };
  const place = (): void => {
    const targets = shown();
    if (targets === undefined) return;
    buttons.forEach((button, index) =>
      Object.assign(button.style, frameOf(targets.boxes[index] ?? undefined, targets)),
    );
    show(null);
  };
  const point = ({ clientX, clientY }: PointerEvent): void => {
    const targets = shown();
    if (targets === undefined) return;
    const frame = view.getBoundingClientRect();
    const scale = targets.width / frame.width;
    const boxes = new Map(targets.boxes.flatMap((box, index) => (box === null ? [] : [[String(index), box] as const])));
    const nearest = nearestMark(boxes, (clientX - frame.left) * scale, (clientY - frame.top) * scale, REACH);
    show(nearest === null ? null : Number(nearest));
  };
  const leave = (): void => show(null);
  /** A finger leaves by being lifted, and what it asked for is to be read then. */
  const leaveByPointer = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch') leave();
  };
  const walk = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return show(null);
    const current = buttons.findIndex((button) => button === document.activeElement);
    const target = current === -1 ? null : markStep(event.key, current, buttons.length);
    if (target === null) return;
    event.preventDefault();
    buttons.forEach((button, index) => (button.tabIndex = index === target ? 0 : -1));
    buttons[target]?.focus();
  };
  const focus = ({ target }: FocusEvent): void => {
    const index = buttons.findIndex((button) => button === target);
    if (index !== -1) show(index);
  };

  const stop = new AbortController();
  const { signal } = stop;
  view.addEventListener('pointermove', point, { signal });
  view.addEventListener('pointerdown', point, { signal });
  view.addEventListener('pointerleave', leaveByPointer, { signal });
  list.addEventListener('focusin', focus, { signal });
  list.addEventListener('focusout', leave, { signal });
  document.addEventListener('keydown', walk, { signal });
  const observer = new ResizeObserver(place);
  observer.observe(view);
  return () => {
    stop.abort();
    observer.disconnect();
    show(null);
    list.remove();
    status.remove();
  };
}
