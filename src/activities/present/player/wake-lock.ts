/** Whether the browser can keep the display on. */
export function hasWakeLock(): boolean {
  return 'wakeLock' in navigator;
}

/**
 * Keeps the display on for as long as `wanted` says so. Browsers let go whenever the page is hidden, so it is asked for
 * again when the page is seen. That a browser cannot or will not do it is no fault: the help says so.
 */
export function keepAwake(wanted: () => boolean): { readonly update: () => void } {
  let lock: WakeLockSentinel | null = null;
  const update = (): void => {
    if (!hasWakeLock()) return;
    if (!wanted()) {
      void lock?.release().catch(() => undefined);
      lock = null;
      return;
    }
    if (document.visibilityState !== 'visible' || lock?.released === false) return;
    navigator.wakeLock.request('screen').then(
      (held) => {
        lock = held;
      },
      () => undefined,
    );
  };
  document.addEventListener('visibilitychange', update);
  return { update };
}
