/** Whether the browser has a full screen for pages. */
export function hasFullScreen(): boolean {
  return document.fullscreenEnabled;
}

export function isFullScreen(): boolean {
  return document.fullscreenElement !== null;
}

/** What became of asking for the full screen, or of leaving it. */
export type FullScreenAnswer = 'done' | 'absent' | 'refused';

export async function toggleFullScreen(): Promise<FullScreenAnswer> {
  if (!hasFullScreen()) return 'absent';
  try {
    await (isFullScreen() ? document.exitFullscreen() : document.documentElement.requestFullscreen());
    return 'done';
  } catch {
    return 'refused';
  }
}
