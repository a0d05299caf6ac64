const SECOND = 1000;
const SIXTY = 60;

/** `4:05`, `1:04:05` */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / SECOND);
  const [hours, minutes, rest] = [
    Math.floor(seconds / SIXTY / SIXTY),
    Math.floor(seconds / SIXTY) % SIXTY,
    seconds % SIXTY,
  ];
  const two = (number: number): string => String(number).padStart(2, '0');
  return hours > 0 ? `${String(hours)}:${two(minutes)}:${two(rest)}` : `${String(minutes)}:${two(rest)}`;
}

/** A stop watch that can be paused. Times in ms. */
export interface StopWatch {
  readonly elapsed: (now: number) => number;
  /** Pauses or goes on; tells whether it runs now. */
  readonly toggle: (now: number) => boolean;
  readonly reset: (now: number) => void;
}

export function stopWatch(start: number): StopWatch {
  let before = 0;
  let since: number | null = start;
  const elapsed = (now: number): number => before + (since === null ? 0 : now - since);
  return {
    elapsed,
    toggle: (now) => {
      before = elapsed(now);
      since = since === null ? now : null;
      return since !== null;
    },
    reset: (now) => {
      before = 0;
      if (since !== null) since = now;
    },
  };
}

/** Shows the time of day and the time since the talk began, and moves both on. */
export function runClock(deck: HTMLElement): { readonly togglePause: () => void; readonly reset: () => void } {
  const watch = stopWatch(Date.now());
  const [clock, elapsed] = ['[data-clock]', '[data-elapsed]'].map((place) => deck.querySelector(place));
  const pause = deck.querySelector<HTMLElement>('[data-command="timer-pause"]');
  const words = { running: pause?.textContent ?? '', paused: pause?.dataset.resume ?? '' };
  const show = (): void => {
    const now = new Date();
    if (clock)
      clock.textContent = now.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit', hour12: false });
    if (elapsed) elapsed.textContent = elapsedText(watch.elapsed(now.getTime()));
  };
  show();
  setInterval(show, SECOND / 4);
  return {
    togglePause: () => {
      const runs = watch.toggle(Date.now());
      if (pause) pause.textContent = runs ? words.running : words.paused;
    },
    reset: () => {
      watch.reset(Date.now());
      show();
    },
  };
}
