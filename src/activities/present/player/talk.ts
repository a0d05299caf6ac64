import { type Companion, companion } from './companion.ts';
import type { Flags } from './flags.ts';
import { isFullScreen } from './full-screen.ts';
import type { Notices } from './notices.ts';
import { readPlace, writePlace, type View } from './place.ts';
import type { Slides } from './slides.ts';
import { keepAwake } from './wake-lock.ts';

/**
 * Moves through the slides one by one leave no trace in the history; leaps, and numbers that were typed, can be taken
 * back.
 */
type Move = 'step' | 'leap' | 'typed' | 'follow';

/** Where the talk stands: the slide, who this window is for, what the other windows know. */
export interface Talk {
  /** One-based. */
  readonly current: () => number;
  readonly view: () => View;
  readonly goTo: (slide: number, move: Move) => void;
  readonly setBlack: (black: boolean) => void;
  /** Turns this window into one for the audience. */
  readonly showSlides: () => void;
  readonly others: Companion;
}

interface TalkParts {
  readonly root: HTMLElement;
  readonly slides: Slides;
  readonly flags: Flags;
  readonly notices: Notices;
  /** Tells those who do not see the slide. */
  readonly announce: (text: string) => void;
  /** Called before a slide is gone to. */
  readonly onLeave: () => void;
}

/** Starts at the place in the address, and keeps slide, address and the other windows of the talk in step. */
export function startTalk({ root, slides, flags, notices, announce, onLeave }: TalkParts): Talk {
  const start = readPlace(location.hash);
  let view: View = start?.view ?? 'slides';
  let current = 1;
  const awake = keepAwake(() => isFullScreen() || view === 'speaker');
  const others = companion({
    onState: ({ slide, black }) => {
      flags.set('black', black);
      if (slide !== current) show(slide, 'step');
    },
    onHello: () => tell(),
  });
  const tell = (): void => others.tell({ slide: current, black: flags.is('black') });

  function show(wanted: number, move: Move): void {
    const slide = Math.min(Math.max(wanted, 1), slides.count);
    const moved = slide !== current;
    current = slide;
    slides.show(slide);
    notices.mention(null);
    const address = writePlace({ slide, view });
    if ((move === 'leap' || move === 'typed') && moved) history.pushState(null, '', address);
    else if (move !== 'follow') history.replaceState(null, '', address);
    if (!moved) return;
    announce(slides.announcement(slide));
    const focused = document.activeElement && slides.numberOf(document.activeElement);
    if (focused !== null && focused !== slide) slides.face(slide)?.focus({ preventScroll: true });
  }

  function goTo(slide: number, move: Move): void {
    onLeave();
    show(slide, move);
    tell();
    if (slide >= 1 && slide <= slides.count) return;
    if (move === 'typed') notices.mention('no-such-number');
    else notices.show('no-such-slide');
  }

  function setView(next: View): void {
    view = next;
    root.dataset.view = next;
    awake.update();
  }

  function followAddress(): void {
    const place = readPlace(location.hash);
    if (place === null) return;
    setView(place.view);
    if (place.slide !== current) goTo(place.slide, 'follow');
  }

  setView(view);
  if (start !== null && start.slide > slides.count) notices.show('no-such-slide');
  show(start?.slide ?? 1, start === null ? 'follow' : 'step');
  addEventListener('hashchange', followAddress);
  addEventListener('popstate', followAddress);
  document.addEventListener('fullscreenchange', awake.update);

  return {
    current: () => current,
    view: () => view,
    goTo,
    setBlack: (black) => {
      flags.set('black', black);
      tell();
    },
    showSlides: () => {
      setView('slides');
      show(current, 'step');
    },
    others,
  };
}
