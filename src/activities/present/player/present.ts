import { runClock } from './clock.ts';
import type { Command } from './command.ts';
import { flagsOf } from './flags.ts';
import { hasFullScreen, toggleFullScreen } from './full-screen.ts';
import { hideWhenIdle } from './idle.ts';
import { followInput } from './input.ts';
import { noticesOf } from './notices.ts';
import { overviewOf } from './overview.ts';
import { readPlace, writePlace } from './place.ts';
import { printDeck } from './print.ts';
import { slidesOf } from './slides.ts';
import { startTalk } from './talk.ts';
import { hasWakeLock } from './wake-lock.ts';

/** Share of the stage, from the left, where a press goes back. */
const BACK_ZONE = 0.25;

/**
 * Plays the deck of a document: one slide at a time, by key, clicker, pointer, finger, address and by the other window
 * of the same talk. Attributes of the root tell the style sheet what to show.
 */
export function present(deck: HTMLElement): void {
  const root = document.documentElement;
  const slides = slidesOf(deck);
  const notices = noticesOf(deck);
  const flags = flagsOf(root);
  const help = deck.querySelector<HTMLDialogElement>('[data-help]');
  const menu = deck.querySelector<HTMLDetailsElement>('.deck-menu');
  const announcement = deck.querySelector('[data-announcement]');

  // The details hold what the speaker's window shows, and what is printed: from now on the script opens and closes.
  for (const notes of deck.querySelectorAll<HTMLDetailsElement>('[data-notes]')) notes.open = true;
  flags.set('no-wake-lock', !hasWakeLock());
  flags.set('no-full-screen', !hasFullScreen());
  hideWhenIdle(root);

  const overview = overviewOf(slides, flags, () => talk.current());
  const talk = startTalk({
    root,
    slides,
    flags,
    notices,
    announce: (text) => {
      if (announcement) announcement.textContent = text;
    },
    onLeave: overview.leave,
  });
  const clock = runClock(deck);

  function toggleNotes(): void {
    flags.set('notes', !flags.is('notes'));
    const face = slides.face(talk.current());
    const notes = face?.parentElement?.querySelector<HTMLElement>('[data-notes]');
    (flags.is('notes') ? notes : face)?.focus({ preventScroll: true });
  }

  function openSpeaker(): void {
    if (talk.view() === 'speaker') {
      talk.showSlides();
      return;
    }
    const address = new URL(writePlace({ slide: talk.current(), view: 'speaker' }), location.href).href;
    const link = deck.querySelector<HTMLAnchorElement>('[data-speaker-link]');
    if (link) Object.assign(link, { href: address, target: talk.others.target });
    notices.show(talk.others.open(address) ? null : 'popup-blocked');
  }

  async function askFullScreen(): Promise<void> {
    const answer = await toggleFullScreen();
    if (answer !== 'done') notices.show(answer === 'absent' ? 'no-full-screen' : 'full-screen-refused');
  }

  /** Closes the topmost of what is open. */
  function close(): void {
    if (menu?.open === true) menu.open = false;
    else if (notices.shown()) notices.show(null);
    else if (flags.is('notes')) toggleNotes();
    else if (flags.is('overview')) overview.leave();
    else if (flags.is('black')) talk.setBlack(false);
  }

  const commands: Readonly<Record<Command, () => void>> = {
    next: () => (talk.current() < slides.count ? talk.goTo(talk.current() + 1, 'step') : undefined),
    previous: () => (talk.current() > 1 ? talk.goTo(talk.current() - 1, 'step') : undefined),
    first: () => talk.goTo(1, 'leap'),
    last: () => talk.goTo(slides.count, 'leap'),
    overview: overview.toggle,
    notes: toggleNotes,
    speaker: openSpeaker,
    'full-screen': () => void askFullScreen(),
    black: () => {
      talk.setBlack(!flags.is('black'));
      // The bar goes with everything else, and would take the focus with it.
      if (document.activeElement?.closest('.deck-bar')) slides.face(talk.current())?.focus({ preventScroll: true });
    },
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
      const turns = command === 'next' || command === 'previous';
      // A press on a black screen brings the slide back before anything else.
      if (turns && flags.is('black') && talk.view() === 'slides') talk.setBlack(false);
      else commands[command]();
      if (menu && command !== 'close') menu.open = false;
    },
    goTo: (slide) => talk.goTo(slide, 'typed'),
    takeKey: overview.walk,
    follow: (id) => {
      const place = readPlace(`#${id}`);
      const target = document.getElementById(id);
      const slide = place?.slide ?? (target && slides.numberOf(target));
      if (slide === null) return;
      if (place !== null || slide !== talk.current()) talk.goTo(slide, 'leap');
      if (place === null) target?.scrollIntoView({ block: 'center' });
    },
    press: (target, left) => {
      if (talk.view() === 'slides' && flags.is('black')) talk.setBlack(false);
      else if (talk.view() === 'slides' && !flags.is('overview')) commands[left < BACK_ZONE ? 'previous' : 'next']();
      else if (slides.numberOf(target) === talk.current() + 1) commands.next();
    },
  });
}
