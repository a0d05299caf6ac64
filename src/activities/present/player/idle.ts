/** ms without a movement after which bar and pointer go away in full screen. */
const IDLE_AFTER = 2500;

/** Marks the root while nobody moves anything. */
export function hideWhenIdle(root: HTMLElement): void {
  let timer = 0;
  const wake = (): void => {
    root.removeAttribute('data-idle');
    clearTimeout(timer);
    timer = window.setTimeout(() => root.setAttribute('data-idle', ''), IDLE_AFTER);
  };
  for (const event of ['pointermove', 'pointerdown', 'focusin'])
    document.addEventListener(event, wake, { passive: true });
  wake();
}
