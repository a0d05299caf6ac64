import { runClock } from './clock.ts';
import type { Command } from './command.ts';
import { companion } from './companion.ts';
import { hasFullScreen, isFullScreen, toggleFullScreen } from './full-screen.ts';
import { hideWhenIdle } from './idle.ts';
import { followInput } from './input.ts';
import { noticesOf } from './notices.ts';
import { columnsOf, gridStep } from './overview.ts';
import { readPlace, writePlace, type View } from './place.ts';
import { printDeck } from './print.ts';
import { slidesOf } from './slides.ts';
import { hasWakeLock, keepAwake } from './wake-lock.ts';

/** Moves through the slides one by one leave no trace in the history; leaps can be taken back. */
type Move = 'step' | 'leap' | 'follow';

/**
 * Plays the deck of a document: one slide at a time, by key, clicker, pointer, finger, address and by the other window
 * of the same talk. Attributes of the root tell the style sheet what to show.
 */
export function present(deck: HTMLElement): void {
  const root = document.documentElement;
  const slides = slidesOf(deck);
  const notices = noticesOf(deck);
  const help = deck.querySelector<HTMLDialogElement>('[data-help]');
  const menu = deck.querySelector<HTMLDetailsElement>('.deck-menu');
  const announcement = deck.querySelector('[data-announcement]');
  let view: View = 'slides';
  let current = 1;

  const is = (flag: string): boolean => root.hasAttribute(`data-${flag}`);
  const set = (flag: string, on: boolean): void => void root.toggleAttribute(`data-${flag}`, on);

  const others = companion({
    onState: ({ slide, black }) => {
      set('black', black);
      if (slide !== current) show(slide, 'step');
    },
    onHello: () => tell(),
  });
  const tell = (): void => others.tell({ slide: current, black: is('black') });
  const awake = keepAwake(() => isFullScreen() || view === 'speaker');

  function show(wanted: number, move: Move): void {
    const slide = Math.min(Math.max(wanted, 1), slides.count);
    const moved = slide !== current;
    current = slide;
    slides.show(slide);
    const address = writePlace({ slide, view });
    if (move === 'leap' && moved) history.pushState(null, '', address);
    else if (move !== 'follow') history.replaceState(null, '', address);
    if (moved && announcement) announcement.textContent = slides.announcement(slide);
    const focused = document.activeElement;
    const elsewhere = focused !== null && slides.numberOf(focused) !== null && slides.numberOf(focused) !== slide;
    if (moved && elsewhere && !is('overview')) slides.face(slide)?.focus({ preventScroll: true });
  }

  function goTo(slide: number, move: Move): void {
    if (slide < 1 || slide > slides.count) notices.show('no-such-slide');
    if (is('overview')) leaveOverview();
    show(slide, move);
    tell();
  }

  function followAddress(): void {
    const place = readPlace(location.hash);
    if (place === null) return;
    setView(place.view);
    if (place.slide !== current) goTo(place.slide, 'follow');
  }

  function setView(next: View): void {
    view = next;
    root.dataset.view = next;
    awake.update();
  }

  function enterOverview(): void {
    set('overview', true);
    const link = slides.link(current);
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'center' });
  }

  function leaveOverview(): void {
    set('overview', false);
    slides.face(current)?.focus({ preventScroll: true });
  }

  function toggleNotes(): void {
    set('notes', !is('notes'));
    const notes = slides.face(current)?.parentElement?.querySelector<HTMLElement>('[data-notes]');
    if (is('notes')) notes?.focus({ preventScroll: true });
    else slides.face(current)?.focus({ preventScroll: true });
  }

  function openSpeaker(): void {
    if (view === 'speaker') {
      setView('slides');
      show(current, 'step');
      return;
    }
    const address = new URL(writePlace({ slide: current, view: 'speaker' }), location.href).href;
    const link = deck.querySelector<HTMLAnchorElement>('[data-speaker-link]');
    if (link) {
      link.href = address;
      link.target = others.target;
    }
    notices.show(others.open(address) ? null : 'popup-blocked');
  }

  async function askFullScreen(): Promise<void> {
    const answer = await toggleFullScreen();
    if (answer !== 'done') notices.show(answer === 'absent' ? 'no-full-screen' : 'full-screen-refused');
  }

  /** Closes the topmost of what is open. */
  function close(): void {
    if (menu?.open === true) menu.open = false;
    else if (notices.shown()) notices.show(null);
    else if (is('notes')) toggleNotes();
    else if (is('overview')) leaveOverview();
    else if (is('black')) setBlack(false);
  }

  function setBlack(black: boolean): void {
    set('black', black);
    tell();
  }

  const clock = runClock(deck);
  const commands: Readonly<Record<Command, () => void>> = {
    next: () => (current < slides.count ? goTo(current + 1, 'step') : undefined),
    previous: () => (current > 1 ? goTo(current - 1, 'step') : undefined),
    first: () => goTo(1, 'leap'),
    last: () => goTo(slides.count, 'leap'),
    overview: () => (is('overview') ? leaveOverview() : enterOverview()),
    notes: toggleNotes,
    speaker: openSpeaker,
    'full-screen': () => void askFullScreen(),
    black: () => setBlack(!is('black')),
    help: () => help?.showModal(),
    close,
    'close-help': () => help?.close(),
    dismiss: () => notices.show(null),
    print: () => printDeck('slides'),
    'print-notes': () => printDeck('notes'),
    'timer-pause': clock.togglePause,
    'timer-reset': clock.reset,
  };

  followInput(deck, {
    run: (command) => {
      // A press on a black screen brings the slide back before anything else.
      if (is('black') && view === 'slides' && ['next', 'previous'].includes(command)) setBlack(false);
      else commands[command]();
      if (menu && !['timer-pause', 'timer-reset'].includes(command)) menu.open = false;
    },
    goTo: (slide) => goTo(slide, 'leap'),
    takeKey: (key, command) => is('overview') && walkOverview(key, command),
    follow: (id) => {
      const place = readPlace(`#${id}`);
      if (place !== null) {
        goTo(place.slide, 'leap');
        return;
      }
      const target = document.getElementById(id);
      const slide = target && slides.numberOf(target);
      if (target === null || slide === null) return;
      if (slide !== current) goTo(slide, 'leap');
      target.scrollIntoView({ block: 'center' });
    },
    press: (target, left) => {
      if (view === 'slides' && !is('overview')) commands[left < BACK_ZONE ? 'previous' : 'next']();
      else if (slides.numberOf(target) === current + 1) commands.next();
    },
  });

  /** Arrow keys walk the grid; Enter is the link's own. */
  function walkOverview(key: string, command: Command | null): boolean {
    const focused = document.activeElement === null ? null : slides.numberOf(document.activeElement);
    const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
    const to = gridStep(focused ?? current, command, sideways ? 1 : columnsOf(slides), slides.count);
    if (to === null || key === ' ') return false;
    slides.link(to)?.focus();
    return true;
  }

  for (const notes of deck.querySelectorAll<HTMLDetailsElement>('[data-notes]')) notes.open = true;
  set('no-wake-lock', !hasWakeLock());
  set('no-full-screen', !hasFullScreen());
  document.addEventListener('fullscreenchange', awake.update);
  addEventListener('hashchange', followAddress);
  addEventListener('popstate', followAddress);
  hideWhenIdle(root);
  const start = readPlace(location.hash);
  setView(start?.view ?? 'slides');
  if (start !== null && start.slide > slides.count) notices.show('no-such-slide');
  show(start?.slide ?? 1, start === null ? 'follow' : 'step');
}

/** Share of the stage, from the left, where a press goes back. */
const BACK_ZONE = 0.25;
