import { type Command, commandOf, isCommand } from './command.ts';
import { typedNumber } from './slide-number.ts';
import { followSwipes } from './swipe.ts';

/** What input can ask for. */
export interface Player {
  readonly run: (command: Command) => void;
  readonly goTo: (slide: number) => void;
  /** Takes a key in its own way; true where it did. */
  readonly takeKey: (key: string, command: Command | null) => boolean;
  /** Follows a link to a place in the deck. */
  readonly follow: (id: string) => void;
  /** A click on the slide itself; `left` is how far from the left edge, from 0 to 1. */
  readonly press: (target: Element, left: number) => void;
}

/** What reacts to keys and clicks by itself. */
const CONTROLS = 'a, button, input, select, textarea, summary';
const BAR_BUTTONS = '.deck-bar :is(button, summary)';
const READING = '[role="region"], .slide-notes, dialog, .deck-menu';

export function followInput(deck: HTMLElement, player: Player): void {
  const number = typedNumber();
  document.addEventListener('keydown', (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.defaultPrevented || keepsKey(target, event.key, number.pending())) return;
    const typed = event.ctrlKey || event.metaKey || event.altKey ? null : number.take(event.key);
    if (typed !== null) {
      event.preventDefault();
      player.goTo(typed);
      return;
    }
    const command = commandOf(event);
    if (player.takeKey(event.key, command)) event.preventDefault();
    else if (command !== null) {
      if (command !== 'close') event.preventDefault();
      player.run(command);
    }
  });
  // A button pressed by pointer takes no focus, else space and Enter would press it again instead of turning the slide.
  deck.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest(BAR_BUTTONS)) event.preventDefault();
  });
  deck.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : deck;
    const command = target.closest<HTMLElement>('[data-command]')?.dataset.command;
    if (isCommand(command)) {
      player.run(command);
      return;
    }
    const link = target.closest('a')?.getAttribute('href');
    if (link?.startsWith('#') === true && !target.closest('[data-speaker-link]')) {
      event.preventDefault();
      player.follow(decodeURIComponent(link.slice(1)));
    }
  });
  const stage = deck.querySelector<HTMLElement>('[data-stage]');
  if (stage === null) return;
  stage.addEventListener('click', ({ target, clientX, defaultPrevented }) => {
    if (defaultPrevented || !(target instanceof Element) || target.closest(`${CONTROLS}, ${READING}`)) return;
    if (getSelection()?.isCollapsed === false) return;
    player.press(target, clientX / stage.clientWidth);
  });
  followSwipes(stage, player.run);
}

/**
 * Fields keep all keys, other controls those that press them, and what scrolls those that scroll it. The Enter after
 * digits belongs to the number.
 */
function keepsKey(target: Element, key: string, afterDigits: boolean): boolean {
  if (key === 'Escape') return false;
  if (target.closest('input, select, textarea, dialog')) return true;
  if (key === 'Enter' && afterDigits) return false;
  if ([' ', 'Enter'].includes(key)) return target.closest(CONTROLS) !== null;
  const scrolls = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'].includes(
    key,
  );
  return scrolls && target.closest(READING) !== null;
}
