import type { Command } from './command.ts';

/** px that a finger has to travel, and how much more sideways than up or down. */
const FAR = 48;
const SIDEWAYS = 1.5;

/** What a stroke of one finger means; null where it is none. */
export function swipeCommand(right: number, down: number): Extract<Command, 'next' | 'previous'> | null {
  if (Math.abs(right) < FAR || Math.abs(right) < Math.abs(down) * SIDEWAYS) return null;
  return right < 0 ? 'next' : 'previous';
}

/** Turns slides by swiping. Two fingers, a page that is zoomed in and what scrolls by itself are left alone. */
export function followSwipes(stage: HTMLElement, run: (command: Command) => void): void {
  let start: { readonly x: number; readonly y: number } | null = null;
  stage.addEventListener(
    'touchstart',
    ({ touches, target }) => {
      const touch = touches.length === 1 ? touches[0] : undefined;
      const scrolls = target instanceof Element && target.closest('[role="region"]') !== null;
      const zoomed = (window.visualViewport?.scale ?? 1) > 1.01;
      start = touch === undefined || scrolls || zoomed ? null : { x: touch.clientX, y: touch.clientY };
    },
    { passive: true },
  );
  stage.addEventListener(
    'touchend',
    ({ changedTouches }) => {
      const touch = changedTouches[0];
      if (start === null || touch === undefined) return;
      const command = swipeCommand(touch.clientX - start.x, touch.clientY - start.y);
      start = null;
      if (command !== null) run(command);
    },
    { passive: true },
  );
}
