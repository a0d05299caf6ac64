/** The file beside an embed that holds a still picture of it. */
export function stillName(theme: 'light' | 'dark'): string {
  return theme === 'dark' ? 'picture-dark.svg' : 'picture.svg';
}
